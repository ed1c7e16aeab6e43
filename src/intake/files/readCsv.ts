import type { Cell, SheetRow, Workbook } from "#intake/workbook.ts";
import { unguardCsvText } from "./csvGuard.ts";
import { CsvScanner } from "./csvScanner.ts";
import { findCsvShape } from "./csvShape.ts";
import { limits } from "./limits.ts";
import { ReadingBudget } from "./readingBudget.ts";

/** Reads decoded CSV text as a workbook of one sheet, named after the file. Throws `StopReading`. */
export function readCsv(text: string, fileName: string): Workbook {
  const name = sheetNameOf(fileName);
  const { separator, start } = findCsvShape(text);
  const budget = new ReadingBudget();
  const scanner = new CsvScanner(text, separator, start);
  const rows: SheetRow[] = [];
  let blankRun = 0;
  for (let row = 1; scanner.next(); row++) {
    const cells = cellsOf(scanner.fields);
    blankRun = cells.length === 0 ? blankRun + 1 : 0;
    if (blankRun > limits.blankRowsInARun) continue;
    budget.spendRow(name, row);
    spendCells(budget, name, row, cells);
    rows.push({ row, cells });
  }
  return { file: fileName, format: "csv", sheets: [{ name, hidden: false, rows, merged: [], canMerge: false }] };
}

/** Up to the last field that holds something. Everything in a CSV is text. */
function cellsOf(fields: readonly string[]): Cell[] {
  let used = fields.length;
  while (used > 0 && fields[used - 1] === "") used -= 1;
  const cells: Cell[] = [];
  for (let index = 0; index < used; index += 1) {
    const field = fields[index] ?? "";
    cells.push(field === "" ? null : unguardCsvText(field));
  }
  return cells;
}

function spendCells(budget: ReadingBudget, sheet: string, row: number, cells: readonly Cell[]): void {
  for (let index = 0; index < cells.length; index += 1) {
    if (cells[index] !== null) budget.spendCell(sheet, row, index + 1);
  }
}

/** The name a spreadsheet gives the only sheet of a CSV: that of the file without folder and extension. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
}
