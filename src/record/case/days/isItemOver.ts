import type { CaseMatter } from "../caseMatter.ts";

/**
 * True where the ledger has it that the item was given up: it is over, or is not to be renewed by a case that would renew
 * it. Days of ours about it rest. What ends it is carried on, and a report of a year that it was held is owed all the same.
 */
export function isItemOver({ course, item, today }: CaseMatter): boolean {
  if (item === null || !item.notContinuing || course.effect === "end") return false;
  const end = item.terms.at(-1)?.end ?? null;
  return course.effect === "renew" || (end !== null && end <= today);
}
