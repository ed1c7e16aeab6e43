import type { Day } from "../day.ts";
import type { DayBand, WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";

/** A clock whose last day another calendar moved, with the day before and after. */
export type MovedClock = {
  readonly clock: Clock;
  readonly before: DayBand | null;
  readonly after: DayBand | null;
};

/** The open clocks that a changed calendar moves: a notice that came, a day of closure, a day worked for another. */
export function movedClocks(
  before: WorkCalendar,
  after: WorkCalendar,
  clocks: readonly Clock[],
  asOf: Day,
): readonly MovedClock[] {
  return clocks.flatMap((clock) => {
    if (clock.ended !== null || clock.superseded !== null) return [];
    const [was, is] = [stateOf(before, clock, asOf).expires, stateOf(after, clock, asOf).expires];
    return sameBand(was, is) ? [] : [{ clock, before: was, after: is }];
  });
}

function sameBand(one: DayBand | null, other: DayBand | null): boolean {
  if (one === null || other === null) return one === other;
  return one.earliest === other.earliest && one.latest === other.latest;
}
