import { newCompanySettings } from "#record/company/companySettings.ts";
import type { Item } from "#record/item/item.ts";
import type { CompanyLedger, StoredCompany } from "#service/deps.ts";
import type { CompanyRow } from "./database.ts";

/**
 * A ledger as it stands after the entry whose hash is `head`. The hash tells more than the version would: entries of a
 * transaction that was rolled back have a version too, but nobody else's hash.
 */
export type LedgerState = {
  readonly head: string;
  readonly ledger: CompanyLedger;
  readonly items: ReadonlyMap<string, Item>;
};

export function ledgerState(row: CompanyRow, items: ReadonlyMap<string, Item>): LedgerState {
  return { head: row.head, ledger: { company: storedCompany(row), items: [...items.values()] }, items };
}

export function storedCompany(row: CompanyRow): StoredCompany {
  return {
    id: row.company_id,
    name: row.name,
    creditCode: row.credit_code,
    demo: row.demo,
    organisation: row.organisation,
    version: row.version,
    recordedSince: row.recorded_since,
    settings: { ...newCompanySettings, ...row.settings },
  };
}
