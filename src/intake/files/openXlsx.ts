import { DateCells } from "./dateCells.ts";
import { readDateStyles } from "./dateStyles.ts";
import { ReadingBudget } from "./readingBudget.ts";
import type { SheetContext } from "./readSheet.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { findWorkbookParts } from "./workbookParts.ts";
import type { WorkbookParts } from "./workbookParts.ts";
import { openZip } from "./zipArchive.ts";
import type { ZipArchive } from "./zipArchive.ts";

export type OpenXlsx = {
  readonly archive: ZipArchive;
  readonly parts: WorkbookParts;
  readonly context: SheetContext;
};

/** An .xlsx up to the point where its sheets can be read. Throws `StopReading`. */
export function openXlsx(bytes: Uint8Array): OpenXlsx {
  const budget = new ReadingBudget();
  const archive = openZip(bytes);
  const parts = findWorkbookParts(archive, budget);
  const dateStyles = readDateStyles(parts.styles, budget);
  const strings = readSharedStrings(parts.sharedStrings, budget);
  return { archive, parts, context: { dateStyles, strings, dates: new DateCells(parts.date1904), budget } };
}
