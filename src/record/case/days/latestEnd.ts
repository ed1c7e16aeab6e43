import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import type { ReadClock } from "./readClocks.ts";

/**
 * The last day of the other side's by every reading of its text: where that leaves the unit open, the latest, since nobody
 * is late before it has passed. Null while the clock stands still.
 */
export function latestEnd(calendar: WorkCalendar, { clock, others }: ReadClock, today: Day): DayBand | null {
  const ends = [clock, ...others.map((other) => other.clock)].map((one) => stateOf(calendar, one, today).expires);
  return ends.reduce((last, end) => (last === null || (end !== null && end.latest <= last.latest) ? last : end));
}

/** True where the other side has not done its part by the last day of any reading. */
export function isOverdue(calendar: WorkCalendar, { clock, others }: ReadClock, today: Day): boolean {
  return [clock, ...others.map((other) => other.clock)].every(
    (one) => stateOf(calendar, one, today).status === "expired",
  );
}
