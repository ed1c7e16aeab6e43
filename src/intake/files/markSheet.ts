import { cellAddress } from "#intake/workbook.ts";
import { BytePatch } from "./bytePatch.ts";
import { columnOfLetters } from "./cellRange.ts";
import { columnWidthXml, widenColumns } from "./markColumns.ts";
import type { MarkStyles } from "./markStyles.ts";
import type { ProblemColumn, ProblemText } from "./problemColumn.ts";
import { XmlScanner } from "./xmlScanner.ts";
import { escapeCellText, escapeXml } from "./xmlText.ts";

export type SheetMarking = {
  /** Name of the sheet's part, for refusals. */
  readonly part: string;
  readonly place: ProblemColumn;
  readonly headerRow: number;
  readonly texts: ReadonlyMap<number, ProblemText>;
  readonly styles: MarkStyles | null;
};

const letterR = 0x72;
const letterS = 0x73;

/**
 * A sheet part (whole, in UTF-8) with the column of problems added or replaced. Only what must change is touched: the
 * cells of that column, its width, the used range. Formulas, styles, merges and everything behind the rows pass as
 * they are.
 */
export function markSheet(sheet: Uint8Array, marking: SheetMarking): Uint8Array {
  return new SheetMarker(sheet, marking).mark();
}

class SheetMarker {
  readonly #sheet: Uint8Array;
  readonly #marking: SheetMarking;
  readonly #scanner: XmlScanner;
  readonly #patch: BytePatch;
  /** Marked rows not yet come by, in order. */
  readonly #ahead: number[];
  #row = 0;

  constructor(sheet: Uint8Array, marking: SheetMarking) {
    this.#sheet = sheet;
    this.#marking = marking;
    this.#scanner = new XmlScanner([sheet], marking.part);
    this.#patch = new BytePatch(sheet, (text) => new TextEncoder().encode(text));
    this.#ahead = [...marking.texts.keys()].toSorted((a, b) => a - b);
  }

  mark(): Uint8Array {
    const scanner = this.#scanner;
    const { column } = this.#marking.place;
    let widthDone = false;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open" || scanner.selfClosing) {
        if (token === "open" && scanner.named("dimension")) this.#widenDimension();
      } else if (scanner.named("cols")) {
        widenColumns(scanner, this.#sheet, this.#patch, column);
        widthDone = true;
      } else if (scanner.named("sheetData")) {
        const prefix = scanner.prefix();
        const cols = `<${prefix}cols>${columnWidthXml(prefix, column)}</${prefix}cols>`;
        if (!widthDone) this.#patch.replace(scanner.tokenOffset, scanner.tokenOffset, cols);
        this.#markRows();
        break;
      }
    }
    return this.#patch.apply();
  }

  #markRows(): void {
    const scanner = this.#scanner;
    const prefix = scanner.prefix();
    for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
      if (token === "end") throw scanner.damaged();
      if (token === "open") this.#markRow(prefix);
    }
    this.#addRowsBefore(Number.POSITIVE_INFINITY, scanner.tokenOffset, prefix);
  }

  /** At the open tag of a row, to behind its close tag. */
  #markRow(prefix: string): void {
    const scanner = this.#scanner;
    const start = scanner.tokenOffset;
    this.#row += 1;
    while (scanner.attributes.next())
      if (scanner.attributes.letter === letterR) this.#row = scanner.attributes.digits();
    this.#addRowsBefore(this.#row, start, prefix);
    const marked = this.#ahead[0] === this.#row;
    if (marked) {
      this.#ahead.shift();
      const tag = this.#tag().replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      if (scanner.selfClosing) {
        const open = tag.replace(/\s*\/>$/, ">");
        this.#patch.replace(start, scanner.endOffset, `${open}${this.#cell(this.#row, prefix)}</${prefix}row>`);
        return;
      }
      this.#patch.replace(start, scanner.endOffset, tag);
    }
    if (marked || this.#isOldMark(this.#row)) this.#markCells(prefix, marked);
    else scanner.skip();
  }

  /** The cells of a row, to behind its close tag: ours is replaced, emptied, or put in its place. */
  #markCells(prefix: string, marked: boolean): void {
    const scanner = this.#scanner;
    const { column: own } = this.#marking.place;
    let column = 0;
    let headingStyle = "";
    let placed = !marked;
    if (scanner.selfClosing) return;
    for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
      if (token === "end") throw scanner.damaged();
      if (token !== "open") continue;
      const start = scanner.tokenOffset;
      let style = "";
      column += 1;
      while (scanner.attributes.next()) {
        if (scanner.attributes.letter === letterR) column = scanner.attributes.column();
        else if (scanner.attributes.letter === letterS) style = scanner.attributes.value();
      }
      scanner.skip();
      if (column < own) headingStyle = style;
      if (column < own || (column > own && placed)) continue;
      const end = column === own ? scanner.endOffset : start;
      this.#patch.replace(start, end, this.#cell(this.#row, prefix, headingStyle));
      placed = true;
    }
    if (!placed)
      this.#patch.replace(scanner.tokenOffset, scanner.tokenOffset, this.#cell(this.#row, prefix, headingStyle));
  }

  #isOldMark(row: number): boolean {
    return this.#marking.place.ours && row > this.#marking.headerRow;
  }

  /** Marked rows that the file does not mention. */
  #addRowsBefore(row: number, offset: number, prefix: string): void {
    for (let next = this.#ahead[0]; next !== undefined && next < row; next = this.#ahead[0]) {
      this.#ahead.shift();
      this.#patch.replace(offset, offset, `<${prefix}row r="${next}">${this.#cell(next, prefix)}</${prefix}row>`);
    }
  }

  /** Our cell of the row; an empty one where the row has no mark (any more). The heading looks like its neighbour. */
  #cell(row: number, prefix: string, headingStyle = ""): string {
    const { place, texts, styles } = this.#marking;
    const address = cellAddress(row, place.column);
    const content = texts.get(row);
    if (content === undefined) return `<${prefix}c r="${address}"/>`;
    const style = content.tone === "heading" ? headingStyle : String(styles?.[content.tone] ?? "");
    const text = escapeXml(escapeCellText(content.text));
    const styled = style === "" ? "" : ` s="${style}"`;
    const inline = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
    return `<${prefix}c r="${address}"${styled} t="inlineStr">${inline}</${prefix}c>`;
  }

  /** `ref="A1:I19"` grows to the new column. */
  #widenDimension(): void {
    const { column } = this.#marking.place;
    const widened = this.#tag().replace(/\bref="([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/, (whole, ...corners: string[]) => {
      const [left = "A", top = "1", right = left, bottom = top] = corners;
      return columnOfLetters(right) >= column ? whole : `ref="${left}${top}:${cellAddress(Number(bottom), column)}"`;
    });
    this.#patch.replace(this.#scanner.tokenOffset, this.#scanner.endOffset, widened);
  }

  #tag(): string {
    return new TextDecoder().decode(this.#sheet.subarray(this.#scanner.tokenOffset, this.#scanner.endOffset));
  }
}
