import type { Refusal } from "#contract/refusal.ts";
import type { LedgerReport } from "#intake/report.ts";
import type { ImportQuery } from "./readForImport.ts";

/** Why the rows of a file are not to be imported, whosever they are; null where they can be. */
export function rowsRefusal({ counts }: LedgerReport, { fileName, mode }: ImportQuery): Refusal | null {
  const { accepted, question, rejected } = counts;
  if (mode === "all-or-none" && question + rejected > 0)
    return { code: "rows-not-clean", at: fileName, data: { question, rejected } };
  return accepted === 0 ? { code: "nothing-to-import", at: fileName, data: { ...counts } } : null;
}
