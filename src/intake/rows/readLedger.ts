import { creditCodeDigitsOf } from "#law/identifiers/creditCode.ts";
import { cellText } from "./cellText.ts";
import { CellReaders } from "./cellReaders.ts";
import type { Draft } from "./draft.ts";
import { issue } from "./issue.ts";
import type { LedgerContext, NamedHolder } from "./readingContext.ts";
import type { LateRow, LedgerEnd, SettledRows } from "./readingSteps.ts";
import { ReportRows } from "./reportRows.ts";
import { RowSettler } from "./rowSettler.ts";
import { SheetDrafts } from "./sheetDrafts.ts";
import { sheetLines } from "./sheetLines.ts";
import type { Line, SheetLines } from "./sheetLines.ts";
import type { FileRefusal, LedgerReport, RowVerdict, SettledRow } from "../report.ts";
import type { Sheet, Workbook } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";

const rowsPerStep = 1000;

/** Reads a workbook row for row as a careful person does. Pure; see `ledgerReading` for long files. */
export function readLedger(workbook: Workbook, context: LedgerContext): LedgerReport | FileRefusal {
  const reading = ledgerReading(workbook, context);
  const rows = new ReportRows();
  for (;;) {
    const step = reading.next();
    if (step.done === true) return "code" in step.value ? step.value : rows.report(step.value);
    rows.add(step.value);
  }
}

/** The same in steps of 1,000 rows, for whoever goes on with them while the others are read; none are kept here. */
export function* ledgerReading(
  workbook: Workbook,
  context: LedgerContext,
): Generator<SettledRows, LedgerEnd | FileRefusal> {
  const lines = new Map<Sheet, SheetLines>();
  const digits = creditCodeDigitsOf(context.identifiers);
  for (const sheet of workbook.sheets) if (isIncluded(sheet, context)) lines.set(sheet, sheetLines(sheet, digits));
  const refusal = withoutHeader(workbook, lines);
  if (refusal !== null) return refusal;
  const late = yield* rowsOfSheets(workbook, lines, context);
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    included: isIncluded(sheet, context),
    headerRow: lines.get(sheet)?.headerRow ?? null,
  }));
  return { file: workbook.file, sheets, late };
}

type Waiting = { readonly sheet: number; readonly at: number; readonly draft: Draft };

/** Yields what is settled at once; returns the rows that waited. */
function* rowsOfSheets(
  workbook: Workbook,
  lines: ReadonlyMap<Sheet, SheetLines>,
  context: LedgerContext,
): Generator<SettledRows, readonly LateRow[]> {
  const readers = new CellReaders(context);
  const settler = new RowSettler(context.knownHolders ?? [], creditCodeDigitsOf(context.identifiers));
  const owner = ownerOf(lines.values(), context);
  const total = [...lines.keys()].reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const waiting: Waiting[] = [];
  let done = 0;
  for (const [sheet, source] of workbook.sheets.entries()) {
    const read = lines.get(source);
    if (read === undefined) continue;
    let rows: (SettledRow | null)[] = [];
    let at = 0;
    const drafts = new SheetDrafts(read.lines, read.holder ?? owner, readers);
    for (const line of read.lines) {
      const draft = line.kind === "record" ? drafts.next(line) : null;
      const row = draft === null ? verdictOf(line) : settler.settle(draft);
      if (draft !== null && row === null) waiting.push({ sheet, at, draft });
      rows.push(row);
      at += 1;
      done += 1;
      if (rows.length < rowsPerStep && at < read.lines.length) continue;
      yield { sheet, sheetName: source.name, rows, done, total };
      rows = [];
    }
  }
  const settled = settler.settleLate(waiting.map(({ draft }) => draft));
  return settled.flatMap((row, index): LateRow[] => {
    const place = waiting[index];
    return place === undefined ? [] : [{ sheet: place.sheet, at: place.at, row }];
  });
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
