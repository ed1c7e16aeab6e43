import { csvField } from "./csvField.ts";
import type { LedgerCell, LedgerTable } from "./writeLedgerFile.ts";

const separator = ",";
/** Without it Excel in Chinese settings takes the file for GBK. */
const byteOrderMark = "\uFEFF";

/** UTF-8 with byte order mark, comma, CRLF. */
export function writeLedgerCsv(table: LedgerTable): Uint8Array {
  const records = [table.headers, ...table.rows].map(
    (cells) => `${cells.map((cell) => csvField(textOf(cell), separator)).join(separator)}\r\n`,
  );
  return new TextEncoder().encode(byteOrderMark + records.join(""));
}

function textOf(cell: LedgerCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.day : String(cell);
}
