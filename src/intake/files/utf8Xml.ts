import { StopReading } from "./stopReading.ts";

const utf8Names = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);

/**
 * The bytes of an XML part as UTF-8 without a byte order mark. OPC allows UTF-8 and UTF-16 and nothing else;
 * UTF-16 is recoded first, so that no later check (DOCTYPE above all) can be dodged by another encoding.
 */
export function* utf8Xml(pieces: Iterable<Uint8Array>, part: string): Generator<Uint8Array, void> {
  let recode: ((piece: Uint8Array) => Uint8Array) | null = null;
  let first = true;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (first) {
      first = false;
      const utf16 = utf16Of(piece);
      if (utf16 !== null) recode = recoder(utf16, part);
      else checkDeclaredEncoding(piece, part);
      if (piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf) {
        yield piece.subarray(3);
        continue;
      }
    }
    yield recode === null ? piece : recode(piece);
  }
}

/** By the byte order mark, or by the zero byte beside the first `<`. */
function utf16Of(piece: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function recoder(encoding: "utf-16le" | "utf-16be", part: string): (piece: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  return (piece) => {
    try {
      return encoder.encode(decoder.decode(piece, { stream: true }));
    } catch {
      throw new StopReading("file-encoding", part);
    }
  };
}

function checkDeclaredEncoding(piece: Uint8Array, part: string): void {
  const head = new TextDecoder("latin1").decode(piece.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (declared !== undefined && !utf8Names.has(declared.toLowerCase())) {
    throw new StopReading("file-encoding", part, { encoding: declared });
  }
}
