import type { FileRefusal } from "#intake/report.ts";
import { markCsv } from "./markCsv.ts";
import { markXlsx } from "./markXlsx.ts";
import type { MarkWords, SheetMarks } from "./problemColumn.ts";
import { admittedNature, tableText } from "./readWorkbook.ts";
import { refusalOr } from "./stopReading.ts";

export type { MarkWords, RowMark, SheetMarks } from "./problemColumn.ts";

export type MarkOutcome =
  | { readonly kind: "marked"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly refusal: FileRefusal };

/**
 * The same file with one more column that says what is wrong with each marked row; everything else as it was. A
 * column of ours from an earlier return is replaced. Refuses what `readWorkbook` refuses. Throws a RangeError for
 * marks on a sheet that the file does not have. A CSV has one sheet, whatever its marks call it.
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly SheetMarks[], words: MarkWords): MarkOutcome {
  return refusalOr((): MarkOutcome => {
    if (admittedNature(bytes) === "zip") return { kind: "marked", bytes: markXlsx(bytes, marks, words) };
    const decoded = tableText(bytes);
    const [only] = marks;
    return { kind: "marked", bytes: only === undefined ? bytes : markCsv(bytes, decoded, only, words) };
  });
}
