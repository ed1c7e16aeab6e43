import { dayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { countingOf } from "#law/countingOf.ts";
import type { Deadline, Law, MonthDay } from "#law/law.ts";
import { soleReading } from "../readings.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";

type YearlyDeadline = Extract<Deadline, { kind: "yearly" }>;

/**
 * The duty of the year whose window closes next, and the one that closed last: who missed it still has to catch up.
 * The key is the year reported on, which is the year before the window.
 */
export function yearly(deadline: YearlyDeadline, { asOf, law }: Situation): readonly DueDay[] {
  const thisYear = yearOf(asOf);
  const nextClosing = inYear(deadline.closes, thisYear) >= asOf ? thisYear : thisYear + 1;
  return [nextClosing - 1, nextClosing].map((windowYear) => yearlyOf(deadline, law, windowYear - 1));
}

/** The duty of one year reported on, whether its window is past or to come. */
export function yearlyOf(deadline: YearlyDeadline, law: Law, year: number): DueDay {
  const counting = countingOf(law, deadline.counting);
  const opens = inYear(deadline.opens, year + 1);
  const closes = inYear(deadline.closes, year + 1);
  const heldOn = inYear(deadline.heldOn, year);
  const readings = soleReading(law.calendar, closes, { value: 0, unit: "calendar-day" }, counting);
  if (readings === null) throw new RangeError(`${closes} lies at the end of the calendar`);
  return {
    key: String(year),
    readings,
    expiresOn: null,
    presumed: false,
    referenceDay: heldOn,
    opens,
    steps: [{ kind: "yearly-window", year, heldOn, opens, closes }],
  };
}

function inYear({ month, dayOfMonth }: MonthDay, year: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new RangeError(`the year ${year} has no ${month}-${dayOfMonth}`);
  return found;
}
