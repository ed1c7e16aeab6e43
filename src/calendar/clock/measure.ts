import { fromDayNumber, toDayNumber } from "../day.ts";
import type { DayNumber } from "../day.ts";
import type { DayBand, WorkCalendar } from "../workCalendar.ts";
import type { CountedUnit } from "./clockRule.ts";

/**
 * Which of the schedules that may still be published is meant: all of them alike, the one that ends a clock earliest,
 * or the one that ends it latest. Answers for `certain` are null where the schedules differ.
 */
export type Bound = "certain" | "earliest" | "latest";

/**
 * The one measure of time, for what runs and for what is suspended alike: days of the unit after the one day up to and
 * including the other; 0 when that is not later.
 */
export function measure(
  calendar: WorkCalendar,
  unit: CountedUnit,
  bound: Bound,
  after: DayNumber,
  upTo: DayNumber,
): number | null {
  if (upTo <= after) return 0;
  if (unit === "calendar-day") return upTo - after;
  const certain = calendar.numbers.workingDaysBetween(after, upTo);
  if (certain !== null || bound === "certain") return certain;
  const { least, most } = calendar.workingDaysBetween(fromDayNumber(after), fromDayNumber(upTo));
  return bound === "earliest" ? most : least;
}

/** The inverse: the first day by which so many days of the unit have passed after `from`; `from` itself for none. */
export function reach(
  calendar: WorkCalendar,
  unit: CountedUnit,
  bound: Bound,
  from: DayNumber,
  count: number,
): DayNumber | null {
  if (unit === "calendar-day") return from + count;
  const certain = calendar.numbers.addWorkingDays(from, count);
  if (certain !== null || bound === "certain") return certain;
  return boundOf(calendar.addWorkingDays(fromDayNumber(from), count), bound);
}

/** The first working day on or after the day. */
export function nextWorkingDay(calendar: WorkCalendar, bound: Bound, day: DayNumber): DayNumber | null {
  const certain = calendar.numbers.onOrAfter(day);
  if (certain !== null || bound === "certain") return certain;
  return boundOf(calendar.onOrAfter(fromDayNumber(day)), bound);
}

function boundOf({ earliest, latest }: DayBand, bound: Bound): DayNumber {
  return toDayNumber(bound === "earliest" ? earliest : latest);
}
