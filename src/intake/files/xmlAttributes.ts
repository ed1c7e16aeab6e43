import { digitsIn } from "./asciiNumber.ts";
import { StopReading } from "./stopReading.ts";
import { decodeUtf8, resolveXmlText } from "./xmlText.ts";

const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** Walks the attributes of one tag in the scanner's window; what it points at holds until the next token. */
export class XmlAttributes {
  /** The byte of a name of one byte (`r`, `s`, `t`), 0 for all other names. */
  letter = 0;
  readonly #part: string;
  #window: Uint8Array = new Uint8Array(0);
  #cursor = 0;
  #end = 0;
  #nameStart = 0;
  #nameEnd = 0;
  #valueStart = 0;
  #valueEnd = 0;

  constructor(part: string) {
    this.#part = part;
  }

  /** Called by the scanner at every tag: the attributes stand between these offsets. */
  point(window: Uint8Array, start: number, end: number): void {
    this.#window = window;
    this.#cursor = start;
    this.#end = end;
  }

  /** Moves to the next attribute; false behind the last. */
  next(): boolean {
    const window = this.#window;
    let at = this.#passSpace(this.#cursor);
    if (at >= this.#end) return false;
    this.#nameStart = at;
    while (at < this.#end && window[at] !== equals && !isXmlSpace(window[at])) at += 1;
    this.#nameEnd = at;
    at = this.#passSpace(at);
    if (window[at] !== equals) throw this.#damaged();
    at = this.#passSpace(at + 1);
    const quote = window[at];
    if (quote !== doubleQuote && quote !== singleQuote) throw this.#damaged();
    this.#valueStart = at + 1;
    at += 1;
    while (at < this.#end && window[at] !== quote) at += 1;
    if (at >= this.#end) throw this.#damaged();
    this.#valueEnd = at;
    this.#cursor = at + 1;
    this.letter = this.#nameEnd - this.#nameStart === 1 ? (window[this.#nameStart] ?? 0) : 0;
    return true;
  }

  name(): string {
    return decodeUtf8(this.#window.subarray(this.#nameStart, this.#nameEnd), this.#part);
  }

  value(): string {
    return resolveXmlText(decodeUtf8(this.#window.subarray(this.#valueStart, this.#valueEnd), this.#part), this.#part);
  }

  /** Whether the value is this ASCII text, character for character. */
  is(text: string): boolean {
    if (this.#valueEnd - this.#valueStart !== text.length) return false;
    for (let index = 0; index < text.length; index++) {
      if (this.#window[this.#valueStart + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The value as a number of at most 15 digits; NaN for anything else. */
  digits(): number {
    return digitsIn(this.#window, this.#valueStart, this.#valueEnd);
  }

  /** The column of a cell address (`G12` is 7); NaN if it is none. */
  column(): number {
    let column = 0;
    let at = this.#valueStart;
    for (; at < this.#valueEnd && at - this.#valueStart < 4; at++) {
      const letter = (this.#window[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return column > 0 && at < this.#valueEnd ? column : Number.NaN;
  }

  #passSpace(from: number): number {
    let at = from;
    while (at < this.#end && isXmlSpace(this.#window[at])) at += 1;
    return at;
  }

  #damaged(): StopReading {
    return new StopReading("file-truncated", this.#part, { why: "xml" });
  }
}

export function isXmlSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
