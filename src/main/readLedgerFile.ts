import type { FileRefusal } from "#intake/report.ts";
import { readWorkbook } from "#intake/files/readWorkbook.ts";
import { ledgerReading } from "#intake/rows/readLedger.ts";
import type { LedgerEnd, SettledRows as ReadStep } from "#intake/rows/readingSteps.ts";
import type { LedgerContext } from "#intake/rows/readingContext.ts";
import type { ReportRows } from "#intake/rows/reportRows.ts";
import type { LedgerReader, ReadOptions, SettledRows } from "#service/deps.ts";

/** What of the law a reader needs; plain data, so that it can be sent to a worker. */
export type ReadingLaw = Pick<LedgerContext, "kinds" | "identifiers" | "authorities" | "licenceYears">;

export type ReadAnswer = Awaited<ReturnType<LedgerReader["read"]>>;

/** What remains to be said after the last step. */
export type ReadEnd =
  | { readonly kind: "read"; readonly end: LedgerEnd }
  | { readonly kind: "refused"; readonly refusal: FileRefusal };

/** Reads the bytes of a file; `onStep` hears of some thousand rows before the next are read. */
export function readLedgerFile(
  bytes: Uint8Array,
  options: ReadOptions,
  law: ReadingLaw,
  onStep: (step: ReadStep) => void,
): ReadEnd {
  const read = readWorkbook(bytes, options.fileName);
  if (read.kind === "refused") return read;
  const reading = ledgerReading(read.workbook, {
    ...law,
    hiddenSheets: options.hiddenSheets.length === 0 ? "none" : options.hiddenSheets,
    knownHolders: options.knownHolders,
    asOf: options.asOf,
  });
  for (;;) {
    const step = reading.next();
    if (step.done !== true) onStep(step.value);
    else if ("code" in step.value) return { kind: "refused", refusal: step.value };
    else return { kind: "read", end: step.value };
  }
}

/** The rows of a step that wait for nothing. */
export function settledRows({ sheetName, rows, done, total }: ReadStep): SettledRows {
  return { sheet: sheetName, rows: rows.filter((row) => row !== null), done, total };
}

/** The whole answer, from the rows of all steps and what came after them. */
export function readAnswer(read: ReadEnd, rows: ReportRows): ReadAnswer {
  return read.kind === "refused" ? read : { kind: "report", report: rows.report(read.end) };
}
