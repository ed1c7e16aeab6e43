import type { Day } from "#calendar/day.ts";
import type { Step } from "../outcome.ts";

/** What a kind of deadline gives for one item: the last day to act and how it was reached. */
export type DueDay = {
  /** Tells the duties of one rule and item apart: the term's end, or the year. */
  readonly key: string;
  readonly lastDayToAct: Day;
  /** True where it was counted over working days of a year whose notice is missing; it is then the earliest possible. */
  readonly provisional: boolean;
  readonly expiresOn: Day | null;
  readonly presumed: boolean;
  /** The day on which the item must be held for the duty to exist; null when it does not matter. */
  readonly referenceDay: Day | null;
  /** First day on which it can be done at all; null when that is open. */
  readonly opens: Day | null;
  readonly steps: readonly Step[];
};
