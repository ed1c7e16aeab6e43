import { acceptedVerdict } from "#intake/report.ts";
import type { LedgerReport, ProposedEntry, RowVerdict, SheetReport } from "#intake/report.ts";
import type { ReadOptions } from "#service/deps.ts";
import type { ReadAnswer, ReadStep } from "./readLedgerFile.ts";

/** What the reading thread is asked. */
export type ReadRequest = { readonly id: number; readonly bytes: Uint8Array; readonly options: ReadOptions };

/** A row that had to wait: the index of its sheet, its own among the rows of the sheet, and its verdict. */
export type LateRow = readonly [number, number, RowVerdict];

/**
 * What it answers: the rows in steps as they are read, so that the other thread goes on with them meanwhile, then those
 * that had to wait, and the rest without rows.
 */
export type ReadMessage =
  | { readonly id: number; readonly step: SentStep }
  | { readonly id: number; readonly late: readonly LateRow[]; readonly answer: ReadAnswer };

/** Nearly every row is accepted, and then its entry says all of its verdict: half of what would have to be sent. */
type SentRow = { readonly row: number; readonly entry: ProposedEntry } | RowVerdict | null;
export type SentStep = Omit<ReadStep, "rows"> & { readonly rows: readonly SentRow[] };

export function sentStep({ rows, ...step }: ReadStep): SentStep {
  return {
    ...step,
    rows: rows.map((row) => (row === null || row.entry === null ? row : { row: row.row, entry: row.entry })),
  };
}

function receivedStep({ rows, ...step }: SentStep): ReadStep {
  return {
    ...step,
    rows: rows.map((row) => (row === null || "status" in row ? row : acceptedVerdict(row.row, row.entry))),
  };
}

/** Puts the rows of the messages together again. */
export class RowsOfMessages {
  readonly #sheets: (RowVerdict | null)[][] = [];

  /** Returns the step as it was before it was sent. */
  add(sent: SentStep): ReadStep {
    const step = receivedStep(sent);
    const ofSheet = (this.#sheets[step.sheetIndex] ??= []);
    for (const [index, row] of step.rows.entries()) ofSheet[step.from + index] = row;
    return step;
  }

  addLate(late: readonly LateRow[]): void {
    for (const [sheet, at, row] of late) (this.#sheets[sheet] ??= [])[at] = row;
  }

  /** The report with its rows; throws where one never came. */
  report(report: LedgerReport): LedgerReport {
    const rowsOf = (index: number): readonly RowVerdict[] =>
      (this.#sheets[index] ?? []).map((row, at) => row ?? missing(index, at));
    return { ...report, sheets: report.sheets.map((sheet, index) => ({ ...sheet, rows: rowsOf(index) })) };
  }
}

function missing(sheet: number, at: number): never {
  throw new Error(`the reading thread has not said what became of row ${at} of sheet ${sheet}`);
}

/** The last message of an answer; `waiting` are the rows that its steps left open. */
export function lastMessage(
  id: number,
  answer: ReadAnswer,
  waiting: readonly (readonly [number, number])[],
): ReadMessage {
  if (answer.kind === "refused") return { id, late: [], answer };
  const { sheets } = answer.report;
  const late = waiting.flatMap(([sheet, at]): LateRow[] => {
    const row = sheets[sheet]?.rows[at];
    return row === undefined ? [] : [[sheet, at, row]];
  });
  const bare = sheets.map((sheet): SheetReport => ({ ...sheet, rows: [] }));
  return { id, late, answer: { kind: "report", report: { ...answer.report, sheets: bare } } };
}
