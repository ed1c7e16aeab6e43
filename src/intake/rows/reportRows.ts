import { verdictOf } from "../report.ts";
import type { LedgerReport, RowCounts, RowVerdict, SettledRow } from "../report.ts";
import type { LedgerEnd, SettledRows } from "./readingSteps.ts";

/** Puts a report together from the steps of its reading. */
export class ReportRows {
  readonly #sheets: (SettledRow | null)[][] = [];

  add({ sheet, rows }: Pick<SettledRows, "sheet" | "rows">): void {
    (this.#sheets[sheet] ??= []).push(...rows);
  }

  /** After the last step; throws where a row never came. */
  report({ file, sheets: outlines, late }: LedgerEnd): LedgerReport {
    for (const { sheet, at, row } of late) (this.#sheets[sheet] ??= [])[at] = row;
    const sheets = outlines.map((outline, index) => {
      const rows = (this.#sheets[index] ?? []).map((row, at) => (row === null ? missing(index, at) : verdictOf(row)));
      return { ...outline, counts: countsOf(rows), rows };
    });
    return { file, sheets, counts: sumOf(sheets.map(({ counts }) => counts)) };
  }
}

function missing(sheet: number, at: number): never {
  throw new Error(`the reading of the file has not said what became of row ${at} of sheet ${sheet}`);
}

function countsOf(rows: readonly RowVerdict[]): RowCounts {
  const counted = { read: rows.length, accepted: 0, question: 0, rejected: 0, notRecord: 0 };
  for (const { status } of rows) counted[status === "not-a-record" ? "notRecord" : status] += 1;
  return counted;
}

function sumOf(all: readonly RowCounts[]): RowCounts {
  const sum = { read: 0, accepted: 0, question: 0, rejected: 0, notRecord: 0 };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof RowCounts)[]) sum[key] += counts[key];
  return sum;
}
