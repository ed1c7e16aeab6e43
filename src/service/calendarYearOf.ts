import { addDays, day } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DayStatus } from "#calendar/workCalendar.ts";
import type { CalendarYear } from "#contract/calendar.ts";
import type { Law } from "#law/law.ts";

/** Every day of a year with what it counts as. */
export function daysOfYear(law: Law, year: number): readonly DayStatus[] {
  const days: DayStatus[] = [];
  const last = day(`${year}-12-31`);
  for (let one: Day = day(`${year}-01-01`); one <= last; one = addDays(one, 1)) days.push(law.calendar.status(one));
  return days;
}

/** A year as a whole: its notices, or that it has none and what is certain all the same. */
export function calendarYearOf(law: Law, year: number, days: readonly DayStatus[]): CalendarYear {
  const published = law.calendarYears.get(year);
  return {
    year,
    published: published !== undefined,
    notices: (published?.notices ?? []).map((notice) => ({ ...notice })),
    restDays: published?.restDays ?? 0,
    workedDays: published?.workedDays ?? 0,
    verifiedOn: published?.verifiedOn ?? null,
    confidence: published?.confidence ?? null,
    statutory: days.flatMap(({ day: one, reason }) =>
      reason.kind === "statutory" ? [{ day: one, holiday: reason.holiday }] : [],
    ),
    undecidedDays: days.filter(({ working }) => working === null).length,
  };
}

/** The published years and the one after the last. */
export function yearsWorthShowing(law: Law): readonly number[] {
  const { publishedYears } = law.calendar;
  return [...publishedYears, (publishedYears.at(-1) ?? 0) + 1];
}
