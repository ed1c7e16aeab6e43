import type { Obligation } from "#engine/outcome.ts";
import type { CaseMatter } from "../caseMatter.ts";
import type { DeadlineStanding } from "./caseDeadlines.ts";

/**
 * The item's own duty that says the very day of a period of the case, which carries it out: it is told once. The duty
 * stays, since what was told and said of it before the case was opened is about it; null where the ledger says no such day.
 */
export function repeatedDuty({ course, duties }: CaseMatter, { deadline, day }: DeadlineStanding): Obligation | null {
  if (deadline.from !== "item-end") return null;
  const repeated = duties.obligations.find(
    ({ rule, lastDayToAct, light, replacedBy }) =>
      course.obligations.includes(rule) && lastDayToAct === day && replacedBy === null && light !== "grey",
  );
  return repeated ?? null;
}
