import { addDays, addMonths, monthsFrom, partsOf } from "./day.ts";
import type { Day } from "./day.ts";
import { reckon } from "./reckon.ts";
import type { CountingRule } from "./reckon.ts";
import type { Renewal, Term } from "./term.ts";
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
 * `months` one from 1, and where the term would leave the years 1 to 9999.
 */
export function termNumber(k: number, written: EndingTerm, months: number): EndingTerm {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`no term has the number ${k}`);
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`no term lasts ${months} months`);
  const counted = countedTerm(k, written, months);
  if (counted === null) throw new RangeError(`term ${k} of ${months} months after ${written.end} leaves the calendar`);
  return counted;
}

/** Term number `k`, or null where it would leave the years 1 to 9999, say one of a thousand years ten times over. */
export function countedTerm(k: number, written: EndingTerm, months: number): EndingTerm | null {
  if (k === 0) return written;
  const origin = originOf(written);
  const before = endNumber(origin, k - 1, months);
  const end = endNumber(origin, k, months);
  return before === null || end === null ? null : { start: addDays(before, 1), end };
}

function endNumber(origin: TermOrigin, k: number, months: number): Day | null {
  if (origin.from === "end") return monthsFrom(origin.day, k * months);
  const boundary = monthsFrom(origin.day, origin.initialMonths + k * months);
  return boundary !== null && origin.lastDay === "day-before" ? addDays(boundary, -1) : boundary;
}

/** The number of the first term whose last valid day is `asOf` or later; 0 while the written term runs. */
export function termNumberOn(asOf: Day, written: EndingTerm, months: number): number {
  if (asOf <= written.end) return 0;
  const from = partsOf(written.end);
  const to = partsOf(asOf);
  const monthsPassed = (to.year - from.year) * 12 + to.month - from.month;
  // In this month the end may lie before or on `asOf`, depending on the day; two terms are at most to be tried.
  const k = Math.floor(monthsPassed / months);
  const term = countedTerm(k, written, months);
  return term === null || term.end >= asOf ? k : k + 1;
}

/** The term that an item which renews by itself is presumed to be in on a day, with its number; null beyond 9999. */
export function presumedTerm(
  asOf: Day,
  written: EndingTerm,
  months: number,
): { readonly k: number; readonly term: EndingTerm } | null {
  const k = termNumberOn(asOf, written, months);
  const term = countedTerm(k, written, months);
  return term === null ? null : { k, term };
}

/**
 * The last day on which a notice of this length still comes in time before the end of a term, under the rule by which
 * contracts are counted. A band where working days of an unpublished year are counted; null where it cannot be counted.
 */
export function noticeDay(
  end: Day,
  notice: NonNullable<Renewal["notice"]>,
  calendar: WorkCalendar,
  rule: CountingRule,
): DayBand | null {
  const reckoned = reckon(calendar, end, notice, rule);
  return reckoned.ok ? reckoned.value.formal : null;
}
