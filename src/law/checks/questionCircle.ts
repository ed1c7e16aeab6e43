import { factsNamed } from "../conditionTruth.ts";
import type { CaseQuestion } from "../course.ts";
import { circleFrom } from "./circleFrom.ts";

/** The way on which a question of a course waits for itself; null where it does not. */
export function questionCircle(questions: readonly CaseQuestion[], id: string): readonly string[] | null {
  return circleFrom(id, (other) => {
    const onlyIf = questions.find((question) => question.id === other)?.onlyIf ?? null;
    return onlyIf === null ? [] : factsNamed(onlyIf);
  });
}
