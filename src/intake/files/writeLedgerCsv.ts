import { csvField } from "./csvField.ts";
import type { LedgerCell, LedgerTable } from "./ledgerTable.ts";

const separator = ",";
/** Without it Excel in Chinese settings takes the file for GBK. */
const byteOrderMark = "\uFEFF";

/** UTF-8 with byte order mark, comma, CRLF. */
export function writeLedgerCsv(table: LedgerTable): Uint8Array {
  const records = [table.headers, ...table.rows].map((cells) => `${cells.map(fieldOf).join(separator)}\r\n`);
  return new TextEncoder().encode(byteOrderMark + records.join(""));
}

function fieldOf(cell: LedgerCell): string {
  if (typeof cell === "string") return csvField(cell, separator);
  // A negative number begins with a minus and is no formula.
  if (typeof cell === "number") return String(cell);
  return cell === null ? "" : cell.day;
}
