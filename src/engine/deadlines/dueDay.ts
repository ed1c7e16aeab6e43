import type { Day } from "#calendar/day.ts";
import type { Step } from "../outcome.ts";
import type { Readings } from "../readings.ts";

/** What a kind of deadline gives for one item: how it is counted, and the steps that lead there. */
export type DueDay = {
  /** Tells the duties of one rule and item apart: the term's end, or the year. */
  readonly key: string;
  readonly readings: Readings;
  readonly expiresOn: Day | null;
  readonly presumed: boolean;
  /** The day on which the item must be held for the duty to exist; null when it does not matter. */
  readonly referenceDay: Day | null;
  /** First day on which it can be done at all; null when that is open. */
  readonly opens: Day | null;
  /** Up to where the counting begins. */
  readonly steps: readonly Step[];
};

/** The formal last day; where that is only known as a band, the earliest leads, because it is ours to do. */
export function lastDayToAct({ readings }: DueDay): Day {
  return readings.leading.reckoning.formal.earliest;
}
