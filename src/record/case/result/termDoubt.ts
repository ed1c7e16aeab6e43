import { addYears, daysBetween, parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { CaseMatter } from "../caseMatter.ts";

/**
 * Why a further term is to be looked at again. `overlaps`: an agreement that begins before the old one is over, so that
 * both run and may both be paid for. `before-old`: it begins no later than the old one did. `one-day`; `far-longer` than
 * the old one: a year that was mistyped, mostly. Each may be right, and is then explained.
 */
export type TermDoubt =
  | { readonly kind: "overlaps"; readonly days: number; readonly end: Day }
  | { readonly kind: "before-old"; readonly start: Day }
  | { readonly kind: "one-day" }
  | { readonly kind: "far-longer"; readonly start: Day; readonly end: Day };

type Written = { readonly start?: string | null; readonly end?: string | null };

/** So many times the old one is no term that one would expect. */
const manyTimes = 10;

/** What is odd in a day of the term that came out, beside the one that was there before; null where nothing is. */
export function termDoubt(
  { law, course, item }: CaseMatter,
  field: ResultFieldId,
  before: Written,
  now: Written,
): TermDoubt | null {
  if (course.effect !== "renew" || item === null) return null;
  const [start, end] = [parseDay(now.start ?? ""), parseDay(now.end ?? "")];
  const [oldStart, oldEnd] = [parseDay(before.start ?? ""), parseDay(before.end ?? "")];
  if (field === "end") return lengthDoubt({ start, end }, { start: oldStart, end: oldEnd });
  if (field !== "start" || start === null) return null;
  if (oldStart !== null && start <= oldStart) return { kind: "before-old", start: oldStart };
  const isJoined = law.kinds.get(item.kind)?.continues === "contract";
  return isJoined && oldEnd !== null && start <= oldEnd
    ? { kind: "overlaps", days: daysBetween(start, oldEnd) + 1, end: oldEnd }
    : null;
}

type Days = { readonly start: Day | null; readonly end: Day | null };

function lengthDoubt({ start, end }: Days, before: Days): TermDoubt | null {
  if (start === null || end === null) return null;
  if (start === end) return { kind: "one-day" };
  if (before.start === null || before.end === null || before.end <= before.start) return null;
  const isLong = daysBetween(start, end) >= manyTimes * daysBetween(before.start, before.end);
  // What is short beside a shorter one is still no slip of a year.
  return isLong && end > addYears(start, manyTimes)
    ? { kind: "far-longer", start: before.start, end: before.end }
    : null;
}
