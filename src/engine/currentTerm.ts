import type { Day } from "#calendar/day.ts";
import { presumedTerm } from "#calendar/renewalTerms.ts";
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

/** An item that renews by itself is presumed to do so once its written end has passed, until somebody says otherwise. */
export function currentTermOf(item: ItemFacts, asOf: Day): CurrentTerm {
  const written = item.terms.at(-1);
  if (written === undefined) throw new Error(`item ${item.id} has no term`);
  const { start, end } = written;
  const asWritten = { term: written, written, renewals: 0, presumed: false };
  if (end === null || end >= asOf || item.renewal?.auto !== true || item.notContinuing) return asWritten;
  const { months } = item.renewal;
  if (months === null || months < 1) return { ...asWritten, presumed: true };
  const found = presumedTerm(asOf, { start, end }, months);
  return found === null
    ? { ...asWritten, presumed: true }
    : { term: found.term, written, renewals: found.k, presumed: true };
}
