import { addDays, addMonths, partsOf } from "./day.ts";
import type { Day } from "./day.ts";
import type { Renewal, Term } from "./term.ts";
import { certainDay } from "./workCalendar.ts";
import type { DayBand, WorkCalendar } from "./workCalendar.ts";

/** A term with both ends known to the day, of the kind that renewals can be counted from. */
export type EndingTerm = Term & { readonly end: Day };

/**
 * What the ends of renewal terms are counted from. `start`: the written term is a whole number of months, so term k
 * ends at start + initial + k × renewal, cut at a month's end from the original day alone. `end`: it is not, or its
 * start is not written, and the written end is all there is to count from.
 */
export type TermOrigin =
  | {
      readonly from: "start";
      readonly day: Day;
      /** Length of the written term in months. */
      readonly initialMonths: number;
      /** `day-before`: 1 March to 28 February. `same-day`: 19 February to 19 February. */
      readonly lastDay: "day-before" | "same-day";
    }
  | { readonly from: "end"; readonly day: Day };

const lastDayOfAll = "9999-12-31";

/** From where the renewals of a written term are counted. At most one of the two ways to write a whole term fits. */
export function originOf({ start, end }: EndingTerm): TermOrigin {
  if (start !== null) {
    const dayBefore = end < lastDayOfAll ? wholeMonths(start, addDays(end, 1)) : null;
    if (dayBefore !== null) return { from: "start", day: start, initialMonths: dayBefore, lastDay: "day-before" };
    const sameDay = wholeMonths(start, end);
    if (sameDay !== null) return { from: "start", day: start, initialMonths: sameDay, lastDay: "same-day" };
  }
  return { from: "end", day: end };
}

/** Months after which `from` comes to `to`, cut at a month's end; null where no whole number from 1 does. */
function wholeMonths(from: Day, to: Day): number | null {
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return months >= 1 && addMonths(from, months) === to ? months : null;
}

/**
 * Term number `k` of an item that renews by itself: 0 is the written one, each later one begins the day after the one
 * before. Ends are counted from the original day, never from each other, so that an end on 31 January that had to
 * become 28 February is 31 March the month after. Throws a RangeError unless `k` is a whole number from 0 and
 * `months` one from 1.
 */
export function termNumber(k: number, written: EndingTerm, months: number): EndingTerm {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`no term has the number ${k}`);
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`no term lasts ${months} months`);
  if (k === 0) return written;
  const origin = originOf(written);
  return { start: addDays(endNumber(origin, k - 1, months), 1), end: endNumber(origin, k, months) };
}

function endNumber(origin: TermOrigin, k: number, months: number): Day {
  if (origin.from === "end") return addMonths(origin.day, k * months);
  const boundary = addMonths(origin.day, origin.initialMonths + k * months);
  return origin.lastDay === "day-before" ? addDays(boundary, -1) : boundary;
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
