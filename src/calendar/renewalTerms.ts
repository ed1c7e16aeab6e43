import { addDays, addMonths, partsOf } from "./day.ts";
import type { Day } from "./day.ts";
import type { Renewal, Term } from "./term.ts";
import { certainDay } from "./workCalendar.ts";
import type { DayBand, WorkCalendar } from "./workCalendar.ts";

/** A term with both ends known to the day, of the kind that renewals can be counted from. */
export type EndingTerm = Term & { readonly end: Day };

/**
 * Term number `k` of an item that renews by itself: 0 is the written one, each later one begins the day after the one
 * before. Ends are counted from the written end, never from each other, so that an end on 31 January that had to
 * become 28 February is 31 March the month after. Throws a RangeError unless `k` is a whole number from 0 and
 * `months` one from 1.
 */
export function termNumber(k: number, written: EndingTerm, months: number): EndingTerm {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`no term has the number ${k}`);
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`no term lasts ${months} months`);
  if (k === 0) return written;
  return { start: addDays(addMonths(written.end, (k - 1) * months), 1), end: addMonths(written.end, k * months) };
}

/** The number of the first term whose last valid day is `asOf` or later; 0 while the written term runs. */
export function termNumberOn(asOf: Day, written: EndingTerm, months: number): number {
  if (asOf <= written.end) return 0;
  const from = partsOf(written.end);
  const to = partsOf(asOf);
  const monthsPassed = (to.year - from.year) * 12 + to.month - from.month;
  // In this month the end may lie before or on `asOf`, depending on the day; two terms are at most to be tried.
  const k = Math.floor(monthsPassed / months);
  return termNumber(k, written, months).end >= asOf ? k : k + 1;
}

/** The term that an item which renews by itself is presumed to be in on a day, with its number. */
export function presumedTerm(
  asOf: Day,
  written: EndingTerm,
  months: number,
): { readonly k: number; readonly term: EndingTerm } {
  const k = termNumberOn(asOf, written, months);
  return { k, term: termNumber(k, written, months) };
}

/**
 * The last day on which a notice of this length still comes in time before the end of a term. Counted backward from
 * the last valid day; a rest day never moves it forward. A band where working days of an unpublished year are counted.
 */
export function noticeDay(end: Day, notice: NonNullable<Renewal["notice"]>, calendar: WorkCalendar): DayBand {
  switch (notice.unit) {
    case "calendar-day":
      return certainDay(addDays(end, -notice.value));
    case "month":
      return certainDay(addMonths(end, -notice.value));
    case "working-day":
      return calendar.addWorkingDays(end, -notice.value);
  }
}
