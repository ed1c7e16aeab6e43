import type { Answers } from "#law/answerOf.ts";

/** A business as far as it was told: answers by question, and where it runs if that is one province. */
export type BusinessAnswers = {
  readonly answers: Answers;
  /** Id of the province's authority; null where none was named. */
  readonly province: string | null;
};
