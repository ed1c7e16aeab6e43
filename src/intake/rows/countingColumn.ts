import type { Sheet } from "../workbook.ts";
import { cellText } from "./cellText.ts";
import type { HeadingRole } from "./headingRole.ts";

const rowsLookedAt = 60;

/** Headings that number papers in one ledger and rows in another. */
const unclearHeading = /^(?:编号|编码|号码|number)$/i;

/**
 * A first column 编号 that counts 1, 2, 3 … numbers the rows and no papers: its index. Null where there is none.
 * Read as numbers of papers, the second row of two such tables would be the same paper.
 */
export function countingColumn(
  sheet: Sheet,
  last: number,
  headings: readonly string[],
  roles: readonly (HeadingRole | null)[],
): number | null {
  const index = headings.findIndex((heading) => heading !== "");
  if (!unclearHeading.test(headings[index]?.trim() ?? "") || roles.some((found) => found?.role === "serial"))
    return null;
  let previous = 0;
  let counted = 0;
  for (const { cells } of sheet.rows.slice(last + 1, last + 1 + rowsLookedAt)) {
    const text = cellText(cells[index] ?? null);
    if (!/^\d/.test(text)) continue;
    const next = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (next !== previous + 1 && !(next === 1 && counted > 0)) return null;
    previous = next;
    counted += 1;
  }
  return counted >= 2 ? index : null;
}
