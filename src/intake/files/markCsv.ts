import { BytePatch } from "./bytePatch.ts";
import { csvField } from "./csvField.ts";
import { CsvScanner } from "./csvScanner.ts";
import { findCsvShape } from "./csvShape.ts";
import type { DecodedText } from "./decodeText.ts";
import { ByteOffsets, encodeText } from "./encodeText.ts";
import { findProblemColumn, problemTexts } from "./problemColumn.ts";
import type { MarkWords, SheetMarks } from "./problemColumn.ts";
import { readCsv } from "./readCsv.ts";

/**
 * The same bytes with a field of problems in the header record and in each marked one: encoding, byte order mark,
 * separator, quoting and line ends stay. Throws `StopReading`.
 */
export function markCsv(bytes: Uint8Array, decoded: DecodedText, marks: SheetMarks, words: MarkWords): Uint8Array {
  const { text, encoding, markBytes } = decoded;
  const rows = readCsv(text, marks.sheet).sheets[0]?.rows ?? [];
  const { column, ours } = findProblemColumn(rows, [], marks.headerRow, words);
  const texts = problemTexts(marks, words);
  const { separator, start } = findCsvShape(text);
  const scanner = new CsvScanner(text, separator, start);
  const patch = new BytePatch(bytes, (added) => encodeText(added, encoding));
  const offsets = new ByteOffsets(bytes, encoding, markBytes);
  for (let row = 1; scanner.next(); row++) {
    const content = texts.get(row);
    if (content === undefined && !(ours && row > marks.headerRow)) continue;
    const missing = column - scanner.fields.length;
    const field = content === undefined ? "" : csvField(content.text, separator);
    if (missing > 0 && content === undefined) continue;
    const from = missing > 0 ? scanner.end : (scanner.starts[column - 1] ?? scanner.end);
    const next = scanner.starts[column];
    const to = missing > 0 || next === undefined ? scanner.end : next - separator.length;
    patch.replace(offsets.at(from), offsets.at(to), separator.repeat(Math.max(0, missing)) + field);
  }
  return patch.apply();
}
