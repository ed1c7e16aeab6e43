import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText } from "./cellText.ts";
import { isDated } from "./datePart.ts";
import type { DateReading } from "./datePart.ts";
import type { Column } from "./findHeader.ts";
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
  /** The column of a day that says nothing of the term; null where there is none. */
  readonly setAside: Column | null;
};

const signingHeading = /签(?:订|约|署|发)|发证|获证|[颁换核]发/;

export function dateCells(table: Table, row: SheetRow, readers: CellReaders): DateCells {
  const end = dateCell(table, row, "end", readers);
  const term = dateCell(table, row, "term", readers);
  const setAside = signingColumn(table, end, term);
  const start = setAside === null ? dateCell(table, row, "start", readers) : null;
  return { start, end, term, notes: notesBehind([start, end, term]), setAside };
}

/**
 * A contract is signed before it begins, and a licence issued anew after a change keeps its term: where a range says
 * when the term begins, the day of signing or issue contradicts nothing.
 */
function signingColumn(table: Table, end: DateCell | null, term: DateCell | null): Column | null {
  const column = table.column("start");
  if (column === null || !signingHeading.test(column.heading)) return null;
  const isSaid = [end, term].some((one) => one?.reading.shape === "range" && isDated(one.reading.start));
  return isSaid ? column : null;
}

function notesBehind(cells: readonly (DateCell | null)[]): readonly string[] {
  const notes: string[] = [];
  for (const cell of cells) {
    const note = cell?.reading.note ?? null;
    if (note !== null && !notes.includes(note)) notes.push(note);
  }
  return notes;
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
