import type { Day } from "#calendar/day.ts";

/**
 * What a cell holds. A date cell has become its civil day already (1904 base and time of day dealt with);
 * a formula cell is its cached value; `TRUE` and `FALSE` are text; null is an empty cell.
 */
export type Cell = string | number | { readonly day: Day } | { readonly error: string } | null;

/** 1-based and inclusive, as a spreadsheet shows them. */
export type MergedRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type SheetRow = {
  /** As a spreadsheet shows it: the first line is 1. */
  readonly row: number;
  /** By column, from A; trailing empty cells may be missing. */
  readonly cells: readonly Cell[];
  /** Columns, from 1, with a formula whose value nobody has kept: their cells are empty. Most rows have none. */
  readonly uncounted?: readonly number[];
};

export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** In order of row number. Rows that the file does not mention are absent; formatted empty ones are there. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
  /** CSV has no merges: an empty cell below a filled one may be a lost one. */
  readonly canMerge: boolean;
};

export type Workbook = { readonly file: string; readonly format: "xlsx" | "csv"; readonly sheets: readonly Sheet[] };

/** Address as a spreadsheet shows it: (12, 7) is `G12`. Row and column count from 1. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
