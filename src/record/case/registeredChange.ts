import type { Day } from "#calendar/day.ts";
import type { ResultField } from "#law/course.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "./caseStand.ts";
import type { DeadlineStanding } from "./days/caseDeadlines.ts";
import { startOfAnswer } from "./days/toldDays.ts";

/** What the registry says already by a case, and the licence does not until it is changed. */
export type RegisteredChange = {
  readonly stand: CaseStand;
  readonly fields: readonly ResultField[];
  readonly on: Day;
  /** The period that runs from that day. */
  readonly deadline: DeadlineStanding;
};

/** Fields that change and hold before the new paper says so, from the day of one question; null where no day is known. */
export function registeredChange(stand: CaseStand): RegisteredChange | null {
  const { case: one, matter, ask, deadlines } = stand;
  const fields = changedFields(stand).filter(({ holdsFrom }) => holdsFrom !== null);
  const question = fields[0]?.holdsFrom?.question;
  const on = question === undefined ? null : startOfAnswer(matter.course, question, one, ask);
  const deadline = deadlines.find(
    ({ deadline: { from, is, step }, day }) =>
      is === "by" && step === null && day !== null && typeof from !== "string" && from.question === question,
  );
  return on === null || deadline === undefined ? null : { stand, fields, on, deadline };
}

/** What the case is to change, by what was answered. */
export function changedFields({ matter: { course }, ask }: CaseStand): readonly ResultField[] {
  return course.fields.filter(({ changed }) => changed !== null && conditionTruth(changed, ask) === true);
}
