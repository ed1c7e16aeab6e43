export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export type DecodedText = {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark, which is not part of the text. */
  readonly markBytes: number;
};

/**
 * Decodes a text file. Marked files are what their mark says; unmarked ones are UTF-8 where they are valid UTF-8, else
 * GB18030, which contains GBK and GB 2312. Chinese text in GBK is practically never valid UTF-8 by accident.
 * Null where no encoding fits every byte: a wrong guess would turn names into other names.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return strict(bytes, "utf-8", 3);
  if (first === 0xff && second === 0xfe) return strict(bytes, "utf-16le", 2);
  if (first === 0xfe && second === 0xff) return strict(bytes, "utf-16be", 2);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return strict(bytes, wide, 0);
  return strict(bytes, "utf-8", 0) ?? strict(bytes, "gb18030", 0);
}

function strict(bytes: Uint8Array, encoding: TextEncoding, markBytes: number): DecodedText | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return { text: decoder.decode(bytes.subarray(markBytes)), encoding, markBytes };
  } catch {
    return null;
  }
}

/** In UTF-16 every comma and line end has a zero byte, always on the same side. Other text has no zero bytes. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (bytes.length % 2 !== 0 || (even === 0) === (odd === 0)) return null;
  return even === 0 ? "utf-16le" : "utf-16be";
}
