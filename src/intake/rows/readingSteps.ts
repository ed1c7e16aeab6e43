import type { SettledRow, SheetReport } from "../report.ts";

/** Up to 1,000 consecutive rows of a sheet. */
export type SettledRows = {
  /** Rows that have been read, of all rows of the sheets that are read. */
  readonly done: number;
  readonly total: number;
  /** Number of the sheet in the workbook, from 0, and its name. */
  readonly sheet: number;
  readonly sheetName: string;
  /** Null for a row that waits for the end of the file. */
  readonly rows: readonly (SettledRow | null)[];
};

/** A row that waited: the number of its sheet, and its index among the rows of the sheet. */
export type LateRow = { readonly sheet: number; readonly at: number; readonly row: SettledRow };

/** What remains to be said after the last step: the rows that waited, and the sheets they are from. */
export type LedgerEnd = {
  readonly file: string;
  readonly sheets: readonly Omit<SheetReport, "counts" | "rows">[];
  readonly late: readonly LateRow[];
};
