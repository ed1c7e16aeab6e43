import { cellText } from "./cellText.ts";
import { CellReaders } from "./cellReaders.ts";
import type { Draft } from "./draft.ts";
import { draftRow } from "./draftRow.ts";
import { issue } from "./issue.ts";
import { lastValues, lostMergeRoles } from "./lostMerges.ts";
import type { LastValues } from "./lostMerges.ts";
import type { RowAbove } from "./readHolder.ts";
import type { LedgerContext, NamedHolder } from "./readingContext.ts";
import { RowSettler } from "./rowSettler.ts";
import { sheetLines } from "./sheetLines.ts";
import type { Line, SheetLines } from "./sheetLines.ts";
import type { Table } from "./table.ts";
import type { FileRefusal, LedgerReport, RowCounts, RowVerdict, SheetReport } from "../report.ts";
import type { Sheet, SheetRow, Workbook } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";

/** Up to 1,000 consecutive rows of a sheet. */
export type SettledRows = {
  /** Rows that have been read, of all rows of the sheets that are read. */
  readonly done: number;
  readonly total: number;
  /** Number of the sheet in the workbook, from 0. */
  readonly sheet: number;
  /** Index of the first row among the rows of the sheet. */
  readonly from: number;
  /** Null for a row whose verdict waits for the end of the file. */
  readonly rows: readonly (RowVerdict | null)[];
};

const rowsPerStep = 1000;

/** Reads a workbook row for row as a careful person does. Pure; see `ledgerReading` for long files. */
export function readLedger(workbook: Workbook, context: LedgerContext): LedgerReport | FileRefusal {
  const reading = ledgerReading(workbook, context);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of 1,000 rows, for whoever goes on with them while the others are read. */
export function* ledgerReading(
  workbook: Workbook,
  context: LedgerContext,
): Generator<SettledRows, LedgerReport | FileRefusal> {
  const lines = new Map<Sheet, SheetLines>();
  for (const sheet of workbook.sheets) if (isIncluded(sheet, context)) lines.set(sheet, sheetLines(sheet));
  const refusal = withoutHeader(workbook, lines);
  if (refusal !== null) return refusal;
  const rows = yield* rowsOfSheets(workbook, lines, context);
  const reports = workbook.sheets.map((sheet, index): SheetReport => {
    const ofSheet = rows[index] ?? [];
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      included: isIncluded(sheet, context),
      headerRow: lines.get(sheet)?.headerRow ?? null,
      counts: countsOf(ofSheet),
      rows: ofSheet,
    };
  });
  return { file: workbook.file, sheets: reports, counts: sumOf(reports.map(({ counts }) => counts)) };
}

type Waiting = { readonly rows: (RowVerdict | null)[]; readonly at: number; readonly draft: Draft };

/** The verdicts by sheet and row. */
function* rowsOfSheets(
  workbook: Workbook,
  lines: ReadonlyMap<Sheet, SheetLines>,
  context: LedgerContext,
): Generator<SettledRows, readonly (readonly RowVerdict[])[]> {
  const readers = new CellReaders(context);
  const settler = new RowSettler(context.knownHolders ?? []);
  const owner = ownerOf(lines.values(), context);
  const total = [...lines.keys()].reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const waiting: Waiting[] = [];
  const all = workbook.sheets.map((): (RowVerdict | null)[] => []);
  let done = 0;
  for (const [sheet, rows] of all.entries()) {
    const read = lines.get(workbook.sheets[sheet] as Sheet);
    if (read === undefined) continue;
    for (const [line, draft] of draftsOf(read.lines, read.holder ?? owner, readers)) {
      const verdict = draft === null ? verdictOf(line) : settler.settle(draft);
      if (draft !== null && verdict === null) waiting.push({ rows, at: rows.length, draft });
      rows.push(verdict);
      done += 1;
      const ofStep = rows.length % rowsPerStep || rowsPerStep;
      if (ofStep < rowsPerStep && rows.length < read.lines.length) continue;
      const from = rows.length - ofStep;
      yield { sheet, from, rows: rows.slice(from), done, total };
    }
  }
  const settled = settler.finish();
  for (const { rows, at, draft } of waiting) rows[at] = settled.get(draft) ?? null;
  return all.map((rows) => rows.map(settledVerdict));
}

function settledVerdict(verdict: RowVerdict | null): RowVerdict {
  if (verdict === null) throw new Error("a row was left without a verdict");
  return verdict;
}

