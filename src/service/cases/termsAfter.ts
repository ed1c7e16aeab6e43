import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Term } from "#calendar/term.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import type { Item } from "#record/item/item.ts";

/**
 * The terms of the ledger once they say what the paper says, where they need not be those that the case is about: the
 * further term of a renewal may be there already, and beside a paper that was changed stays what came after it.
 */
export function termsAfter(matter: CaseMatter, term: Term | null): Item["terms"] {
  const { course, item, inLedger } = matter;
  const terms = inLedger?.terms ?? [];
  if (item === null || term === null) return terms;
  const count = item.terms.length;
  if (course.effect === "renew") return [...item.terms, term, ...terms.slice(count + 1)];
  const at = termOfPaper(matter, term);
  if (at < count) return [...item.terms.slice(0, -1), term, ...terms.slice(count)];
  // A first day that the paper does not name is that of the term that it says the end of.
  const start = term.start === (item.terms.at(-1)?.start ?? null) ? (terms[at]?.start ?? null) : term.start;
  return terms.with(at, { ...terms[at], start, end: term.end });
}

/** True of a paper of an earlier term than the last that the ledger has: what came after it goes before it. */
export function isOfEarlierTerm(matter: CaseMatter, term: Term | null): boolean {
  const { course, item, inLedger } = matter;
  if (course.effect === "renew" || item === null || inLedger === null) return false;
  return inLedger.terms.length > item.terms.length && termOfPaper(matter, term) < inLedger.terms.length - 1;
}

/**
 * Which term of the ledger a paper is of that was changed or replaced: that whose end it says. Where it says another end,
 * that whose end is nearest to it, for it was that one that was mistyped; of two as near, the one the case is about.
 */
function termOfPaper({ item, inLedger }: CaseMatter, term: Term | null): number {
  const about = (item?.terms.length ?? 0) - 1;
  const end = term?.end ?? null;
  if (item === null || end === null) return about;
  const before = item.terms.at(-1)?.end ?? null;
  let nearest = { at: about, days: apart(before, end) };
  for (const [at, { end: known }] of (inLedger?.terms ?? []).entries()) {
    const days = apart(known, end);
    if (at > about && days < nearest.days) nearest = { at, days };
  }
  return nearest.at;
}

function apart(one: Day | null, other: Day): number {
  return one === null ? Infinity : Math.abs(daysBetween(one, other));
}
