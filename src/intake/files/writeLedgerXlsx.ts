import type { CellObject, Sheet } from "write-excel-file/universal";
import { serialOf } from "./excelSerial.ts";
import type { LedgerCell, LedgerTable } from "./ledgerTable.ts";
import { escapeCellText } from "./xmlText.ts";

const dayFormat = "yyyy-mm-dd";
/** Widths in characters; a Chinese character takes two. */
const narrowest = 8;
const widest = 60;
/** A column is as wide as the rows that somebody sees first. */
const rowsMeasured = 200;
const longestSheetName = 31;

/** One sheet per table, its header bold and frozen, its days real date cells. */
export async function writeLedgerXlsx(tables: readonly LedgerTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map((table) => table.name));
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? ""));
  // Loaded when the first file is written: most commands write none.
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(table: LedgerTable, name: string): Sheet<Blob> {
  const headers = table.headers.map((header): CellObject => ({ ...textCell(header), fontWeight: "bold" }));
  return {
    sheet: name,
    data: [headers, ...table.rows.map((row) => row.map(cellOf))],
    stickyRowsCount: 1,
    columns: table.headers.map((_, index) => ({ width: columnWidth(table, index) })),
  };
}

function cellOf(cell: LedgerCell): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return textCell(cell);
  if (typeof cell === "number") return { type: Number, value: cell };
  // A serial number with a date format is what a date cell is. A `Date` on the way would be a day of some time zone.
  const serial = serialOf(cell.day);
  return serial === null ? textCell(cell.day) : { type: Number, value: serial, format: dayFormat };
}

/** Always a string cell: a text that begins with `=` is never given to the formula writer. */
function textCell(text: string): CellObject {
  return { type: String, value: nameOfObjectMember(text) ? escapeFirst(text) : escapeCellText(text) };
}

/**
 * write-excel-file 4.1.1 looks up its shared strings in a plain object, where `constructor` and its like are found
 * without having been put in; the cell would point nowhere. Escaped, the text is another key and the same cell.
 */
function nameOfObjectMember(text: string): boolean {
  return text in {};
}

function escapeFirst(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${text.slice(1)}`;
}

function columnWidth(table: LedgerTable, index: number): number {
  const cells = table.rows.slice(0, rowsMeasured).map((row) => row[index] ?? null);
  const widths = [table.headers[index] ?? "", ...cells].map((cell) => shownWidth(cell));
  return Math.min(widest, Math.max(narrowest, ...widths) + 2);
}

function shownWidth(cell: LedgerCell): number {
  if (cell === null) return 0;
  const text = typeof cell === "object" ? cell.day : String(cell);
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
}

/** Names that a spreadsheet accepts: without []/\:*? and outer apostrophes, 31 characters, no two alike. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]/\\:*?]/g, "-").replace(/^'|'$/g, "-") || "-";
    let unique = plain.slice(0, longestSheetName);
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const suffix = ` ${count}`;
      unique = plain.slice(0, longestSheetName - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
