import type { Law } from "#law/law.ts";
import type { LedgerReader } from "#service/deps.ts";
import { readLedgerFile, settledRows } from "./readLedgerFile.ts";
import { readingLaw } from "./readingLaw.ts";

/** Reads in this thread: for a command, which has nobody else to answer. */
export function directReader(law: Law): LedgerReader {
  const reading = readingLaw(law);
  return {
    read: async (bytes, options, onSettled) =>
      readLedgerFile(bytes, options, reading, (step) => onSettled?.(settledRows(step))),
  };
}
