import type { Day } from "#calendar/day.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { Condition, FactName } from "#law/law.ts";
import type { Step } from "./outcome.ts";
import { factOf } from "./situation.ts";
import type { Situation } from "./situation.ts";
import type { Truth } from "#law/truth.ts";

/** A condition's answer with what it rests on: the facts looked at, and those that nobody has told us. */
export type Judged = { readonly truth: Truth; readonly steps: readonly Step[]; readonly missing: readonly FactName[] };

export function judge(condition: Condition, situation: Situation, referenceDay: Day | null): Judged {
  const steps: Step[] = [];
  const missing = new Set<FactName>();
  const truth = conditionTruth(condition, (fact) => {
    const holds = factOf(fact, situation, referenceDay);
    steps.push({ kind: "fact", fact, holds });
    if (holds === null) missing.add(fact);
    return holds;
  });
  return { truth, steps, missing: truth === null ? [...missing] : [] };
}
