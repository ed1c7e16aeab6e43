import { limits } from "./limits.ts";
import { StopReading } from "./stopReading.ts";

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Walks the records of a CSV text (RFC 4180, read as kindly as a spreadsheet does). Fields and offsets are those of
 * the record that `next` came to. Why not csv-parse: docs/decisions/0010-reading-spreadsheets.md.
 */
export class CsvScanner {
  fields: string[] = [];
  /** Offset at which each field begins, its quote included. */
  starts: number[] = [];
  /** Offset behind the last field, before the line end. */
  end = 0;
  readonly #text: string;
  readonly #separator: number;
  #position: number;

  constructor(text: string, separator: string, start = 0) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
    this.#position = start;
  }

  /** Moves to the next record; false behind the last. The line end of the last record is not a record. */
  next(): boolean {
    if (this.#position >= this.#text.length) return false;
    this.fields = [];
    this.starts = [];
    do {
      this.starts.push(this.#position);
      if (this.starts.length > limits.fieldsInARecord) {
        throw new StopReading("file-too-many-columns", null, { limit: limits.columns, column: this.starts.length });
      }
      this.fields.push(this.#field());
    } while (this.#passSeparator());
    this.end = this.#position;
    this.#passLineEnd();
    return true;
  }

  #field(): string {
    const start = this.#position;
    if (this.#text.charCodeAt(start) !== quote) return this.#plain(start);
    const close = this.#closingQuote(start + 1);
    // A quote that nothing closes is a character like any other; it must not swallow the rows below it.
    if (close < 0) return this.#plain(start);
    const inside = this.#text.slice(start + 1, close);
    const value = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
    // What follows the closing quote belongs to the field, as spreadsheets have it.
    const rest = this.#plain(close + 1);
    return rest === "" ? value : value + rest;
  }

  /** From here to the separator or line end. */
  #plain(start: number): string {
    const text = this.#text;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === this.#separator || unit === lineFeed || unit === carriageReturn) break;
    }
    this.#position = at;
    return text.slice(start, at);
  }

  #closingQuote(from: number): number {
    for (let at = this.#text.indexOf('"', from); at >= 0; at = this.#text.indexOf('"', at + 2)) {
      if (this.#text.charCodeAt(at + 1) !== quote) return at;
    }
    return -1;
  }

  #passSeparator(): boolean {
    if (this.#text.charCodeAt(this.#position) !== this.#separator) return false;
    this.#position += 1;
    return true;
  }

  #passLineEnd(): void {
    if (this.#text.charCodeAt(this.#position) === carriageReturn) this.#position += 1;
    else if (this.#text.charCodeAt(this.#position) === lineFeed) this.#position += 1;
    else return;
    const crlf = this.#text.charCodeAt(this.#position - 1) === carriageReturn;
    if (crlf && this.#text.charCodeAt(this.#position) === lineFeed) this.#position += 1;
  }
}
