import { conditionTruth } from "#law/conditionTruth.ts";
import type { Course } from "#law/course.ts";
import type { Case } from "./case.ts";
import { countingAnswers } from "./countingAnswers.ts";

/** The answer that names whom a case is brought to, where it was opened without one or with another. */
export const authorityAnswer = "authority";

/**
 * Whom a case is brought to: the ministry where the answers say so, else whom somebody named, else whom it was opened
 * with. Null where nobody knows, and where the other side is no authority.
 */
export function authorityOfCase(course: Course, one: Case): string | null {
  if (course.before === "counterparty") return null;
  return isForMinistry(course, one) ? "miit" : (one.answers[authorityAnswer] ?? one.authority);
}

/** Whether the answers say that it is brought to the ministry, whoever was named. */
export function isForMinistry(course: Course, one: Case): boolean {
  const { ministry } = course;
  const ask = countingAnswers(course, one, () => null);
  return ministry !== null && conditionTruth(ministry, ask) === true;
}
