import { decimalIn } from "./asciiNumber.ts";
import { limits } from "./limits.ts";
import { StopReading } from "./stopReading.ts";
import { XmlAttributes, isXmlSpace } from "./xmlAttributes.ts";
import { decodeUtf8, resolveXmlText } from "./xmlText.ts";

export type XmlToken = "open" | "close" | "text" | "end";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const colon = 0x3a;

/**
 * Walks the tags and texts of one large XML part in UTF-8, a window of bytes at a time. It makes no string and no
 * object until it is asked for one: a sheet of 50,000 rows has two million tokens and needs text from few of them.
 * Names are compared without prefix. Why not saxes here: docs/decisions/0010-reading-spreadsheets.md.
 */
export class XmlScanner {
  readonly part: string;
  readonly #pieces: Iterator<Uint8Array, void>;
  #window: Uint8Array = new Uint8Array(0);
  /** Bytes of the part that came before the window. */
  #before = 0;
  #position = 0;
  #tokenStart = 0;
  #nameStart = 0;
  #nameEnd = 0;
  #contentEnd = 0;
  /** Hashes of the names of the open elements: that a close tag fits its open tag can be told without names. */
  readonly #open: number[] = [];
  #nameHash = 0;
  #rootSeen = false;
  #literal = false;

  /** True for `<c/>`: no close token follows. */
  selfClosing = false;
  /** Of the open tag that `next` came to. */
  readonly attributes: XmlAttributes;

  constructor(pieces: Iterable<Uint8Array>, part: string) {
    this.#pieces = pieces[Symbol.iterator]() as Iterator<Uint8Array, void>;
    this.part = part;
    this.attributes = new XmlAttributes(part);
  }

  /** Byte offset in the part at which the token begins. */
  get tokenOffset(): number {
    return this.#before + this.#tokenStart;
  }

  /** Byte offset in the part just behind the token. */
  get endOffset(): number {
    return this.#before + this.#position;
  }

