import { conditionTruth } from "#law/conditionTruth.ts";
import type { ResultField } from "#law/course.ts";
import type { Kind } from "#law/law.ts";
import { missingOfKind } from "#law/missingOfKind.ts";
import type { CaseStand } from "../caseStand.ts";

/** The kind of item that the ledger has of what comes out; null where it has none. */
export function kindMade({
  ask,
  matter: { law, course },
}: {
  readonly ask: CaseStand["ask"];
  readonly matter: Pick<CaseStand["matter"], "law" | "course">;
}): Kind | null {
  if (course.effect !== "record") return null;
  const made = course.makes.find(({ when }) => when === null || conditionTruth(when, ask) === true);
  return law.kinds.get(made?.kind ?? "") ?? null;
}

/** Fields without which there is no item to tell from others, or none whose end is known; explained or not. */
export function missingOfMade(stand: CaseStand): readonly ResultField[] {
  const kind = kindMade(stand);
  if (kind === null) return [];
  const fields: Readonly<Record<string, string>> = stand.case.result?.fields ?? {};
  const missing = missingOfKind(kind, (id) => (fields[id] ?? "").trim() !== "");
  return stand.matter.course.fields.filter(({ id }) => missing.includes(id));
}
