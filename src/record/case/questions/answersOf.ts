import type { CaseQuestion, Course } from "#law/course.ts";
import type { Case } from "../case.ts";

/** Between the answers to one question of which several may hold. Older entries name one of them alone. */
const between = ",";

/** What was answered: one text, or all that hold of a question that takes several; null where nobody has. */
export function answersOf({ questions }: Course, { answers }: Case, id: string): string | readonly string[] | null {
  const answer = answers[id];
  if (answer === undefined) return null;
  return questions.find((one) => one.id === id)?.several === true ? severalIn(answer) : answer;
}

export function severalIn(answer: string): readonly string[] {
  return answer
    .split(/[,\uFF0C\u3001]/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** As it is recorded: each once, in the order of the question. */
export function writtenAnswers({ answers }: CaseQuestion, given: string): string {
  const chosen = new Set(severalIn(given));
  return typeof answers === "string" ? given : answers.flatMap(({ id }) => (chosen.has(id) ? [id] : [])).join(between);
}
