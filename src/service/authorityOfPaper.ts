import type { Day } from "#calendar/day.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Authority, Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";

/** Who issued a paper or takes care of it, as its number or the ledger tells; null where nothing tells. */
export function authorityOfPaper(law: Law, item: Item, today: Day): Authority | null {
  const issuer = issuerOfNumber(law, item.identifier, today);
  if (issuer !== null) return issuer;
  // The ledger writes who issued a paper where it writes the other side of a contract.
  const named = [item.counterparty, item.province].flatMap((name) => (name === null ? [] : [name.trim()]));
  return named.map((name) => findAuthority(law, name)).find((authority) => authority !== undefined) ?? null;
}
