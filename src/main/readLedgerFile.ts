import { readWorkbook } from "#intake/files/readWorkbook.ts";
import { readLedger } from "#intake/rows/readLedger.ts";
import type { LedgerContext } from "#intake/rows/readingContext.ts";
import type { LedgerReader, ReadOptions } from "#service/deps.ts";

/** What of the law a reader needs; plain data, so that it can be sent to a worker. */
export type ReadingLaw = Pick<LedgerContext, "kinds" | "authorities" | "licenceYears">;

export type ReadAnswer = Awaited<ReturnType<LedgerReader["read"]>>;

/** Bytes of a file → what became of each row. */
export function readLedgerFile(bytes: Uint8Array, options: ReadOptions, law: ReadingLaw): ReadAnswer {
  const read = readWorkbook(bytes, options.fileName);
  if (read.kind === "refused") return read;
  const report = readLedger(read.workbook, {
    ...law,
    hiddenSheets: options.hiddenSheets.length === 0 ? "none" : options.hiddenSheets,
    knownHolders: options.knownHolders,
    asOf: options.asOf,
  });
  return "code" in report ? { kind: "refused", refusal: report } : { kind: "report", report };
}
