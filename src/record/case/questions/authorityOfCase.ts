import { conditionTruth } from "#law/conditionTruth.ts";
import type { Course } from "#law/course.ts";
import type { Case } from "../case.ts";
import { countingAnswers } from "./countingAnswers.ts";

/** The answer that names whom a case is brought to, where it was opened without one or with another. */
export const authorityAnswer = "authority";

/**
 * Whom a case is brought to: the ministry where the answers say so, else whom somebody named, else whom it was opened
 * with. Null where nobody knows, and where the other side is no authority.
 */
export function authorityOfCase(course: Course, one: Case): string | null {
  if (course.before === "counterparty") return null;
  return isForMinistry(course, one) ? "miit" : namedAuthority(one);
}

/** Whom somebody named, right or wrong: the last word on it; null where nobody did. */
export function namedAuthority({ answers, authority }: Case): string | null {
  return answers[authorityAnswer] ?? authority;
}

/**
 * Whether the answers say that it is brought to the ministry, whoever was named; somebody's reason for another is
 * recorded with the fork that asks for it.
 */
export function isForMinistry(course: Course, one: Case): boolean {
  const { ministry, forks } = course;
  const isOverridden = forks.some(
    ({ id, overrides }) => overrides === "ministry" && one.stepsDone[`fork.${id}`] !== undefined,
  );
  const ask = countingAnswers(course, one, () => null);
  return ministry !== null && !isOverridden && conditionTruth(ministry, ask) === true;
}
