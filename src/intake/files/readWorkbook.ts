import type { FileRefusal } from "#intake/report.ts";
import type { Workbook } from "#intake/workbook.ts";
import { decodeText } from "./decodeText.ts";
import { natureOf, natureOfText } from "./fileNature.ts";
import { limits } from "./limits.ts";
import { readCsv } from "./readCsv.ts";
import { readXlsx } from "./readXlsx.ts";
import { refuseOle } from "./refuseOle.ts";
import { StopReading, refusalOr } from "./stopReading.ts";

export type ReadOutcome =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly refusal: FileRefusal };

/**
 * Bytes of a file → its sheets. What the file is, is seen from its content; `fileName` is only passed on, and names
 * the sheet of a CSV. Checks in this order: empty, too large, nature, then whatever the reading meets first.
 * Never throws for what is in the file. Synchronous and without module state: at home in a worker thread.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): ReadOutcome {
  return refusalOr((): ReadOutcome => {
    const workbook = read(bytes, fileName);
    const filled = workbook.sheets.some((sheet) => sheet.rows.some((row) => row.cells.length > 0));
    if (!filled) throw new StopReading("file-empty");
    return { kind: "workbook", workbook };
  });
}

function read(bytes: Uint8Array, fileName: string): Workbook {
  const nature = admittedNature(bytes);
  return nature === "zip" ? readXlsx(bytes, fileName) : readCsv(tableText(bytes).text, fileName);
}

/** `zip` for what may be a workbook, `text` for what may be a CSV; throws `StopReading` for everything else. */
export function admittedNature(bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw new StopReading("file-empty");
  if (bytes.length > limits.fileBytes) {
    throw new StopReading("file-too-large", null, { bytes: bytes.length, limitBytes: limits.fileBytes });
  }
  const nature = natureOf(bytes);
  if (nature === "ole") throw refuseOle(bytes);
  if (typeof nature === "object") throw new StopReading("file-not-spreadsheet", null, nature);
  return nature === "zip" ? "zip" : "text";
}

/** The text of a file that is no archive, if it can be a table; throws `StopReading` if not. */
export function tableText(bytes: Uint8Array): NonNullable<ReturnType<typeof decodeText>> {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    if (bytes.includes(0)) throw new StopReading("file-not-spreadsheet", null, { found: "binary" });
    throw new StopReading("file-encoding");
  }
  const found = natureOfText(decoded.text);
  if (found !== null) throw new StopReading("file-not-spreadsheet", null, { found });
  if (decoded.text.trim() === "") throw new StopReading("file-empty");
  return decoded;
}
