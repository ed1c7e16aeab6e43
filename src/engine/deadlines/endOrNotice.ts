import { addDays, addMonths } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { NoticeUnit } from "#calendar/term.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Step } from "../outcome.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";
import { termSteps } from "./termSteps.ts";

/** The contract's own notice day before the end of the current term; without a notice clause, the end itself. */
export function endOrNotice(situation: Situation): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const notice = situation.item.renewal?.notice ?? null;
  const lastDayToAct = notice === null ? end : noticeDay(situation.law.calendar, end, notice.value, notice.unit);
  const last: Step =
    notice === null
      ? { kind: "end-is-last-day", end }
      : { kind: "notice", from: end, value: notice.value, unit: notice.unit, result: lastDayToAct };
  return [
    {
      key: end.replaceAll("-", ""),
      lastDayToAct,
      expiresOn: end,
      presumed: situation.current.presumed,
      referenceDay: null,
      opens: null,
      steps: [...termSteps(situation), last],
    },
  ];
}

/** Last day on which a notice of that length still reaches the other side in time. */
function noticeDay(calendar: WorkCalendar, end: Day, value: number, unit: NoticeUnit): Day {
  switch (unit) {
    case "calendar-day":
      return addDays(end, -value);
    case "month":
      return addMonths(end, -value);
    case "working-day":
      return calendar.addWorkingDays(end, -value).earliest;
  }
}
