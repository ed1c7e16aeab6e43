import type { Day } from "./day.ts";

/** One day that a notice moves: off though it may be a weekday, or worked though it is a weekend day. */
export type MovedDay = { readonly day: Day; readonly working: boolean; readonly holiday: string };

/**
 * The schedule of one year as published. Its days are keyed by themselves, not by the year: the notice for a year
 * governs the last days of the December before it too.
 */
export type YearNotice = {
  readonly year: number;
  /** What to show as its source: the notice's number, or its address where the number is not known. */
  readonly notice: string;
  readonly days: readonly MovedDay[];
};
