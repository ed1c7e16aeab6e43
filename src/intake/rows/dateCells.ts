import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText } from "./cellText.ts";
import type { DateReading } from "./datePart.ts";
import type { Role } from "./headerWords.ts";
import { lengthOfUnit } from "./readLength.ts";
import type { DateCell } from "./termSources.ts";
import type { Table } from "./table.ts";

/** The cells of a row in columns of dates, and the remarks that stand behind their dates. */
export type DateCells = {
  readonly start: DateCell | null;
  readonly end: DateCell | null;
  readonly term: DateCell | null;
  readonly notes: readonly string[];
};

export function dateCells(table: Table, row: SheetRow, readers: CellReaders): DateCells {
  const start = dateCell(table, row, "start", readers);
  const end = dateCell(table, row, "end", readers);
  const term = dateCell(table, row, "term", readers);
  const notes = [start, end, term].flatMap((one) =>
    one === null || one.reading.note === null ? [] : [one.reading.note],
  );
  return { start, end, term, notes: [...new Set(notes)] };
}

function dateCell(table: Table, row: SheetRow, role: Role, readers: CellReaders): DateCell | null {
  const column = table.column(role);
  if (column === null) return null;
  const cell = table.cell(row, column);
  const written = cellText(cell);
  const reading = (role === "term" ? countedInUnit(written, column.unit) : null) ?? readers.date(cell);
  return { reading, cell: cellAddress(row.row, column.index + 1), written };
}

/** `36` under 服务期限（月）. */
function countedInUnit(written: string, unit: string): DateReading | null {
  const length = unit !== "" && /^\d{1,3}$/.test(written) ? lengthOfUnit(Number(written), unit) : null;
  return length === null ? null : { shape: "single", part: { kind: "length", length }, note: null };
}
