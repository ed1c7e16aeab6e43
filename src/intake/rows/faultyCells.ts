import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import { cellText } from "./cellText.ts";
import type { Role } from "./headerWords.ts";
import { issue } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { Table } from "./table.ts";

/** Longer cells are no ledger entries. */
const longestCell = 10_000;

/** Columns in which the error of a formula leaves the row without what tells it apart. */
const tellingRoles = ["name", "identifier", "holder", "creditCode", "kind"] as const satisfies readonly Role[];
const errorValue = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** Cells that nobody can read a record from: formula errors, prose, cells shifted by a comma too many. */
export function faultyCells(table: Table, row: SheetRow): Issue | null {
  return tooMuch(table, row) ?? formulaError(table, row) ?? uncountedFormula(table, row);
}

/** A program that writes formulas without counting them leaves the cell empty; that is not the same as nothing. */
function uncountedFormula(table: Table, row: SheetRow): Issue | null {
  if (row.uncounted === undefined) return null;
  for (const role of [...tellingRoles, "start", "end", "term"] as const) {
    const column = (table.column(role)?.index ?? -1) + 1;
    if (row.uncounted.includes(column)) return issue("formula-uncounted", cellAddress(row.row, column), {});
  }
  return null;
}

function formulaError(table: Table, row: SheetRow): Issue | null {
  for (const role of tellingRoles) {
    const column = table.column(role);
    const cell = column === null ? null : (row.cells[column.index] ?? null);
    if (column === null || cell === null || (typeof cell === "string" && !cell.startsWith("#"))) continue;
    const text = cellText(cell);
    if (errorValue.test(text)) return issue("cell-error", cellAddress(row.row, column.index + 1), { written: text });
  }
  return null;
}

function tooMuch(table: Table, row: SheetRow): Issue | null {
  const { columns } = table.header;
  for (const [index, cell] of row.cells.entries()) {
    if (typeof cell !== "string") continue;
    if (cell.length > longestCell)
      return issue("cell-too-long", cellAddress(row.row, index + 1), { length: cell.length, most: longestCell });
    // In a CSV a comma too many has pushed the cells behind it into the wrong columns.
    if (index >= columns.length && !table.sheet.canMerge && cell.trim() !== "") {
      return issue("row-too-wide", cellAddress(row.row, index + 1), {
        columns: columns.length,
        cells: row.cells.length,
      });
    }
  }
  return null;
}
