import type { Sheet, Workbook } from "#intake/workbook.ts";
import { DateCells } from "./dateCells.ts";
import { readDateStyles } from "./dateStyles.ts";
import { ReadingBudget } from "./readingBudget.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheet } from "./readSheet.ts";
import { findWorkbookParts } from "./workbookParts.ts";
import { openZip } from "./zipArchive.ts";

/** Reads all sheets of an .xlsx, hidden ones too. Throws `StopReading`. */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const budget = new ReadingBudget();
  const parts = findWorkbookParts(openZip(bytes), budget);
  const context = {
    dateStyles: readDateStyles(parts.styles, budget),
    strings: readSharedStrings(parts.sharedStrings, budget),
    dates: new DateCells(parts.date1904),
    budget,
  };
  const sheets = parts.sheets.map((part): Sheet => {
    const { rows, merged } = readSheet(part.name, part.entry, context);
    return { name: part.name, hidden: part.hidden, rows, merged, canMerge: true };
  });
  return { file: fileName, format: "xlsx", sheets };
}
