import type { Term } from "#calendar/term.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** The further term that the ledger has already beside the one that a renewal is about; null where it has none. */
export function termInLedger({ course, item, inLedger }: CaseMatter): Term | null {
  if (course.effect !== "renew" || item === null || inLedger === null) return null;
  return inLedger.terms[item.terms.length] ?? null;
}
