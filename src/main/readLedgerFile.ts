import { readWorkbook } from "#intake/files/readWorkbook.ts";
import { ledgerReading } from "#intake/rows/readLedger.ts";
import type { LedgerContext } from "#intake/rows/readingContext.ts";
import type { LedgerReader, ReadOptions, SettledRows } from "#service/deps.ts";

/** What of the law a reader needs; plain data, so that it can be sent to a worker. */
export type ReadingLaw = Pick<LedgerContext, "kinds" | "authorities" | "licenceYears">;

export type ReadAnswer = Awaited<ReturnType<LedgerReader["read"]>>;

/** Rows as they are read. `from` is the index of the first among the rows of its sheet, null a row that waits. */
export type ReadStep = Omit<SettledRows, "rows"> & {
  readonly sheetIndex: number;
  readonly from: number;
  readonly rows: readonly (SettledRows["rows"][number] | null)[];
};

/** Bytes of a file → what became of each row; `onStep` hears of some thousand rows before the next are read. */
export function readLedgerFile(
  bytes: Uint8Array,
  options: ReadOptions,
  law: ReadingLaw,
  onStep?: (step: ReadStep) => void,
): ReadAnswer {
  const read = readWorkbook(bytes, options.fileName);
  if (read.kind === "refused") return read;
  const { workbook } = read;
  const reading = ledgerReading(workbook, {
    ...law,
    hiddenSheets: options.hiddenSheets.length === 0 ? "none" : options.hiddenSheets,
    knownHolders: options.knownHolders,
    asOf: options.asOf,
  });
  for (;;) {
    const step = reading.next();
    if (step.done === true) {
      return "code" in step.value ? { kind: "refused", refusal: step.value } : { kind: "report", report: step.value };
    }
    const { sheet, ...rest } = step.value;
    onStep?.({ ...rest, sheet: workbook.sheets[sheet]?.name ?? "", sheetIndex: sheet });
  }
}

/** The rows of a step that wait for nothing. */
export function settledRows({ sheet, rows, done, total }: ReadStep): SettledRows {
  return { sheet, rows: rows.filter((row) => row !== null), done, total };
}
