import type { Day } from "#calendar/day.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { issuerOfPaper } from "#law/identifiers/issuerOfPaper.ts";
import type { Authority, Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";

/**
 * Who issued a paper, as its number or the ledger tells; null where nothing tells. The province of a row is where the
 * company is or works, and does not tell: the ministry issues papers to companies everywhere.
 */
export function authorityOfPaper(law: Law, { identifier, counterparty }: Item, today: Day): Authority | null {
  // The ledger writes who issued a paper where it writes the other side of a contract.
  const named = counterparty === null ? undefined : findAuthority(law, counterparty.trim());
  return issuerOfPaper(law, identifier, today) ?? named ?? null;
}
