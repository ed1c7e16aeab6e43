import type { SheetRow } from "../workbook.ts";
import { cellValue } from "./cellText.ts";
import type { Column } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";
import type { Table } from "./table.ts";

const none: readonly never[] = [];

/** Filled cells of further columns of a meaning. */
export function alternativeCells(
  table: Table,
  row: SheetRow,
  role: Role,
): readonly { readonly column: Column; readonly text: string }[] {
  const columns = table.alternatives(role);
  if (columns.length === 0) return none;
  return columns.flatMap((column) => {
    const text = cellValue(table.cell(row, column));
    return text === null ? [] : [{ column, text }];
  });
}
