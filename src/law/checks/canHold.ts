import { answersWhileAsked } from "../answersWhileAsked.ts";
import type { Condition } from "../condition.ts";
import { conditionTruth, factsNamed, openFacts } from "../conditionTruth.ts";
import { caseFacts } from "../course.ts";
import type { CaseQuestion } from "../course.ts";
import type { Truth } from "../truth.ts";
import { comparisonsOf } from "./comparisonsOf.ts";
import { questionCircle } from "./questionCircle.ts";

type Questions = readonly CaseQuestion[];
/** Null holds always. */
type When = Condition<string> | null;
type Answer = string | readonly string[] | null;
type Given = ReadonlyMap<string, Answer>;

/** Far more than any course of the repository takes; a file may not keep the check busy for minutes. */
const mostTries = 50_000;

/**
 * Whether a case can be answered so that all of the one hold and every one of the other is false, not only unknown. Null
 * where questions wait for themselves, which another check tells, or too much would have to be tried.
 */
export function canHold(questions: Questions, holding: readonly When[], failing: readonly When[] = []): Truth {
  if (failing.includes(null)) return false;
  if (questions.some(({ id }) => questionCircle(questions, id) !== null)) return null;
  const of = [
    ...holding.flatMap((when) => when ?? []),
    ...failing.flatMap((when): Condition<string>[] => (when === null ? [] : [{ kind: "not", of: when }])),
  ];
  const whole: Condition<string> = { kind: "all", of };
  const named = namedAnswers(questions, whole);
  let tries = 0;
  // What a condition says of what is known it says of whatever becomes known as well: once it is false that is the end.
  const search = (given: Given): Truth => {
    tries += 1;
    const ask = answersWhileAsked(
      questions,
      (id) => given.get(id) ?? null,
      () => null,
    );
    const truth = conditionTruth(whole, ask);
    if (truth !== null) return truth;
    const open = openFacts(whole, ask).find((fact) => !given.has(fact));
    if (open === undefined) return false;
    for (const answer of answersTo(questions, open, named.get(open) ?? new Set())) {
      if (tries > mostTries) return null;
      const found = search(new Map([...given, [open, answer]]));
      if (found !== false) return found;
    }
    return false;
  };
  return search(new Map());
}

/** What can be answered, as far as it makes a difference; that nobody knows comes last. */
function* answersTo(questions: Questions, fact: string, named: ReadonlySet<string>): Generator<Answer> {
  const question = questions.find(({ id }) => id === fact);
  if (question === undefined && (caseFacts as readonly string[]).includes(fact)) yield* ["yes", "no"];
  if (question !== undefined && typeof question.answers !== "string") {
    const ids = question.answers.map(({ id }) => id);
    // All that are compared with nothing are one to whoever compares.
    const another = ids.find((id) => !named.has(id));
    const telling = ids.filter((id) => named.has(id) || id === another);
    yield* question.several ? choicesOf(telling) : telling;
  }
  yield null;
}

/** Every choice of at least one. */
function* choicesOf(ids: readonly string[], before: readonly string[] = []): Generator<readonly string[]> {
  for (const [at, id] of ids.entries()) {
    yield [...before, id];
    yield* choicesOf(ids.slice(at + 1), [...before, id]);
  }
}

/** By question, the answers that a condition names, or the conditions under which what it names is asked. */
function namedAnswers(questions: Questions, when: Condition<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const add = (condition: Condition<string>): void => {
    for (const { fact, value } of comparisonsOf(condition))
      named.set(fact, (named.get(fact) ?? new Set()).add(String(value)));
    for (const fact of factsNamed(condition).filter((one) => !seen.has(one))) {
      seen.add(fact);
      const onlyIf = questions.find(({ id }) => id === fact)?.onlyIf ?? null;
      if (onlyIf !== null) add(onlyIf);
    }
  };
  add(when);
  return named;
}
