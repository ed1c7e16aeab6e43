import { padText, textWidth } from "./textWidth.ts";

/** Rows as aligned columns, the widest of each column but at most `most` columns wide; the last is not cut. */
export function table(rows: readonly (readonly string[])[], most: number): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.min(most, Math.max(widths[column] ?? 0, textWidth(cell)));
  }
  return rows.map((row) => line(row, widths)).join("\n");
}

function line(row: readonly string[], widths: readonly number[]): string {
  const last = row.length - 1;
  return row.map((cell, column) => (column === last ? cell : padText(cell, widths[column] ?? 0))).join("  ");
}
