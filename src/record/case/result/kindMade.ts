import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Kind } from "#law/law.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** The kind of item that the ledger has of what comes out; null where it has none. */
export function kindMade({
  ask,
  matter: { law, course },
}: {
  readonly ask: AskFact<string>;
  readonly matter: Pick<CaseMatter, "law" | "course">;
}): Kind | null {
  if (course.effect !== "record") return null;
  const made = course.makes.find(({ when }) => when === null || conditionTruth(when, ask) === true);
  return law.kinds.get(made?.kind ?? "") ?? null;
}
