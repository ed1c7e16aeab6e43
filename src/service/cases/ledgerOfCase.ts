import type { Case } from "#record/case/case.ts";
import type { CompanyLedger } from "../deps.ts";

/** The ledger that holds a case, among those that the actor may see. */
export function ledgerOfCase(
  ledgers: readonly CompanyLedger[],
  id: string,
): { readonly ledger: CompanyLedger; readonly one: Case } | null {
  for (const ledger of ledgers) {
    const one = ledger.cases.find((known) => known.id === id);
    if (one !== undefined) return { ledger, one };
  }
  return null;
}
