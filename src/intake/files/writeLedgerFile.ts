import type { Day } from "#calendar/day.ts";
import { writeLedgerCsv } from "./writeLedgerCsv.ts";
import { writeLedgerXlsx } from "./writeLedgerXlsx.ts";

/** Null is an empty cell. A text is written as text, whatever it begins with. */
export type LedgerCell = string | number | { readonly day: Day } | null;

export type LedgerTable = {
  readonly name: string;
  readonly headers: readonly string[];
  /** By the columns of the headers; missing cells at the end are empty. */
  readonly rows: readonly (readonly LedgerCell[])[];
};

/** A CSV holds one table; a workbook one sheet for each. */
export type LedgerFile =
  | { readonly format: "xlsx"; readonly tables: readonly LedgerTable[] }
  | { readonly format: "csv"; readonly table: LedgerTable };

/** The bytes of a file that `readWorkbook` reads back cell for cell; in a CSV everything comes back as text. */
export function writeLedgerFile(file: LedgerFile): Promise<Uint8Array> {
  return file.format === "xlsx" ? writeLedgerXlsx(file.tables) : Promise.resolve(writeLedgerCsv(file.table));
}
