import { ReportRows } from "#intake/rows/reportRows.ts";
import type { Law } from "#law/law.ts";
import type { LedgerReader } from "#service/deps.ts";
import { readAnswer, readLedgerFile, settledRows } from "./readLedgerFile.ts";
import { readingLaw } from "./readingLaw.ts";

/** Reads in this thread: for a command, which has nobody else to answer. */
export function directReader(law: Law): LedgerReader {
  return {
    read: async (bytes, options, onSettled) => {
      const reading = readingLaw(law);
      const rows = new ReportRows();
      const end = readLedgerFile(bytes, options, reading, (step) => {
        rows.add(step);
        onSettled?.(settledRows(step));
      });
      return readAnswer(end, rows);
    },
  };
}
