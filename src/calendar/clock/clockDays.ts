import { fromDayNumber, toDayNumber } from "../day.ts";
import type { Day } from "../day.ts";
import type { DayReason, WorkCalendar } from "../workCalendar.ts";
import type { Clock, Suspension } from "./clock.ts";

/** One day of a clock. `counts` is null where the notice that decides it is not published. */
export type ClockDay = {
  readonly day: Day;
  readonly counts: boolean | null;
  readonly reason: DayReason;
  /** The suspension that the day belongs to. */
  readonly suspension: Suspension | null;
};

/**
 * Every day of a clock up to a day, in order, with what it counts as: for people who want to count along. The day of an
 * event that does not count is not among them. At most `limit` days.
 */
export function clockDays(calendar: WorkCalendar, clock: Clock, upTo: Day, limit: number): readonly ClockDay[] {
  const { numbers, suspensions } = clock;
  const first = numbers.start - numbers.offset + 1;
  const length = Math.min(Math.max(toDayNumber(upTo) - first + 1, 0), limit);
  return Array.from({ length }, (_, index) => {
    const number = first + index;
    const suspension = suspensions.find((_one, at) => {
      const [from, to] = [numbers.cuts[2 * at] ?? Infinity, numbers.cuts[2 * at + 1] ?? Infinity];
      return from - numbers.offset < number && number <= to - numbers.offset;
    });
    const { day, working, reason } = calendar.status(fromDayNumber(number));
    const counts = suspension !== undefined ? false : numbers.unit === "calendar-day" ? true : working;
    return { day, counts, reason, suspension: suspension ?? null };
  });
}
