import { newCompanySettings } from "#record/company/companySettings.ts";
import type { Case } from "#record/case/case.ts";
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
  readonly cases: ReadonlyMap<string, Case>;
};

export function ledgerState(
  row: CompanyRow,
  items: ReadonlyMap<string, Item>,
  cases: ReadonlyMap<string, Case>,
): LedgerState {
  const ledger = {
    company: storedCompany(row),
    items: [...items.values()],
    cases: [...cases.values()].toSorted(byOpening),
  };
  return { head: row.head, ledger, items, cases };
}

function byOpening(one: Case, other: Case): number {
  const [a, b] = [`${one.openedOn} ${one.id}`, `${other.openedOn} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

export function storedCompany(row: CompanyRow): StoredCompany {
  return {
    id: row.company_id,
    name: row.settings.name ?? row.name,
    creditCode: row.credit_code,
    demo: row.demo,
    organisation: row.organisation,
    version: row.version,
    recordedSince: row.recorded_since,
    settings: { ...newCompanySettings, ...row.settings },
  };
}
