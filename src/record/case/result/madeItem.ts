import type { ResultField } from "#law/course.ts";
import { missingOfKind } from "#law/missingOfKind.ts";
import type { CaseStand } from "../caseStand.ts";
import { kindMade } from "./kindMade.ts";

/** Fields without which there is no item to tell from others, or none whose end is known; explained or not. */
export function missingOfMade(stand: CaseStand): readonly ResultField[] {
  const kind = kindMade(stand);
  if (kind === null) return [];
  const fields: Readonly<Record<string, string>> = stand.case.result?.fields ?? {};
  const missing = missingOfKind(kind, (id) => (fields[id] ?? "").trim() !== "");
  return stand.matter.course.fields.filter(({ id }) => missing.includes(id));
}
