import type { Day } from "#calendar/day.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";

/** Days of cases: the telecom regulations are of 2000, and what is planned is planned within lifetimes. */
export const [firstCaseDay, lastCaseDay] = ["2000-01-01", "2199-12-31"];

/** Why something of a case cannot have happened on that day; null where it can. */
export function wrongCaseDay(on: Day, at: string, today: Day): CaseRefusal | null {
  if (on < firstCaseDay) return caseRefused("day-implausible", at, { on, from: firstCaseDay, to: today });
  return on > today ? caseRefused("case-day", at, { on, today }) : null;
}
