import type { CountingRule } from "#calendar/reckon.ts";
import type { Counting, Law } from "./law.ts";

/** A counting that the checked law names; throws where it does not hold it, which the checks refuse. */
export function countingOf(law: Law, id: string): Counting {
  const counting = law.countings.get(id);
  if (counting === undefined) throw new Error(`the law has no counting ${id}; the checker must refuse this`);
  return counting;
}

/** What the calendar needs of a counting. */
export function ruleOfCounting({ direction, startDay, restDay }: Counting): CountingRule {
  return { direction: direction.is, startDay: startDay.is, restDay: restDay.is };
}
