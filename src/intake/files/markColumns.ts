import type { BytePatch } from "./bytePatch.ts";
import type { XmlScanner } from "./xmlScanner.ts";

/** In characters: a sentence of some twenty Chinese words can be read without widening the column by hand. */
const problemColumnWidth = 48;

export function columnWidthXml(prefix: string, column: number): string {
  return `<${prefix}col min="${column}" max="${column}" width="${problemColumnWidth}" customWidth="1"/>`;
}

/**
 * Behind the open tag of `<cols>`: gives the column its width, in the order of columns that the format asks for, and
 * moves the scanner to the close tag. A range that covers the column is cut in two around it.
 */
export function widenColumns(scanner: XmlScanner, sheet: Uint8Array, patch: BytePatch, column: number): void {
  const own = columnWidthXml(scanner.prefix(), column);
  let done = false;
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token === "end") throw scanner.damaged();
    if (token !== "open") continue;
    const start = scanner.tokenOffset;
    scanner.skip();
    const range = new TextDecoder().decode(sheet.subarray(start, scanner.endOffset));
    const min = bound(range, "min");
    const max = bound(range, "max");
    if (done || max < column) continue;
    done = true;
    if (min > column) patch.replace(start, start, own);
    else patch.replace(start, scanner.endOffset, [...pieces(range, min, max, column, own)].join(""));
  }
  if (!done) patch.replace(scanner.tokenOffset, scanner.tokenOffset, own);
}

function* pieces(range: string, min: number, max: number, column: number, own: string): Generator<string, void> {
  if (min < column) yield range.replace(/(\smax\s*=\s*["'])\d+/, `$1${column - 1}`);
  yield own;
  if (max > column) yield range.replace(/(\smin\s*=\s*["'])\d+/, `$1${column + 1}`);
}

function bound(range: string, name: "min" | "max"): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(range)?.[1] ?? Number.NaN);
}