function isIncluded(sheet: Sheet, { hiddenSheets }: LedgerContext): boolean {
  return !sheet.hidden || (hiddenSheets !== "none" && hiddenSheets.includes(sheet.name));
}

/** No sheet has a header: there is nothing to read by. */
function withoutHeader(workbook: Workbook, lines: ReadonlyMap<Sheet, SheetLines>): FileRefusal | null {
  if ([...lines.values()].some(({ headerRow }) => headerRow !== null)) return null;
  const filled = [...lines.keys()].find(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cellText(cell) !== "")),
  );
  if (filled === undefined && workbook.sheets.every(({ hidden }) => !hidden))
    return { code: "file-empty", at: workbook.file, data: {} };
  const first = filled?.rows.find(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  const cells = first?.cells.map((cell) => cellText(cell)).filter((text) => text !== "") ?? [];
  return {
    code: "file-no-header",
    at: filled?.name ?? workbook.sheets[0]?.name ?? null,
    data: { row: first?.row ?? null, text: cells.slice(0, 5).join("、").slice(0, 80) },
  };
}

/** Whose ledger it is: named in a title of the file, else by the person who imports it. */
function ownerOf(sheets: Iterable<SheetLines>, context: LedgerContext): NamedHolder | null {
  for (const { holder } of sheets) if (holder !== null) return holder;
  return context.holder ?? null;
}

function* draftsOf(
  lines: readonly Line[],
  owner: NamedHolder | null,
  readers: CellReaders,
): Generator<[Line, Draft | null]> {
  const lost = lostMergesByTable(lines);
  let above: RowAbove | null = null;
  let last: LastValues = new Map();
  for (const line of lines) {
    if (line.kind !== "record") {
      yield [line, null];
      continue;
    }
    const { table, row } = line;
    const before: RowAbove | null = line.follows ? above : null;
    const surroundings = {
      above: before,
      owner,
      lost: lost.get(table) ?? [],
      last: line.follows ? last : new Map(),
    };
    const draft = draftRow(table, row, surroundings, readers);
    above = rowAbove(draft, cellText(table.cellOf(row, "serial")), before);
    if (surroundings.lost.length > 0) last = lastValues(table, row, surroundings.last);
    yield [line, draft];
  }
}

function lostMergesByTable(lines: readonly Line[]): ReadonlyMap<Table, ReturnType<typeof lostMergeRoles>> {
  const rows = new Map<Table, SheetRow[]>();
  for (const line of lines) {
    if (line.kind !== "record" || line.table.sheet.canMerge) continue;
    const ofTable = rows.get(line.table);
    if (ofTable === undefined) rows.set(line.table, [line.row]);
    else ofTable.push(line.row);
  }
  return new Map([...rows].map(([table, ofTable]) => [table, lostMergeRoles(table, ofTable)]));
}

/** Rows of a lost merge take their client from the row that names it, however many of them follow. */
function rowAbove(draft: Draft, serial: string, before: RowAbove | null): RowAbove | null {
  const serialsRepeat = before !== null && (before.serialsRepeat || (serial !== "" && serial === before.serial));
  if (draft.holder === null && draft.creditCode === null) return before === null ? null : { ...before, serialsRepeat };
  const { row, holder, creditCode, province } = draft;
  return { row, holder, creditCode, province, serial, serialsRepeat };
}

function verdictOf(line: Line): RowVerdict {
  const unread = {
    kind: null,
    name: null,
    identifier: null,
    holder: null,
    start: null,
    end: null,
    openEnded: false,
    renewal: null,
    minimumMonths: null,
    proposals: [],
    entry: null,
  };
  const { row } = line.row;
  if (line.kind === "not-a-record")
    return { row, status: "not-a-record", ...unread, reason: null, notRecord: line.what };
  const index = line.row.cells.findIndex((cell) => cellText(cell) !== "");
  const reason = issue("header-missing", cellAddress(row, index + 1));
  return {
    row,
    status: "question",
    ...unread,
    reason: { code: reason.code, cell: reason.cell, data: reason.data },
    notRecord: null,
  };
}

function countsOf(rows: readonly RowVerdict[]): RowCounts {
  const counted = { read: rows.length, accepted: 0, question: 0, rejected: 0, notRecord: 0 };
  for (const { status } of rows) counted[status === "not-a-record" ? "notRecord" : status] += 1;
  return counted;
}

function sumOf(all: readonly RowCounts[]): RowCounts {
  const sum = { read: 0, accepted: 0, question: 0, rejected: 0, notRecord: 0 };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof RowCounts)[]) sum[key] += counts[key];
  return sum;
}
