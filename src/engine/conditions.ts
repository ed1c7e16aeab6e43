import type { Day } from "#calendar/day.ts";
import type { Condition, FactName } from "#law/law.ts";
import type { Step } from "./outcome.ts";
import { factOf } from "./situation.ts";
import type { Situation } from "./situation.ts";
import { allOf, anyOf, negationOf } from "./truth.ts";
import type { Truth } from "./truth.ts";

/** A condition's answer with what it rests on: the facts looked at, and those that nobody has told us. */
export type Judged = { readonly truth: Truth; readonly steps: readonly Step[]; readonly missing: readonly FactName[] };

export function judge(condition: Condition, situation: Situation, referenceDay: Day | null): Judged {
  const steps: Step[] = [];
  const missing = new Set<FactName>();
  const truth = walk(condition, (fact) => {
    const holds = factOf(fact, situation, referenceDay);
    steps.push({ kind: "fact", fact, holds });
    if (holds === null) missing.add(fact);
    return holds;
  });
  return { truth, steps, missing: truth === null ? [...missing] : [] };
}

function walk(condition: Condition, ask: (fact: FactName) => Truth): Truth {
  switch (condition.kind) {
    case "all":
      return allOf(condition.of.map((part) => walk(part, ask)));
    case "any":
      return anyOf(condition.of.map((part) => walk(part, ask)));
    case "not":
      return negationOf(walk(condition.of, ask));
    case "is": {
      const held = ask(condition.fact);
      return held === null ? null : held === condition.value;
    }
    case "known":
      return ask(condition.fact) !== null;
  }
}
