import type { Day } from "#calendar/day.ts";
import type { Course, ResultField } from "#law/course.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { startOfAnswer } from "#record/case/days/toldDays.ts";

/** The day from which a field holds before the new paper says so; null where the paper makes it so, or nobody knows one. */
export function holdingDay({ ask, case: one }: CaseStand, course: Course, { holdsFrom }: ResultField): Day | null {
  return holdsFrom === null ? null : startOfAnswer(course, holdsFrom.question, one, ask);
}
