import { answerOf, openQuestions } from "#law/answerOf.ts";
import type { AnswerCondition } from "#law/business.ts";
import { conditionTruth, factsNamed, openFacts } from "#law/conditionTruth.ts";
import type { Law } from "#law/law.ts";
import type { Truth } from "#law/truth.ts";
import type { BusinessAnswers } from "./businessAnswers.ts";

/** An answer that an outcome rests on. */
export type AnswerStep = {
  readonly question: string;
  readonly answer: string;
  /** True where nobody was asked it: it follows from another answer. */
  readonly follows: boolean;
};

/** What the answers of one business say of conditions. */
export type Answering = {
  readonly truth: (condition: AnswerCondition) => Truth;
  /** Questions whose answer could decide a condition that is unknown; none where it is decided. */
  readonly open: (condition: AnswerCondition) => readonly string[];
  /** The answers that conditions look at, as far as any is known. */
  readonly steps: (conditions: readonly AnswerCondition[]) => readonly AnswerStep[];
};

export function answering({ questions }: Law, { answers }: BusinessAnswers): Answering {
  const ask = (id: string) => answerOf(questions, answers, id);
  return {
    truth: (condition) => conditionTruth(condition, ask),
    open: (condition) => openFacts(condition, ask).flatMap((id) => openQuestions(questions, answers, id)),
    steps: (conditions) =>
      [...new Set(conditions.flatMap(factsNamed))].flatMap((question) => {
        const answer = ask(question);
        return answer === null ? [] : [{ question, answer, follows: answers.get(question) !== answer }];
      }),
  };
}
