import { notKnown } from "#law/answerOf.ts";
import type { Answers } from "#law/answerOf.ts";
import type { Law } from "#law/law.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { nobodyKnows } from "./caseEntryText.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** `rooms:yes,coverage:one` as answers to questions of the law. */
export function readAnswers({ questions }: Law, written: string): Result<Answers> {
  const answers = new Map<string, string>();
  for (const part of written.split(",").map((one) => one.trim())) {
    if (part === "") continue;
    const [id = "", answer = "", more] = part.split(":").map((one) => one.trim());
    if (id === "" || answer === "" || more !== undefined) return refused("answers-unreadable", "answers", { part });
    const question = questions.get(id);
    if (question === undefined) return refused("question-unknown", id, { known: [...questions.keys()].join(", ") });
    const known = [...question.answers, { id: notKnown, title: nobodyKnows }];
    if (known.every((one) => one.id !== answer))
      return refused("answer-unknown", id, { given: answer, ...question.title, ...namedThings(known) });
    const before = answers.get(id);
    if (before !== undefined && before !== answer) return refused("answered-twice", id, { before, answer });
    answers.set(id, answer);
  }
  return done(answers);
}
