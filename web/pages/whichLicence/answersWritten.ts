import type { QuestionReply } from "#contract/whichLicence.ts";

/** The answers as the address and the operation write them, with one of them given anew. */
export function answersWith(questions: readonly QuestionReply[], id: string, answer: string): string {
  const before = questions.filter((one) => one.answer !== null && one.id !== id);
  return [...before.map((one) => `${one.id}:${one.answer}`), `${id}:${answer}`].join(",");
}