  next(): XmlToken {
    for (;;) {
      this.#tokenStart = this.#position;
      if (this.#position >= this.#window.length && !this.#refill()) return this.#finish();
      const token = this.#window[this.#position] === lessThan ? this.#markup() : this.#text();
      if (token !== null) return token;
    }
  }

  /** Whether the tag has this local name. */
  named(name: string): boolean {
    if (this.#nameEnd - this.#nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.#window[this.#nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** What stands before the local name: `x:` or nothing. */
  prefix(): string {
    return decodeUtf8(this.#window.subarray(this.#tagNameStart(), this.#nameStart), this.part);
  }

  /** Behind an open tag: passes everything up to and including its close tag. */
  skip(): void {
    if (this.selfClosing) return;
    for (let open = 1; open > 0;) {
      const token = this.next();
      if (token === "end") throw this.damaged();
      if (token === "open" && !this.selfClosing) open += 1;
      if (token === "close") open -= 1;
    }
  }

  /** Of a text token: the characters, names resolved. */
  text(): string {
    const raw = decodeUtf8(this.#window.subarray(this.#nameStart, this.#contentEnd), this.part);
    return this.#literal ? raw : resolveXmlText(raw, this.part);
  }

  /** Of a text token that is a plain decimal number: its value; NaN for any other. Makes no string. */
  decimal(): number {
    return decimalIn(this.#window, this.#nameStart, this.#contentEnd);
  }

  damaged(): StopReading {
    return new StopReading("file-truncated", this.part, { why: "xml" });
  }

  #tagNameStart(): number {
    return this.#tokenStart + (this.#window[this.#tokenStart + 1] === slash ? 2 : 1);
  }

  #finish(): XmlToken {
    if (this.#open.length > 0 || !this.#rootSeen) throw this.damaged();
    return "end";
  }

  /** Null where the window had to grow: the token is tried again from its start. */
  #text(): XmlToken | null {
    const end = this.#window.indexOf(lessThan, this.#position);
    if (end < 0 && this.#refill()) return null;
    this.#nameStart = this.#tokenStart;
    this.#contentEnd = end < 0 ? this.#window.length : end;
    this.#position = this.#contentEnd;
    this.#literal = false;
    return "text";
  }

  #markup(): XmlToken | null {
    const second = this.#window[this.#position + 1];
    if (second === undefined) return this.#more();
    if (second === bang) return this.#declaration();
    if (second === question) return this.#pass("?>");
    return this.#tag(second === slash);
  }

  #tag(closing: boolean): XmlToken | null {
    const window = this.#window;
    let at = this.#tokenStart + (closing ? 2 : 1);
    this.#nameStart = at;
    let hash = 0;
    for (; at < window.length; at++) {
      const byte = window[at] ?? 0;
      if (byte === greaterThan || byte === slash || isXmlSpace(byte)) break;
      if (byte === colon) this.#nameStart = at + 1;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    this.#nameEnd = at;
    this.#nameHash = hash;
    let quote = 0;
    for (; at < window.length; at++) {
      const byte = window[at];
      if (byte === lessThan) throw this.damaged();
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === greaterThan) {
        return this.#tagEndsAt(at, closing);
      } else if (byte === doubleQuote || byte === singleQuote) {
        quote = byte;
      }
    }
    return this.#more();
  }

  #tagEndsAt(end: number, closing: boolean): XmlToken {
    this.#position = end + 1;
    if (this.#nameEnd === this.#nameStart) throw this.damaged();
    this.selfClosing = !closing && this.#window[end - 1] === slash;
    this.attributes.point(this.#window, this.#nameEnd, this.selfClosing ? end - 1 : end);
    if (closing) {
      if (this.#open.pop() !== this.#nameHash) throw this.damaged();
      return "close";
    }
    // Two roots would mean that two readers may see two documents.
    if (this.#open.length === 0 && this.#rootSeen) throw this.damaged();
    if (this.#open.length > limits.depth) throw this.damaged();
    this.#rootSeen = true;
    if (!this.selfClosing) this.#open.push(this.#nameHash);
    return "open";
  }

  #declaration(): XmlToken | null {
    if (this.#ahead("<!--")) return this.#pass("-->");
    if (this.#ahead("<![CDATA[")) return this.#cdata();
    if (this.#ahead("<!DOCTYPE")) throw new StopReading("file-entities", this.part);
    // Too short to tell, or nothing that may stand here.
    if (this.#window.length - this.#tokenStart < 9) return this.#more();
    throw this.damaged();
  }

  #cdata(): XmlToken | null {
    const end = this.#find("]]>", this.#tokenStart + 9);
    if (end < 0) return this.#more();
    this.#nameStart = this.#tokenStart + 9;
    this.#contentEnd = end;
    this.#position = end + 3;
    this.#literal = true;
    return "text";
  }

  /** Passes a comment or a processing instruction; there is no token for it. */
  #pass(ending: string): null {
    const end = this.#find(ending, this.#tokenStart + 2);
    if (end < 0) return this.#more();
    this.#position = end + ending.length;
    return null;
  }

  #ahead(text: string): boolean {
    return this.#standsAt(text, this.#tokenStart);
  }

  #standsAt(text: string, start: number): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.#window[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #find(text: string, from: number): number {
    const first = text.charCodeAt(0);
    for (let at = this.#window.indexOf(first, from); at >= 0; at = this.#window.indexOf(first, at + 1)) {
      if (this.#standsAt(text, at)) return at;
    }
    return -1;
  }

  /** The token goes on behind the window. */
  #more(): null {
    if (!this.#refill()) throw this.damaged();
    return null;
  }

  /** Drops what lies before the token and appends the next piece; false at the end of the part. */
  #refill(): boolean {
    const kept = this.#window.subarray(this.#tokenStart);
    if (kept.length > limits.tokenBytes) {
      throw new StopReading("file-too-large", this.part, { limitCharacters: limits.tokenBytes });
    }
    const { done, value } = this.#pieces.next();
    if (done === true || value === undefined) return false;
    this.#before += this.#tokenStart;
    if (kept.length === 0) {
      this.#window = value;
    } else {
      const window = new Uint8Array(kept.length + value.length);
      window.set(kept);
      window.set(value, kept.length);
      this.#window = window;
    }
    this.#tokenStart = 0;
    this.#position = 0;
    return true;
  }
}
