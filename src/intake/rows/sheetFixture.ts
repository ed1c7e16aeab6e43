import { day } from "#calendar/day.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { readingLaw } from "#main/readingLaw.ts";
import type { FileRefusal, LedgerReport, RowVerdict } from "../report.ts";
import type { Cell, Sheet, SheetRow } from "../workbook.ts";
import { readLedger } from "./readLedger.ts";
import type { LedgerContext } from "./readingContext.ts";

/** For tests: what ledgers are read with, by the law of the repository, on 2026-11-21. */
export const fixtureContext: LedgerContext = {
  ...readingLaw(loadLaw().law),
  hiddenSheets: "none",
  asOf: day("2026-11-21"),
};

/** For tests: a sheet from its rows; an empty array is a row without cells. */
export function sheetOf(rows: readonly (readonly Cell[])[], changes: Partial<Sheet> = {}): Sheet {
  const numbered = rows.map((cells, index): SheetRow => ({ row: index + 1, cells }));
  return { name: "台账", hidden: false, rows: numbered, merged: [], canMerge: true, ...changes };
}

/** For tests: the report on a workbook of these sheets; throws where the file is refused. */
export function reportOn(sheets: readonly Sheet[], changes: Partial<LedgerContext> = {}): LedgerReport {
  const report = outcomeOf(sheets, changes);
  if ("code" in report) throw new Error(`refused: ${report.code}`);
  return report;
}

export function outcomeOf(sheets: readonly Sheet[], changes: Partial<LedgerContext> = {}): LedgerReport | FileRefusal {
  const format = sheets.every(({ canMerge }) => canMerge) ? "xlsx" : "csv";
  return readLedger({ file: "台账", format, sheets }, { ...fixtureContext, ...changes });
}

/** For tests: the verdicts on the rows of one sheet. */
export function verdictsOn(
  rows: readonly (readonly Cell[])[],
  sheet: Partial<Sheet> = {},
  context: Partial<LedgerContext> = {},
): readonly RowVerdict[] {
  return reportOn([sheetOf(rows, sheet)], context).sheets[0]?.rows ?? [];
}

/** For tests: outcome, reason and what the proposals offer, in one line. */
export function outcomeText({ status, reason, proposals, notRecord }: RowVerdict): string {
  const offered = proposals.map(({ field, value, safe }) => `${field} ${value}${safe ? "*" : ""}`).join(" | ");
  return [status, reason?.code, notRecord, offered]
    .filter((part) => part !== undefined && part !== null && part !== "")
    .join(": ");
}
