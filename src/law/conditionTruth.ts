import type { Condition, FactName } from "./law.ts";
import { allOf, anyOf, negationOf } from "./truth.ts";
import type { Truth } from "./truth.ts";

/** What is known of a fact or an answer; null: unknown. */
export type AskFact<Fact extends string> = (fact: Fact) => string | boolean | null;

/** Whether a condition holds, as far as what is known decides it. Every fact that it names is asked for, in order. */
export function conditionTruth<Fact extends string = FactName>(condition: Condition<Fact>, ask: AskFact<Fact>): Truth {
  switch (condition.kind) {
    case "all":
      return allOf(condition.of.map((part) => conditionTruth(part, ask)));
    case "any":
      return anyOf(condition.of.map((part) => conditionTruth(part, ask)));
    case "not":
      return negationOf(conditionTruth(condition.of, ask));
    case "is": {
      const held = ask(condition.fact);
      return held === null ? null : held === condition.value;
    }
    case "known":
      return ask(condition.fact) !== null;
  }
}

/** The facts that a condition names, each once, in order. */
export function factsNamed<Fact extends string>(condition: Condition<Fact>): readonly Fact[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(factsNamed))];
    case "not":
      return factsNamed(condition.of);
    case "is":
    case "known":
      return [condition.fact];
  }
}

/** Of a condition that is unknown, the facts whose knowledge could decide it; none where it is decided. */
export function openFacts<Fact extends string>(condition: Condition<Fact>, ask: AskFact<Fact>): readonly Fact[] {
  if (conditionTruth(condition, ask) !== null) return [];
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap((part) => openFacts(part, ask)))];
    case "not":
      return openFacts(condition.of, ask);
    case "is":
    case "known":
      return [condition.fact];
  }
}
