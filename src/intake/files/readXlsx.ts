import type { Sheet, Workbook } from "#intake/workbook.ts";
import { openXlsx } from "./openXlsx.ts";
import { readSheet } from "./readSheet.ts";

/** Reads all sheets of an .xlsx, hidden ones too. Throws `StopReading`. */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const { parts, context } = openXlsx(bytes);
  const sheets = parts.sheets.map((part): Sheet => {
    const { rows, merged } = readSheet(part.name, part.entry, context);
    return { name: part.name, hidden: part.hidden, rows, merged, canMerge: true };
  });
  return { file: fileName, format: "xlsx", sheets };
}
