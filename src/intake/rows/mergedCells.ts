import type { Cell, MergedRange, Sheet } from "../workbook.ts";

/** More cells than this are not filled: such a merge is decoration, or an attack. */
const mostFilledCells = 2_000_000;

/** Values that merged cells give to the rows they cover, and where wide merges begin. */
export type MergedCells = {
  /** Column counts from 0. */
  readonly fill: (row: number, index: number) => Cell;
  /** The merge that begins in this row and covers several columns, if there is one. */
  readonly wide: (row: number) => MergedRange | null;
};

/** A merge over several rows gives its value to each of them; over several columns it stays in the first. */
export function mergedCells(sheet: Sheet): MergedCells {
  const filled = new Map<number, Map<number, Cell>>();
  const wide = new Map<number, MergedRange>();
  const tall = sheet.merged.filter(({ top, bottom }) => bottom > top).toSorted((a, b) => a.top - b.top);
  for (const range of sheet.merged) {
    const known = wide.get(range.top);
    if (range.right > range.left && (known === undefined || known.right - known.left < range.right - range.left))
      wide.set(range.top, range);
  }
  let at = 0;
  let cells = 0;
  for (const { top, bottom, left } of tall) {
    while (at < sheet.rows.length && (sheet.rows[at]?.row ?? 0) < top) at += 1;
    const first = sheet.rows[at];
    const value = first?.row === top ? (first.cells[left - 1] ?? null) : null;
    if (value === null || value === "") continue;
    for (let below = at + 1; (sheet.rows[below]?.row ?? Infinity) <= bottom && cells < mostFilledCells; below += 1) {
      const row = sheet.rows[below]?.row ?? 0;
      const ofRow = filled.get(row) ?? new Map<number, Cell>();
      filled.set(row, ofRow.set(left - 1, value));
      cells += 1;
    }
  }
  return { fill: (row, index) => filled.get(row)?.get(index) ?? null, wide: (row) => wide.get(row) ?? null };
}
