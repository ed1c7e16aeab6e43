import type { Day } from "#calendar/day.ts";
import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText } from "./cellText.ts";
import { isDated } from "./datePart.ts";
import type { DateReading } from "./datePart.ts";
import type { Column } from "./findHeader.ts";
import { plainHeading, roleOfHeading } from "./headingRole.ts";
import type { Role } from "./headerWords.ts";
import { lengthOfUnit } from "./readLength.ts";
import type { DateCell } from "./termSources.ts";
import type { Table } from "./table.ts";

/** The cells of a row in columns of dates, and the remarks that stand behind their dates. */
export type DateCells = {
  readonly start: DateCell | null;
  readonly end: DateCell | null;
  readonly term: DateCell | null;
  /** The day of issue, where a column of its own says it. */
  readonly issuedOn: Day | null;
  readonly notes: readonly string[];
  /** The column of a day that says nothing of the term; null where there is none. */
  readonly setAside: Column | null;
  /** The column from which the day of issue was read; null where none says a day. */
  readonly issued: Column | null;
};

/** Headings of the day that the paper itself prints: not of a registration, nor of the day on which it was collected. */
const issueHeading = /^(?:许可证|证书|证照)?(?:发证|[颁签核]发|颁证)(?:日期?|时间)$|^issue(?:d|don|date)$/;
const signingHeading = /签(?:订|约|署|发)|发证|获证|[颁换核]发/;

export function dateCells(table: Table, row: SheetRow, readers: CellReaders): DateCells {
  const end = dateCell(table, row, "end", readers);
  const term = dateCell(table, row, "term", readers);
  const setAside = signingColumn(table, end, term);
  const start = setAside === null ? dateCell(table, row, "start", readers) : null;
  const issued = issuedCell(table, row, setAside, readers);
  return {
    start,
    end,
    term,
    issuedOn: issued?.day ?? null,
    notes: notesBehind([start, end, term]),
    setAside,
    issued: issued?.column ?? null,
  };
}

/**
 * The day of issue stands beside the first day of the term, or serves as one where no column names that. What is no single
 * day is not taken for one.
 */
function issuedCell(table: Table, row: SheetRow, setAside: Column | null, readers: CellReaders) {
  const column = issuedColumn(table);
  if (column === null) return null;
  const reading = readers.date(table.cell(row, column));
  if (reading.shape !== "single" || reading.part.kind !== "day") return null;
  const isStart = column === table.column("start") && column !== setAside;
  return reading.note === null || isStart ? { column, day: reading.part.day } : null;
}

const known = new WeakMap<Table, Column | null>();

function issuedColumn(table: Table): Column | null {
  const kept = known.get(table);
  if (kept !== undefined) return kept;
  const own = table.column("start");
  const columns = own === null ? [] : [own, ...table.alternatives("start")];
  const [first = null] = columns
    .filter(({ heading }) => issueHeading.test(plainHeading(heading)))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  known.set(table, first);
  return first;
}

function rankOf({ heading }: Column): number {
  return roleOfHeading(heading)?.rank ?? Infinity;
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
