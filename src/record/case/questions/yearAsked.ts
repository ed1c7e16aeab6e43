import type { Course } from "#law/course.ts";
import type { Case } from "../case.ts";

/** The year that a case is about, where its course asks for one and somebody answered; null where not. */
export function yearAsked(course: Course, one: Pick<Case, "answers">): number | null {
  const question = course.questions.find(({ answers }) => answers === "year");
  const given = question === undefined ? undefined : one.answers[question.id];
  return given === undefined || !/^\d{4}$/u.test(given) ? null : Number(given);
}

/** Whether a case is about one year and nobody knows which: it stands for the duty of none. */
export function isYearUnknown(course: Course, one: Pick<Case, "answers">): boolean {
  return course.questions.some(({ answers }) => answers === "year") && yearAsked(course, one) === null;
}
