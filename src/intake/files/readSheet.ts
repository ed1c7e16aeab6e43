import type { Cell, MergedRange, SheetRow } from "#intake/workbook.ts";
import { parseRange } from "./cellRange.ts";
import type { DateCells } from "./dateCells.ts";
import type { DateFormat } from "./dateFormat.ts";
import { dayOfIsoCell } from "./excelSerial.ts";
import { inflatePart } from "./inflatePart.ts";
import { limits } from "./limits.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { readRichText, readText } from "./sharedStrings.ts";
import { StopReading } from "./stopReading.ts";
import { utf8Xml } from "./utf8Xml.ts";
import type { XmlAttributes } from "./xmlAttributes.ts";
import { XmlScanner } from "./xmlScanner.ts";
import { unescapeCellText } from "./xmlText.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** What all sheets of a workbook share. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly dateStyles: readonly DateFormat[];
  readonly dates: DateCells;
  readonly budget: ReadingBudget;
};

export type SheetContent = { readonly rows: readonly SheetRow[]; readonly merged: readonly MergedRange[] };

type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "iso";

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const lastRow = 1_048_576;
const lastColumn = 16_384;
const numberText = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** Reads the rows and merged ranges of one sheet part while it is inflated. */
export function readSheet(name: string, entry: ZipEntry, context: SheetContext): SheetContent {
  const reader = new SheetReader(name, entry, context);
  return { rows: reader.rows, merged: reader.merged };
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merged: MergedRange[] = [];
  readonly #name: string;
  readonly #context: SheetContext;
  readonly #scanner: XmlScanner;
  #row = 0;
  #column = 0;
  #uncounted: number[] = [];
  #blankRun = 0;
  #type: CellType = "number";
  #format: DateFormat = null;

  constructor(name: string, entry: ZipEntry, context: SheetContext) {
    this.#name = name;
    this.#context = context;
    this.#scanner = new XmlScanner(utf8Xml(inflatePart(entry, context.budget), entry.name), entry.name);
    this.#readSheet();
  }

  #readSheet(): void {
    const scanner = this.#scanner;
    let inData = false;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token === "text") continue;
      if (scanner.named("sheetData")) inData = token === "open" && !scanner.selfClosing;
      else if (token === "open" && inData && scanner.named("row")) this.#readRow();
      else if (token === "open" && scanner.named("mergeCell")) this.#readMerge();
    }
  }

  #readRow(): void {
    const { attributes } = this.#scanner;
    let row = this.#row + 1;
    while (attributes.next()) if (attributes.letter === letterR) row = attributes.digits();
    // A row out of order, twice or off the sheet cannot be shown by any spreadsheet.
    if (!(row > this.#row && row <= lastRow)) throw this.#scanner.damaged();
    this.#row = row;
    this.#uncounted = [];
    const cells = this.#scanner.selfClosing ? [] : this.#readCells();
    this.#blankRun = cells.length === 0 ? this.#blankRun + 1 : 0;
    if (this.#blankRun > limits.blankRowsInARun) return;
    this.#context.budget.spendRow(this.#name, row);
    this.rows.push(this.#uncounted.length === 0 ? { row, cells } : { row, cells, uncounted: this.#uncounted });
  }

  /** Up to the last cell that holds something. */
  #readCells(): Cell[] {
    const cells: Cell[] = [];
    this.#column = 0;
    for (;;) {
      const token = this.#scanner.next();
      if (token === "close") return cells;
      if (token === "end") throw this.#scanner.damaged();
      if (token !== "open") continue;
      if (!this.#scanner.named("c")) {
        this.#scanner.skip();
        continue;
      }
      this.#readCellAttributes(this.#scanner.attributes);
      const cell = this.#scanner.selfClosing ? null : this.#readCell();
      if (cell === null) continue;
      this.#context.budget.spendCell(this.#name, this.#row, this.#column);
      while (cells.length < this.#column - 1) cells.push(null);
      cells[this.#column - 1] = cell;
    }
  }

  #readCellAttributes(attributes: XmlAttributes): void {
    this.#column += 1;
    this.#type = "number";
    let style = 0;
    while (attributes.next()) {
      if (attributes.letter === letterR) this.#column = attributes.column();
      else if (attributes.letter === letterS) style = attributes.digits();
      else if (attributes.letter === letterT) this.#type = cellTypeOf(attributes);
    }
    if (!(this.#column >= 1 && this.#column <= lastColumn)) throw this.#scanner.damaged();
    this.#format = this.#context.dateStyles[style] ?? null;
  }

  #readCell(): Cell {
    let cell: Cell = null;
    let hasFormula = false;
    let hasValue = false;
    for (;;) {
      const token = this.#scanner.next();
      if (token === "close") {
        // A formula that gives an empty text has a value too, of the type of texts.
        if (hasFormula && cell === null && !(hasValue && this.#type === "text")) this.#uncounted.push(this.#column);
        return cell;
      }
      if (token === "end") throw this.#scanner.damaged();
      if (token !== "open") continue;
      if (this.#scanner.named("v")) {
        hasValue = true;
        cell = this.#readValue();
      } else if (this.#scanner.named("is")) cell = this.#textCell(readRichText(this.#scanner));
      else {
        hasFormula ||= this.#scanner.named("f");
        this.#scanner.skip();
      }
    }
  }

  #readValue(): Cell {
    if (this.#type !== "number" && this.#type !== "shared") return this.#otherCell(readText(this.#scanner));
    if (this.#scanner.selfClosing) return null;
    const token = this.#scanner.next();
    if (token === "close") return null;
    if (token !== "text") throw this.#scanner.damaged();
    const plain = this.#scanner.decimal();
    const text = Number.isNaN(plain) ? this.#scanner.text() : "";
    if (this.#scanner.next() !== "close") throw this.#scanner.damaged();
    if (this.#type === "shared") return this.#sharedCell(plain);
    return Number.isNaN(plain) ? this.#numberCell(text) : this.#context.dates.of(plain, this.#format);
  }

  #sharedCell(index: number): Cell {
    const text = this.#context.strings[index];
    if (text === undefined) {
      throw new StopReading("file-truncated", this.#scanner.part, { why: "shared-strings", sheet: this.#name });
    }
    return text === "" ? null : text;
  }

  /** A number in a notation of its own (`4.6437E4`, 17 digits), or what only claims to be one. */
  #numberCell(text: string): Cell {
    const value = numberText.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? this.#context.dates.of(value, this.#format) : this.#textCell(text);
  }

  #otherCell(text: string): Cell {
    if (text === "") return null;
    if (this.#type === "error") return { error: text };
    if (this.#type === "boolean") return text === "1" || text === "true" ? "TRUE" : "FALSE";
    const day = this.#type === "iso" ? dayOfIsoCell(text) : null;
    return day === null ? this.#textCell(unescapeCellText(text)) : { day };
  }

  #textCell(text: string): Cell {
    this.#context.budget.spendText(text.length);
    return text === "" ? null : text;
  }

  #readMerge(): void {
    const { attributes } = this.#scanner;
    while (attributes.next()) {
      const range = attributes.name() === "ref" ? parseRange(attributes.value()) : null;
      if (range === null) continue;
      this.#context.budget.spendSpace();
      this.merged.push(range);
    }
  }
}

function cellTypeOf(attributes: XmlAttributes): CellType {
  if (attributes.is("s")) return "shared";
  if (attributes.is("str")) return "text";
  if (attributes.is("inlineStr")) return "inline";
  if (attributes.is("b")) return "boolean";
  if (attributes.is("e")) return "error";
  return attributes.is("d") ? "iso" : "number";
}
