import type { Day } from "#calendar/day.ts";
import type { Course, ResultField } from "#law/course.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { answeredDay } from "#record/case/days/caseDeadlines.ts";

/**
 * The day from which a field holds before the new paper says so: the one that was answered, else that of the recorded
 * step from which a period of the course counts in its place; null where nobody knows one.
 */
export function holdingDay(
  { ask, case: one }: CaseStand,
  { deadlines }: Course,
  { holdsFrom }: ResultField,
): Day | null {
  if (holdsFrom === null) return null;
  const answered = answeredDay({ question: holdsFrom.question, step: null }, ask);
  if (answered !== null) return answered;
  const days = deadlines.flatMap(({ from }) => {
    if (typeof from === "string" || from.question !== holdsFrom.question || from.step === null) return [];
    return one.stepsDone[from.step]?.on ?? [];
  });
  return days.toSorted()[0] ?? null;
}
