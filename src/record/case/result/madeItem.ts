import { conditionTruth } from "#law/conditionTruth.ts";
import type { ResultField, ResultFieldId } from "#law/course.ts";
import type { Kind } from "#law/law.ts";
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

/** Where each part of an identity stands on the paper that came out. */
const stated: Readonly<Record<Kind["identity"][number][number], ResultFieldId>> = {
  identifier: "number",
  name: "name",
  counterparty: "counterparty",
  start: "start",
};

/** Fields without which there is no item to tell from others, or none whose end is known; explained or not. */
export function missingOfMade(stand: CaseStand): readonly ResultField[] {
  const kind = kindMade(stand);
  if (kind === null) return [];
  const fields: Readonly<Record<string, string>> = stand.case.result?.fields ?? {};
  const has = (id: ResultFieldId): boolean => (fields[id] ?? "").trim() !== "";
  const [first = []] = kind.identity;
  const isTold = kind.identity.some((parts) => parts.every((part) => has(stated[part])));
  const wanted = new Set<ResultFieldId>([
    ...(isTold ? [] : first.map((part) => stated[part])),
    ...(kind.endsAlways && !has("end") ? ["end" as const] : []),
  ]);
  return stand.matter.course.fields.filter(({ id }) => wanted.has(id));
}
