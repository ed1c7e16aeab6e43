import type { LedgerReport, ProposedEntry } from "#intake/report.ts";
import type { CompanyLedger } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** The accepted rows of one holder, and the ledger they belong to, if there is one. */
export type HolderRows = {
  readonly name: string;
  readonly creditCode: string | null;
  readonly ledger: CompanyLedger | null;
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly entry: ProposedEntry }[];
};

type Target = CompanyLedger | { readonly name: string } | null;

/**
 * Companies are told apart by credit code, not by spelling; only where no code is known does the name decide.
 * A named target takes a file of one holder whole; a file of several holders names them itself.
 */
export function groupByHolder(
  report: LedgerReport,
  ledgers: readonly CompanyLedger[],
  target: Target,
): Result<readonly HolderRows[]> {
  const rows = acceptedRows(report);
  const holders = byHolder(rows);
  if (target !== null) {
    const named = [...holders.keys()].filter((key) => key !== "");
    if (named.length > 1) return refused("several-holders", "company", { count: named.length });
    const ledger = "company" in target ? target : null;
    const name = "company" in target ? target.company.name : target.name;
    const creditCode =
      ledger?.company.creditCode ?? rows.find((row) => row.entry.creditCode !== null)?.entry.creditCode ?? null;
    return done(rows.length === 0 ? [] : [{ name, creditCode, ledger, rows }]);
  }
  const nameless = holders.get("");
  const firstNameless = nameless?.[0];
  if (firstNameless !== undefined) {
    return refused("company-needed", `${firstNameless.sheet} ${firstNameless.row}`, { rows: nameless?.length ?? 0 });
  }
  return done(
    [...holders.values()].map((held) => {
      const name = held.find((row) => row.entry.holder !== null)?.entry.holder ?? held[0]?.entry.creditCode ?? "";
      const creditCode = held.find((row) => row.entry.creditCode !== null)?.entry.creditCode ?? null;
      return { name, creditCode, ledger: ledgerOf(ledgers, name, creditCode), rows: held };
    }),
  );
}

function acceptedRows(report: LedgerReport): HolderRows["rows"] {
  return report.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ sheet: sheet.name, row, entry }])),
  );
}

/** Rows by holder. A row that gives only the name joins the credit code that other rows give for that name. */
function byHolder(rows: HolderRows["rows"]): ReadonlyMap<string, HolderRows["rows"]> {
  const codeOfName = new Map<string, string>();
  for (const { entry } of rows) {
    if (entry.holder !== null && entry.creditCode !== null) codeOfName.set(entry.holder, entry.creditCode);
  }
  const holders = new Map<string, { sheet: string; row: number; entry: ProposedEntry }[]>();
  for (const row of rows) {
    const { holder, creditCode } = row.entry;
    const key = creditCode ?? (holder === null ? "" : (codeOfName.get(holder) ?? holder));
    const held = holders.get(key);
    if (held === undefined) holders.set(key, [row]);
    else held.push(row);
  }
  return holders;
}

function ledgerOf(ledgers: readonly CompanyLedger[], name: string, creditCode: string | null): CompanyLedger | null {
  const own = ledgers.filter(({ company }) => !company.organisation && !company.demo);
  const byCode = creditCode === null ? undefined : own.find(({ company }) => company.creditCode === creditCode);
  const sameName = own.find(
    ({ company }) => company.name === name && (creditCode === null || company.creditCode === null),
  );
  return byCode ?? sameName ?? null;
}
