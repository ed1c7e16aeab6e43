import { addDays, addMonths, partsOf } from "./day.ts";
import type { Day } from "./day.ts";
import type { Term } from "./term.ts";

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
