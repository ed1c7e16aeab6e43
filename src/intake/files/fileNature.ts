/** What the first bytes say a file is; its name says nothing. */
export type FileNature = "zip" | "ole" | "perhaps-text" | { readonly found: string };

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function natureOf(bytes: Uint8Array): FileNature {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (beginsWith(bytes, oleSignature)) return "ole";
  const known = signatures.find(([, signature]) => beginsWith(bytes, signature));
  return known === undefined ? "perhaps-text" : { found: known[0] };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

const telltaleStarts: readonly (readonly [string, RegExp])[] = [
  ["xml-spreadsheet", /^\s*<\?xml[\s\S]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/],
  ["html", /^\s*(?:<!doctype\s+html|<!--[\s\S]{0,2000}?-->\s*<html|<(?:html|head|meta|body|table|style|div)[\s>])/i],
  ["html", /^\s*<\?xml[\s\S]{0,500}<html[\s>]/i],
  ["xml", /^\s*<(?:\?xml\s|!DOCTYPE|[a-z][\w:.-]*[\s/>])/i],
  ["json", /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[[{"]|\]\s*$))/],
];

const controlCharacters = /[^\P{Cc}\t\n\v\f\r]/gu;
const headCharacters = 64 * 1024;

/** What a decoded text is, if it is not a table: `html`, `json`, `xml`, `binary`. Null for one that may be a table. */
export function natureOfText(text: string): string | null {
  const head = text.slice(0, headCharacters);
  const telltale = telltaleStarts.find(([, start]) => start.test(head));
  if (telltale !== undefined) return telltale[0];
  // Text may hold stray control characters (databases let them in); in binary data they are everywhere.
  const controls = head.match(controlCharacters)?.length ?? 0;
  return head.includes("\u0000") || controls > 8 + head.length / 20 ? "binary" : null;
}
