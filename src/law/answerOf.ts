import type { BusinessQuestion } from "./business.ts";
import { conditionTruth, factsNamed, openFacts } from "./conditionTruth.ts";

export type Questions = ReadonlyMap<string, BusinessQuestion>;

/** What was answered, by question; a question that was not asked yet is missing. */
export type Answers = ReadonlyMap<string, string>;

/** The answer of somebody who does not know. */
export const notKnown = "unknown";

/** What was answered to a question, or follows from other answers; null: not asked, or not known. */
export function answerOf(questions: Questions, answers: Answers, id: string): string | null {
  const given = answers.get(id);
  if (given !== undefined && given !== notKnown) return given;
  const onlyIf = questions.get(id)?.onlyIf ?? null;
  if (onlyIf === null) return null;
  return conditionTruth(onlyIf.when, (other) => answerOf(questions, answers, other)) === false
    ? onlyIf.otherwise
    : null;
}

/** The question and those that could answer it without its being asked, where none has been answered. */
export function openQuestions(questions: Questions, answers: Answers, id: string): readonly string[] {
  if (answerOf(questions, answers, id) !== null) return [];
  const onlyIf = questions.get(id)?.onlyIf ?? null;
  if (onlyIf === null) return [id];
  const before = openFacts(onlyIf.when, (other) => answerOf(questions, answers, other));
  return [...new Set([...before.flatMap((other) => openQuestions(questions, answers, other)), id])];
}

/** The questions, and those on which it hangs whether they have to be asked. */
export function withEarlier(questions: Questions, ids: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    const onlyIf = questions.get(id)?.onlyIf ?? null;
    for (const earlier of onlyIf === null ? [] : factsNamed(onlyIf.when)) add(earlier);
  };
  for (const id of ids) add(id);
  return [...all];
}

/** The answered questions that rule an answer out, which was given all the same and is believed; mostly none. */
export function contradictedBy(questions: Questions, answers: Answers, id: string): readonly string[] {
  const given = answers.get(id);
  const onlyIf = questions.get(id)?.onlyIf ?? null;
  if (onlyIf === null || given === undefined || given === notKnown || given === onlyIf.otherwise) return [];
  const ruledOut = conditionTruth(onlyIf.when, (other) => answerOf(questions, answers, other)) === false;
  return ruledOut ? factsNamed(onlyIf.when) : [];
}
