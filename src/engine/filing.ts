import type { Day } from "#calendar/day.ts";
import type { DueDay } from "./deadlines/dueDay.ts";
import { lastDayToAct } from "./deadlines/dueDay.ts";
import type { FiledDuty, Filing, ItemFacts } from "./facts.ts";

/**
 * The case that stands for a duty on a day. What was handed in belongs to the term in which that was: a later term has its
 * own. What was granted was not too late, whatever the day; what ends the item has no day to keep here.
 */
export function filingOf(rule: string, { filed = [], terms }: ItemFacts, due: DueDay): Filing | null {
  const before = terms.at(-2)?.end ?? null;
  const isAbout = ({ rule: of, year, on }: FiledDuty): boolean =>
    of === rule && (year === null ? before === null || on > before : String(year) === due.key);
  const found = filed.find((one) => isAbout(one) && one.does === "carries-out") ?? filed.find(isAbout);
  if (found === undefined) return null;
  const isInTime = found.on <= lastDayToAct(due) || found.does === "ends";
  const isGranted = found.granted !== null && !found.granted.deemed;
  return { ...found, late: !isInTime && !isGranted };
}

/** Nothing is to be done while the other side has it; where the term has ended without a decision, that is to be recorded. */
export function lightOfFiling({ granted, does }: Filing, expiresOn: Day | null, asOf: Day): "green" | "yellow" {
  const isOver = expiresOn !== null && expiresOn < asOf;
  return isOver && granted === null && does === "carries-out" ? "yellow" : "green";
}
