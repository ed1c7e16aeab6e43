import type { Day } from "#calendar/day.ts";
import { lastDayToAct } from "#engine/deadlines/dueDay.ts";
import { yearlyOf } from "#engine/deadlines/yearly.ts";
import type { Course } from "#law/course.ts";
import type { Law, ObligationRule } from "#law/law.ts";

/** The window of a yearly duty for one year, and the day on which its holder had to hold what it is about. */
export type YearlyDay = {
  readonly rule: ObligationRule;
  readonly opens: Day | null;
  readonly day: Day;
  readonly provisional: boolean;
  readonly heldOn: Day | null;
};

/** Of the yearly duties that cases of a course carry out, for one year reported on. */
export function yearlyDays(law: Law, { obligations }: Course, year: number): readonly YearlyDay[] {
  return obligations.flatMap((id): readonly YearlyDay[] => {
    const rule = law.obligations.get(id);
    if (rule === undefined || rule.due.kind !== "yearly") return [];
    const due = yearlyOf(rule.due, law, year);
    const { provisional } = due.readings.leading.reckoning.formal;
    return [{ rule, opens: due.opens, day: lastDayToAct(due), provisional, heldOn: due.referenceDay }];
  });
}
