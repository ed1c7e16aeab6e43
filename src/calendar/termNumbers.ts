import { daysInMonth, numberOfParts, partsOf, partsOfDayNumber, toDayNumber } from "./day.ts";
import type { Day, DayNumber } from "./day.ts";
import type { Renewal } from "./term.ts";
import type { TermOrigin } from "./termOrigin.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** A term that renews by itself, in the engine's form of days: made once, asked about on many days. */
export type TermNumbers = {
  /** Months from the year 0 to the original day, and that day's number in its month. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly initialMonths: number;
  /** Length of each renewal in months, from 1. */
  readonly months: number;
  /** 1 where a term ends on the day before the one of the same number, else 0. */
  readonly before: 0 | 1;
  readonly writtenEnd: DayNumber;
};

export function termNumbers(counted: TermOrigin, writtenEnd: Day, months: number): TermNumbers {
  const { year, month, dayOfMonth } = partsOf(counted.day);
  const fromStart = counted.from === "start";
  return {
    month: year * 12 + month - 1,
    dayOfMonth,
    initialMonths: fromStart ? counted.initialMonths : 0,
    months,
    before: fromStart && counted.lastDay === "day-before" ? 1 : 0,
    writtenEnd: toDayNumber(writtenEnd),
  };
}

/** Last day of term number `k`; 0 is the written one. */
export function endNumbered(term: TermNumbers, k: number): DayNumber {
  if (k === 0) return term.writtenEnd;
  return monthsAway(term.month + term.initialMonths + k * term.months, term.dayOfMonth) - term.before;
}

/** The number of the first term whose last day is `asOf` or later; 0 while the written one runs. */
export function currentNumber(term: TermNumbers, asOf: DayNumber): number {
  const { writtenEnd, months } = term;
  // A month has at most 31 days, so that no step goes beyond the term sought.
  let k = asOf <= writtenEnd ? 0 : Math.max(Math.floor((asOf - writtenEnd) / (31 * months)), 1);
  for (let left = asOf - endNumbered(term, k); left > 0; left = asOf - endNumbered(term, k))
    k += Math.max(Math.floor(left / (31 * months)), 1);
  return k;
}

/** Last day of the term that holds `asOf`: the written one until its end, then the first that has not ended. */
export function currentEnd(term: TermNumbers, asOf: DayNumber): DayNumber {
  return endNumbered(term, currentNumber(term, asOf));
}

/** As `noticeDay`; null where it is a band. */
export function noticeNumber(
  end: DayNumber,
  notice: NonNullable<Renewal["notice"]>,
  calendar: WorkCalendar,
): DayNumber | null {
  switch (notice.unit) {
    case "calendar-day":
      return end - notice.value;
    case "month": {
      const { year, month, dayOfMonth } = partsOfDayNumber(end);
      return monthsAway(year * 12 + month - 1 - notice.value, dayOfMonth);
    }
    case "working-day":
      return calendar.numbers.addWorkingDays(end, -notice.value);
  }
}

/** The day of this number in a month counted from the year 0, or that month's last. */
function monthsAway(index: number, dayOfMonth: number): DayNumber {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return numberOfParts(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
