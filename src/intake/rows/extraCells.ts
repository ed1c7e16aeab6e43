import type { SheetRow } from "../workbook.ts";
import { cellLine, cellValue } from "./cellText.ts";
import type { Column } from "./findHeader.ts";
import type { ItemReading } from "./readItem.ts";
import { columnKey } from "./table.ts";
import type { Table } from "./table.ts";

/** One value for all rows, which travels between threads once. */
const nothingKept: Readonly<Record<string, string>> = {};

/** Cells under headings that mean nothing to us, by heading; and what the kind of the row has no use for. */
export function extraCells(
  table: Table,
  row: SheetRow,
  { identity, identifierColumn }: ItemReading,
  read: {
    readonly services: boolean;
    readonly setAside: Column | null;
    readonly issued: Column | null;
    readonly details: readonly Column[];
    /** Columns of ours whose cells say what we cannot read. */
    readonly unread: readonly Column[];
  },
): Readonly<Record<string, string>> {
  const kept: [string, string][] = [];
  const width = Math.max(table.header.columns.length, row.cells.length);
  for (let index = 0; index < width; index += 1) {
    const column = table.header.columns[index];
    if (column !== undefined && column === read.issued) continue;
    if (
      column !== undefined &&
      column !== read.setAside &&
      !read.unread.includes(column) &&
      (read.details.includes(column) || isRead(column, identifierColumn, identity.displaced, read.services))
    )
      continue;
    const text = column === undefined ? cellLine(row.cells[index] ?? null) : (cellValue(table.cell(row, column)) ?? "");
    if (text === "" || isMark(column?.heading, text)) continue;
    kept.push([table.keys[index] ?? columnKey(index), text]);
  }
  return kept.length === 0 ? nothingKept : Object.fromEntries(kept);
}

/** True where what the cell says is in a field of its own. */
function isRead(
  column: Column,
  identifierColumn: Column | null,
  displaced: string | null,
  servicesRead: boolean,
): boolean {
  if (column === identifierColumn) return displaced === null;
  return column.role !== null && column.role !== "identifier" && (column.role !== "services" || servicesRead);
}

/** The column that we add to a file when we give it back says nothing about the row. */
function isMark(heading: string | undefined, text: string): boolean {
  return heading === "问题" && /^(?:待答|退回)/.test(text);
}
