import type { Term } from "#calendar/term.ts";
import type { Item, ItemDetails } from "../item/item.ts";

/** The paper that a case is about, as the ledger had it when the case was opened, or before it followed the case. */
export type PaperAbout = {
  /** How many terms the ledger had of the item: the last of them is that of the paper. */
  readonly terms: number;
  readonly term: Term | null;
  readonly details: Pick<ItemDetails, "name" | "identifier" | "counterparty" | "services" | "extra" | "issuedOn">;
};

/** The paper of an item as it stands. */
export function paperAbout(item: Item): PaperAbout {
  const { terms, name, identifier, counterparty, services, extra, issuedOn = null } = item;
  const details = { name, identifier, counterparty, services, extra, issuedOn };
  return { terms: terms.length, term: terms.at(-1) ?? null, details };
}
