import type { Condition, FactName } from "./condition.ts";
import { allOf, anyOf, negationOf } from "./truth.ts";
import type { Truth } from "./truth.ts";

/** What is known of a fact or an answer; null: unknown. Several answers to one question: it is each of them. */
export type AskFact<Fact extends string> = (fact: Fact) => string | boolean | readonly string[] | null;

type Compiled = (ask: AskFact<string>) => Truth;

/** A condition of a law never changes, so it is put together once and asked ever after. */
const compiled = new WeakMap<Condition<string>, Compiled>();

/** Whether a condition holds, as far as what is known decides it. Every fact that it names is asked for, in order. */
export function conditionTruth<Fact extends string = FactName>(condition: Condition<Fact>, ask: AskFact<Fact>): Truth {
  // A condition asks for no facts but those that it names.
  return compiledOf(condition)(ask as AskFact<string>);
}

function compiledOf(condition: Condition<string>): Compiled {
  const known = compiled.get(condition);
  if (known !== undefined) return known;
  const made = compile(condition);
  compiled.set(condition, made);
  return made;
}

function compile(condition: Condition<string>): Compiled {
  switch (condition.kind) {
    case "all": {
      const parts = condition.of.map(compiledOf);
      return (ask) => allOf(parts.map((part) => part(ask)));
    }
    case "any": {
      const parts = condition.of.map(compiledOf);
      return (ask) => anyOf(parts.map((part) => part(ask)));
    }
    case "not": {
      const part = compiledOf(condition.of);
      return (ask) => negationOf(part(ask));
    }
    case "is": {
      const { fact, value } = condition;
      return (ask) => {
        const held = ask(fact);
        if (held === null) return null;
        return isList(held) ? held.some((one) => one === value) : held === value;
      };
    }
    case "known": {
      const { fact } = condition;
      return (ask) => ask(fact) !== null;
    }
  }
}

function isList(held: string | boolean | readonly string[]): held is readonly string[] {
  return typeof held === "object";
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
