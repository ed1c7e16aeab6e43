import { fromDayNumber, toDayNumber } from "./day.ts";
import type { Day, DayNumber } from "./day.ts";
import type { Reckoning } from "./reckon.ts";
import type { DayReason, WorkCalendar } from "./workCalendar.ts";

/** One day that a count passed. `counts` is null where the notice that decides it is not published. */
export type CountedDay = { readonly day: Day; readonly counts: boolean | null; readonly reason: DayReason };

/**
 * The first and the last day, in the order of counting, that a reckoning passed; up to the farthest that the raw day
 * can be where it is a band. A start day that is excluded is not among them. Null where nothing is counted by days: for
 * months, years and a span of nothing.
 */
export function passedDays({ from, span, rule, raw }: Reckoning): readonly [DayNumber, DayNumber] | null {
  if (span.value === 0 || (span.unit !== "calendar-day" && span.unit !== "working-day")) return null;
  const [step, farthest] = rule.direction === "forward" ? [1, raw.latest] : [-1, raw.earliest];
  return [toDayNumber(from) + (rule.startDay === "included" ? 0 : step), toDayNumber(farthest)];
}

/** The days that a reckoning passed, in the order of counting. Every calendar day counts, working or not. */
export function countedDays(calendar: WorkCalendar, reckoning: Reckoning): readonly CountedDay[] {
  const passed = passedDays(reckoning);
  if (passed === null) return [];
  const [first, last] = passed;
  const step = reckoning.rule.direction === "forward" ? 1 : -1;
  return Array.from({ length: step * (last - first) + 1 }, (_, index) => {
    const { day, working, reason } = calendar.status(fromDayNumber(first + step * index));
    return { day, counts: reckoning.span.unit === "calendar-day" ? true : working, reason };
  });
}
