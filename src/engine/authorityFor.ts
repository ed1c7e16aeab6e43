import { answerOf, openQuestions } from "#law/answerOf.ts";
import type { BusinessQuestion, Doubt } from "#law/business.ts";
import type { Law } from "#law/law.ts";
import { answering } from "./answering.ts";
import type { BusinessAnswers } from "./businessAnswers.ts";

/** Whom to apply to. */
export type AuthorityFor = {
  /** Id; null where it is not known. */
  readonly id: string | null;
  /** What the answer leads to: the authority of a province, one authority, or nothing yet. */
  readonly by: "province" | "answer" | null;
  /** The question that decides it, or nothing where it is decided. */
  readonly missing: readonly string[];
  /** True where the answer is a province and nobody said which. */
  readonly provinceMissing: boolean;
  /** Why one should ask first, whatever the answer. */
  readonly doubts: readonly Doubt[];
};

/** The one question that says whom to apply to; the checks see that there is one. */
export function authorityQuestion(
  law: Law,
): BusinessQuestion & { readonly authority: NonNullable<BusinessQuestion["authority"]> } {
  const question = [...law.questions.values()].find(({ authority }) => authority !== null);
  if (question?.authority === undefined || question.authority === null)
    throw new Error("the checks let a law through that does not say whom to apply to");
  return { ...question, authority: question.authority };
}

export function authorityFor(law: Law, business: BusinessAnswers): AuthorityFor {
  const { answers, province } = business;
  const { id, authority } = authorityQuestion(law);
  const asked = answering(law, business);
  const doubts = authority.doubts.filter(({ when }) => asked.truth(when) === true);
  const answer = answerOf(law.questions, answers, id);
  const to = answer === null ? undefined : authority.by[answer];
  if (to === undefined)
    return { id: null, by: null, missing: openQuestions(law.questions, answers, id), provinceMissing: false, doubts };
  return to === "province"
    ? { id: province, by: "province", missing: [], provinceMissing: province === null, doubts }
    : { id: to, by: "answer", missing: [], provinceMissing: false, doubts };
}
