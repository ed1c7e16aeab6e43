import { expect, test } from "vitest";
import type { QuestionReply } from "#contract/whichLicence.ts";
import { answersWith } from "./answersWritten.ts";

const words = { zh: "问", en: "ask" };

function question(id: string, answer: string | null): QuestionReply {
  return { id, title: words, help: words, answers: [], answer, against: [], follows: null };
}

test("an answer is added to those that were given, or takes the place of its own earlier one", () => {
  const questions = [question("access", null), question("rooms", "yes"), question("sms", "unknown")];
  expect(answersWith(questions, "access", "no")).toBe("rooms:yes,sms:unknown,access:no");
  expect(answersWith(questions, "rooms", "no")).toBe("sms:unknown,rooms:no");
});
