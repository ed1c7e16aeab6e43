import { dayNumbered, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { reckon } from "./reckon.ts";
import type { CountingRule } from "./reckon.ts";
import type { Renewal } from "./term.ts";
import { currentNumber, endNumbered, termNumbers } from "./termNumbers.ts";
import { originOf } from "./termOrigin.ts";
import type { EndingTerm } from "./termOrigin.ts";
import type { DayBand, WorkCalendar } from "./workCalendar.ts";

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
  const term = termNumbers(originOf(written), written.end, months);
  const start = dayNumbered(endNumbered(term, k - 1) + 1);
  const end = dayNumbered(endNumbered(term, k));
  return start === null || end === null ? null : { start, end };
}

/** The number of the first term whose last valid day is `asOf` or later; 0 while the written term runs. */
export function termNumberOn(asOf: Day, written: EndingTerm, months: number): number {
  return currentNumber(termNumbers(originOf(written), written.end, months), toDayNumber(asOf));
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
