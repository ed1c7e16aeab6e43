import { caseSubject } from "#record/case/caseSubject.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyLedger } from "./deps.ts";
import type { RenamedDay } from "./movedOfLedger.ts";

/**
 * What people said of days in cases, said of the days to which a calendar moved them, as of the day on which they said it. A
 * word that was taken back is none, and one that somebody said of the new day already stays.
 */
export function wordsOnMovedDays(
  { company, items, cases }: CompanyLedger,
  renamed: readonly RenamedDay[],
): readonly RecordEvent[] {
  return renamed.flatMap(({ subject, from, to }): readonly RecordEvent[] => {
    const ofCase = cases.flatMap((one) => (one.id === subject ? (caseSubject(company.name, one) ?? []) : []))[0];
    const { handled = {} } = items.find(({ id }) => id === subject) ?? ofCase ?? {};
    const word = handled[from];
    if (word === undefined || word.handling.how === "resumed" || handled[to] !== undefined) return [];
    const kind = ofCase === undefined ? "duty-handled" : "case-duty-handled";
    return [{ kind, subject, on: word.on, data: { duty: to, handling: word.handling, note: null } }];
  });
}
