import { markSheet } from "./markSheet.ts";
import { addMarkStyles } from "./markStyles.ts";
import { openXlsx } from "./openXlsx.ts";
import { findProblemColumn, problemTexts } from "./problemColumn.ts";
import type { MarkWords, SheetMarks } from "./problemColumn.ts";
import { ReadingBudget } from "./readingBudget.ts";
import { readSheet } from "./readSheet.ts";
import { rewriteZip } from "./rewriteZip.ts";
import { wholeXml } from "./wholeXml.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** The same archive with a column of problems on each sheet named. Throws `StopReading`. */
export function markXlsx(bytes: Uint8Array, marks: readonly SheetMarks[], words: MarkWords): Uint8Array {
  const { archive, parts, context } = openXlsx(bytes);
  const changed = new Map<ZipEntry, Uint8Array>();
  const styled = parts.styles && addMarkStyles(whole(parts.styles), parts.styles.name);
  if (parts.styles !== null && styled !== null) changed.set(parts.styles, styled.bytes);
  for (const sheetMarks of marks) {
    const sheet = parts.sheets.find((one) => one.name === sheetMarks.sheet);
    if (sheet === undefined) throw new RangeError(`marks for a sheet that the file does not have: ${sheetMarks.sheet}`);
    const { rows, merged } = readSheet(sheet.name, sheet.entry, context);
    const marking = {
      part: sheet.entry.name,
      place: findProblemColumn(rows, merged, sheetMarks.headerRow, words),
      headerRow: sheetMarks.headerRow,
      texts: problemTexts(sheetMarks, words),
      styles: styled?.indexes ?? null,
    };
    changed.set(sheet.entry, markSheet(whole(sheet.entry), marking));
  }
  return rewriteZip(archive, changed);
}

/** Inflates a part once more, on a budget of its own: a large good file must not fail here after it was read. */
function whole(entry: ZipEntry): Uint8Array {
  return wholeXml(entry, new ReadingBudget());
}
