import type { CreditCodeDigits } from "#law/identifiers/creditCode.ts";
import type { RowVerdict } from "../report.ts";
import type { Sheet, SheetRow } from "../workbook.ts";
import { cellLine } from "./cellText.ts";
import { companyInTitle } from "./companyInTitle.ts";
import type { TitleHolder } from "./companyInTitle.ts";
import { headerAt, repeatsHeader } from "./findHeader.ts";
import type { Header } from "./findHeader.ts";
import { isHeadingWord } from "./headingRole.ts";
import { mergedCells } from "./mergedCells.ts";
import { aboveHeader, belowHeader, filledCells } from "./notRecord.ts";
import { Table } from "./table.ts";

/** What one row of a sheet is: no record, a record of a table, or data that no header explains. */
export type Line =
  | { readonly kind: "not-a-record"; readonly row: SheetRow; readonly what: NonNullable<RowVerdict["notRecord"]> }
  | {
      readonly kind: "record";
      readonly row: SheetRow;
      readonly table: Table;
      /** Directly below another record of its table. */ readonly follows: boolean;
    }
  | { readonly kind: "without-header"; readonly row: SheetRow };

export type SheetLines = {
  readonly lines: readonly Line[];
  /** Row number of the first header, as a spreadsheet shows it; of its last line where it has two. */
  readonly headerRow: number | null;
  readonly holder: TitleHolder | null;
};

/** A header stands among the first rows, or the sheet has none. */
const rowsBeforeHeader = 200;

/** Tells for every row of a sheet what it is. */
export function sheetLines(sheet: Sheet, digits: CreditCodeDigits): SheetLines {
  const header = firstHeader(sheet);
  if (header === null) return { lines: sheet.rows.map(lineWithoutHeader), headerRow: null, holder: null };
  const above = sheet.rows.slice(0, header.first);
  const titles = above.map(lineText).filter((text) => text !== "");
  const holder = companyInTitle(titles, digits);
  let titleSeen = false;
  const aboveLines = above.map((row): Line => {
    const what = aboveHeader(row, titleSeen);
    titleSeen ||= what === "title";
    return { kind: "not-a-record", row, what };
  });
  const below = linesBelow(sheet, header, { holder, titles });
  return { lines: [...aboveLines, ...below], headerRow: sheet.rows[header.last]?.row ?? null, holder };
}

function firstHeader(sheet: Sheet): Header | null {
  for (let at = 0; at < Math.min(sheet.rows.length, rowsBeforeHeader); at += 1) {
    const header = headerAt(sheet, at);
    if (header !== null) return header;
  }
  return null;
}

function linesBelow(
  sheet: Sheet,
  first: Header,
  above: { holder: TitleHolder | null; titles: readonly string[] },
): readonly Line[] {
  const merged = mergedCells(sheet);
  const lines: Line[] = [];
  let header = first;
  let table = new Table(sheet, header, merged, above);
  let headerUntil = header.last;
  let follows = false;
  // Lines since the last record: they head the table that a further header begins.
  let between: string[] = [];
  for (let at = first.first; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (row === undefined) continue;
    const next = at <= headerUntil ? null : nextHeader(sheet, at, header);
    if (next !== null) {
      header = next;
      headerUntil = next.last;
      table = new Table(sheet, header, merged, {
        holder: above.holder,
        titles: between.length > 0 ? between : above.titles,
      });
    }
    const what =
      at <= headerUntil || repeatsHeader(row, header) ? "header" : belowHeader(row, header.columns, merged.wide);
    lines.push(what === null ? { kind: "record", row, table, follows } : { kind: "not-a-record", row, what });
    // A header printed again divides nothing; anything else between two records does.
    if (what === null) between = [];
    else if (what === "note" || what === "title") between.push(lineText(row));
    follows = what === null || (what === "header" && follows && next === null);
  }
  return lines;
}

/** Another list with other columns below the first one. */
function nextHeader(sheet: Sheet, at: number, current: Header): Header | null {
  const row = sheet.rows[at];
  if (row === undefined) return null;
  let headings = 0;
  let others = 0;
  for (const cell of row.cells) {
    if (cell === null || cell === "") continue;
    if (typeof cell === "string" && isHeadingWord(cell.trim())) headings += 1;
    else others += 1;
    if (others > headings + 1) return null;
  }
  if (headings < 3 || others > headings || repeatsHeader(row, current)) return null;
  return headerAt(sheet, at);
}

/** Prose is a note; a day or several filled cells are data that nobody can read without a header. */
function lineWithoutHeader(row: SheetRow): Line {
  const filled = filledCells(row, 3);
  if (filled.length === 0) return { kind: "not-a-record", row, what: "blank" };
  const isData = filled.length >= 3 || row.cells.some((cell) => cell !== null && typeof cell === "object");
  return isData ? { kind: "without-header", row } : { kind: "not-a-record", row, what: "note" };
}

function lineText({ cells }: SheetRow): string {
  return cells
    .map((cell) => cellLine(cell))
    .join(" ")
    .trim();
}
