import { addDays, addMonths, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Term } from "#calendar/term.ts";
import type { ItemFacts } from "./facts.ts";

/** The term that an item is in on a day, and how sure that is. */
export type CurrentTerm = {
  readonly term: Term;
  /** The last term on paper. */
  readonly written: Term;
  /** How many renewal terms were added to the written one. */
  readonly renewals: number;
  /** True where the written end has passed and only a clause says that it runs on. */
  readonly presumed: boolean;
};

/**
 * Term k ends k renewal periods after the written end, counted from the original day, so that an end on
 * 31 January comes back to the 31st after February.
 */
export function currentTermOf(item: ItemFacts, asOf: Day): CurrentTerm {
  const written = item.terms.at(-1);
  if (written === undefined) throw new Error(`item ${item.id} has no term`);
  const asWritten = { term: written, written, renewals: 0, presumed: false };
  if (written.end === null || written.end >= asOf || item.renewal?.auto !== true || item.notContinuing) return asWritten;
  const months = item.renewal.months;
  if (months === null || months < 1) return { ...asWritten, presumed: true };
  const renewals = renewalsUntil(written.end, months, asOf);
  const before = renewals === 1 ? written.end : addMonths(written.end, (renewals - 1) * months);
  const term = { start: addDays(before, 1), end: addMonths(written.end, renewals * months) };
  return { term, written, renewals, presumed: true };
}

function renewalsUntil(writtenEnd: Day, months: number, asOf: Day): number {
  // A guess from the mean month, one too low at worst; the loop then settles it exactly.
  let renewals = Math.max(1, Math.floor(daysBetween(writtenEnd, asOf) / 31 / months) - 1);
  while (addMonths(writtenEnd, renewals * months) < asOf) renewals += 1;
  return renewals;
}
