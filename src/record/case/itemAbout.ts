import type { Course } from "#law/course.ts";
import type { Item } from "../item/item.ts";
import type { Case } from "./case.ts";
import type { PaperAbout } from "./paperAbout.ts";

/**
 * An item of the ledger as a case is about it. A case is about one paper: what the ledger corrects of its term counts
 * for a case that runs, a further term in the ledger is another paper, and a closed case stands still.
 */
export function itemAbout(
  inLedger: Item,
  { about, closed, result }: Pick<Case, "about" | "closed" | "result">,
  { effect }: Pick<Course, "effect">,
): Item {
  if (closed?.about !== undefined) return asWas(inLedger, closed.about);
  if (about === undefined) return asComparedBefore(inLedger, closed?.before?.end);
  if (inLedger.terms.length > about.terms) {
    const terms = inLedger.terms.slice(0, about.terms);
    return { ...inLedger, ...about.details, terms };
  }
  const renewedUntil = effect === "renew" ? result?.fields.end : undefined;
  return isOverwritten(inLedger, about, renewedUntil) ? asWas(inLedger, about) : inLedger;
}

function asWas(inLedger: Item, { terms, term, details }: PaperAbout): Item {
  const earlier = inLedger.terms.slice(0, Math.max(0, terms - 1));
  return { ...inLedger, ...details, terms: term === null ? earlier : [...earlier, term] };
}

/**
 * A ledger that writes no first days cannot tell a further term from a corrected one: the new end stands in the place of
 * the old. Where it is the very end of the paper that came out, it is that paper's.
 */
function isOverwritten({ terms }: Item, { term }: PaperAbout, end: string | undefined): boolean {
  const last = terms.at(-1) ?? null;
  if (last === null || term === null || last.end === null || term.end === null) return false;
  return last.start === null && term.start === null && last.end === end && last.end > term.end;
}

/** Of cases closed before we kept their paper we know the end that was compared with. */
function asComparedBefore(inLedger: Item, end: string | undefined): Item {
  const at = end === undefined ? -1 : inLedger.terms.findLastIndex((term) => term.end === end);
  return at === -1 ? inLedger : { ...inLedger, terms: inLedger.terms.slice(0, at + 1) };
}
