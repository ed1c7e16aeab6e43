import type { LedgerTable } from "./ledgerTable.ts";
import { writeLedgerCsv } from "./writeLedgerCsv.ts";
import { writeLedgerXlsx } from "./writeLedgerXlsx.ts";

/** A CSV holds one table; a workbook one sheet for each. */
export type LedgerFile =
  | { readonly format: "xlsx"; readonly tables: readonly LedgerTable[] }
  | { readonly format: "csv"; readonly table: LedgerTable };

/** The bytes of a file that `readWorkbook` reads back cell for cell; in a CSV everything comes back as text. */
export function writeLedgerFile(file: LedgerFile): Promise<Uint8Array> {
  return file.format === "xlsx" ? writeLedgerXlsx(file.tables) : Promise.resolve(writeLedgerCsv(file.table));
}
