import { fromDayNumber, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import type { Reckoning } from "./reckon.ts";
import type { DayReason, WorkCalendar } from "./workCalendar.ts";

/** One day that a count passed. `counts` is null where the notice that decides it is not published. */
export type CountedDay = { readonly day: Day; readonly counts: boolean | null; readonly reason: DayReason };

/**
 * The days that a reckoning passed, in the order of counting, up to the raw day; up to the farthest that it can be
 * where it is a band. A start day that is excluded is not among them. Every calendar day counts, working or not.
 * Months and years are not counted by days, so their list is empty.
 */
export function countedDays(calendar: WorkCalendar, { from, span, rule, raw }: Reckoning): readonly CountedDay[] {
  if (span.value === 0 || (span.unit !== "calendar-day" && span.unit !== "working-day")) return [];
  const [step, farthest] = rule.direction === "forward" ? [1, raw.latest] : [-1, raw.earliest];
  const first = toDayNumber(from) + (rule.startDay === "included" ? 0 : step);
  return Array.from({ length: step * (toDayNumber(farthest) - first) + 1 }, (_, index) => {
    const { day, working, reason } = calendar.status(fromDayNumber(first + step * index));
    return { day, counts: span.unit === "calendar-day" ? true : working, reason };
  });
}
