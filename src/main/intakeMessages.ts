import type { LedgerReport, RowVerdict, SheetReport } from "#intake/report.ts";
import type { ReadOptions } from "#service/deps.ts";
import type { ReadAnswer } from "./readLedgerFile.ts";

/** What the reading thread is asked. */
export type ReadRequest = { readonly id: number; readonly bytes: Uint8Array; readonly options: ReadOptions };

/**
 * What it answers: the rows in pieces, so that neither thread is held up by the whole of a large file, then the rest.
 * `sheet` counts from 0.
 */
export type ReadMessage =
  | { readonly id: number; readonly sheet: number; readonly rows: readonly RowVerdict[] }
  | { readonly id: number; readonly answer: ReadAnswer };

const rowsPerMessage = 1000;

/** An answer as messages, in the order in which they are to be sent. */
export function* messagesOf(id: number, answer: ReadAnswer): Generator<ReadMessage> {
  if (answer.kind === "refused") return yield { id, answer };
  for (const [sheet, { rows }] of answer.report.sheets.entries()) {
    for (let from = 0; from < rows.length; from += rowsPerMessage) {
      yield { id, sheet, rows: rows.slice(from, from + rowsPerMessage) };
    }
  }
  const sheets = answer.report.sheets.map((sheet): SheetReport => ({ ...sheet, rows: [] }));
  return yield { id, answer: { kind: "report", report: { ...answer.report, sheets } } };
}

/** The report with the rows that came before it. */
export function withRows(report: LedgerReport, rows: ReadonlyMap<number, readonly RowVerdict[]>): LedgerReport {
  return { ...report, sheets: report.sheets.map((sheet, index) => ({ ...sheet, rows: rows.get(index) ?? [] })) };
}
