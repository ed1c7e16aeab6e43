import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Course } from "#law/course.ts";
import { answersOf } from "./answersOf.ts";
import type { Case } from "../case.ts";

/**
 * What somebody answered, and where nobody did what is known otherwise. An answer counts only while its question is
 * asked: one that another answer has put aside since says nothing any more.
 */
export function countingAnswers(
  course: Course,
  one: Case,
  otherwise: (fact: string) => string | null,
): AskFact<string> {
  // Questions that ask for each other are asked, and do not go round.
  const looking = new Set<string>();
  const isAsked = (id: string): boolean => {
    const onlyIf = course.questions.find((question) => question.id === id)?.onlyIf ?? null;
    if (onlyIf === null || looking.has(id)) return true;
    looking.add(id);
    const truth = conditionTruth(onlyIf, ask);
    looking.delete(id);
    return truth !== false;
  };
  const ask: AskFact<string> = (fact) => {
    const answer = answersOf(course, one, fact);
    return answer !== null && isAsked(fact) ? answer : otherwise(fact);
  };
  return ask;
}
