import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";

/** The last day of a clock that runs, once it was extended by the most that its rule allows. */
export function ifExtended(calendar: WorkCalendar, clock: Clock, today: Day): DayBand | null {
  const [by] = clock.rule.extension;
  const { status } = stateOf(calendar, clock, today);
  if (by === undefined || clock.extension !== null || status === "expired") return null;
  const on = [clock.start, today].toSorted().at(-1) ?? today;
  return stateOf(calendar, evolveClock(clock, { kind: "extended", on, by, ground: "" }), on).expires;
}
