import type { Day } from "#calendar/day.ts";
import type { Item } from "../../item/item.ts";
import type { CasePaperKept } from "../caseEvent.ts";

/** Until when a paper holds, and whose word that is. */
export type PaperTerm =
  | { readonly kind: "until"; readonly day: Day; readonly by: "ledger" | "paper" }
  /** The ledger has its item without an end, or the paper prints that it has none. */
  | { readonly kind: "open-ended" }
  | { readonly kind: "unknown" };

/**
 * Of a paper that names its item the ledger's current term counts, so that one which was renewed meanwhile holds as the
 * ledger has it; of any other what somebody entered. A paper that begins after that term is of a further one, which the
 * ledger does not have yet.
 */
export function paperTerm(paper: CasePaperKept, items: ReadonlyMap<string, Item>): PaperTerm {
  const term = ledgerTermOf(paper, items);
  if (term !== null && term.end === null) return { kind: "open-ended" };
  if (term !== null && term.end !== null && (paper.effective === null || paper.effective <= term.end))
    return { kind: "until", day: term.end, by: "ledger" };
  if (paper.openEnded === true) return { kind: "open-ended" };
  return paper.validUntil === null ? { kind: "unknown" } : { kind: "until", day: paper.validUntil, by: "paper" };
}

/** The current term of the item that a paper names; null where it names none that the ledger has a term of. */
export function ledgerTermOf({ item }: CasePaperKept, items: ReadonlyMap<string, Item>): Item["terms"][number] | null {
  return item === null ? null : (items.get(item)?.terms.at(-1) ?? null);
}

/** Whether the ledger has it that the item which a paper names is held on a day, by whichever of its terms. */
export function isHeldOn({ item }: CasePaperKept, items: ReadonlyMap<string, Item>, day: Day): boolean {
  const terms = item === null ? [] : (items.get(item)?.terms ?? []);
  return terms.some(({ start, end }) => (start === null || start <= day) && (end === null || day <= end));
}
