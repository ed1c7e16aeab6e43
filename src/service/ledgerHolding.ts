import type { CompanyLedger } from "./deps.ts";

/** The ledger that an item stands in. */
export function ledgerHolding(ledgers: readonly CompanyLedger[], itemId: string): CompanyLedger | undefined {
  return ledgers.find(({ items }) => items.some(({ id }) => id === itemId));
}
