import type { LedgerReport, ProposedEntry, SettledRow } from "#intake/report.ts";
import type { CompanyLedger } from "./deps.ts";

export type AcceptedRow = { readonly sheet: string; readonly row: number; readonly entry: ProposedEntry };

/** Whose rows they are, and the ledger they belong to, if there is one. */
export type Holder = {
  readonly name: string;
  readonly creditCode: string | null;
  readonly ledger: CompanyLedger | null;
};

/** The company that a person named: one of the ledgers, or a name for a new one. Null where he named none. */
export type Target = CompanyLedger | { readonly name: string } | null;

export function acceptedRows(sheet: string, rows: readonly SettledRow[]): readonly AcceptedRow[] {
  const accepted: AcceptedRow[] = [];
  for (const { row, entry } of rows) if (entry !== null) accepted.push({ sheet, row, entry });
  return accepted;
}

export function allAcceptedRows(report: LedgerReport): readonly AcceptedRow[] {
  return report.sheets.flatMap(({ name, rows }) => acceptedRows(name, rows));
}

/** What holders are told apart by: the credit code, else the name. Empty for rows that name nobody. */
export function holderKey({ entry }: AcceptedRow, codeOfName: ReadonlyMap<string, string>): string {
  const { holder, creditCode } = entry;
  return creditCode ?? (holder === null ? "" : (codeOfName.get(holder) ?? holder));
}

/** The holder of rows with one key: companies are told apart by credit code, by name only where no code is known. */
export function holderOf(ledgers: readonly CompanyLedger[], target: Target, rows: readonly AcceptedRow[]): Holder {
  const creditCode = rows.find(({ entry }) => entry.creditCode !== null)?.entry.creditCode ?? null;
  if (target !== null) {
    const ledger = "company" in target ? target : null;
    const name = "company" in target ? target.company.name : target.name;
    return { name, creditCode: ledger?.company.creditCode ?? creditCode, ledger };
  }
  const name = rows.find(({ entry }) => entry.holder !== null)?.entry.holder ?? creditCode ?? "";
  return { name, creditCode, ledger: ledgerOf(ledgers, name, creditCode) };
}

function ledgerOf(ledgers: readonly CompanyLedger[], name: string, creditCode: string | null): CompanyLedger | null {
  const own = ledgers.filter(({ company }) => !company.organisation && !company.demo);
  const byCode = creditCode === null ? undefined : own.find(({ company }) => company.creditCode === creditCode);
  const mayBeNamed = own.filter(({ company }) => creditCode === null || company.creditCode === null);
  const sameName =
    mayBeNamed.find(({ company }) => company.name === name) ??
    mayBeNamed.find(({ company }) => company.settings.formerNames?.includes(name));
  return byCode ?? sameName ?? null;
}
