import iconv from "iconv-lite";
import type { TextEncoding } from "./decodeText.ts";

/** Text as bytes of that encoding, without a byte order mark. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "gb18030") return new Uint8Array(iconv.encode(text, "gb18030"));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}

/**
 * Finds the byte at which a character of the decoded text begins, so that bytes around it can be kept as they are:
 * decoding and encoding again is not the identity for every byte of GB18030. Asked in rising order.
 */
export class ByteOffsets {
  readonly #bytes: Uint8Array;
  readonly #encoding: TextEncoding;
  #character = 0;
  #byte: number;

  constructor(bytes: Uint8Array, encoding: TextEncoding, markBytes: number) {
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#byte = markBytes;
  }

  /** `character` counts UTF-16 units, as string offsets do. */
  at(character: number): number {
    if (this.#encoding === "utf-16le" || this.#encoding === "utf-16be") {
      this.#byte += (character - this.#character) * 2;
      this.#character = character;
    }
    while (this.#character < character) {
      const size = this.#encoding === "utf-8" ? this.#utf8Size() : this.#gb18030Size();
      // Four bytes of UTF-8, or of GB18030 from 0x90 on, are a character of two UTF-16 units.
      const pair = size === 4 && (this.#encoding === "utf-8" || (this.#bytes[this.#byte] ?? 0) >= 0x90);
      this.#character += pair ? 2 : 1;
      this.#byte += size;
    }
    return this.#byte;
  }

  #utf8Size(): number {
    const lead = this.#bytes[this.#byte] ?? 0;
    if (lead < 0x80) return 1;
    if (lead < 0xe0) return 2;
    return lead < 0xf0 ? 3 : 4;
  }

  #gb18030Size(): number {
    if ((this.#bytes[this.#byte] ?? 0) <= 0x80) return 1;
    const second = this.#bytes[this.#byte + 1] ?? 0;
    return second >= 0x30 && second <= 0x39 ? 4 : 2;
  }
}
