import { answersWhileAsked } from "#law/answersWhileAsked.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Course } from "#law/course.ts";
import { answersOf } from "./answersOf.ts";
import type { Case } from "../case.ts";

/** What somebody answered in a case, as far as it counts, and where nobody did what is known otherwise. */
export function countingAnswers(
  course: Course,
  one: Case,
  otherwise: (fact: string) => string | null,
): AskFact<string> {
  return answersWhileAsked(course.questions, (id) => answersOf(course, one, id), otherwise);
}
