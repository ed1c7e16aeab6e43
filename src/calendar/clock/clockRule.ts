import type { CountingRule } from "../reckon.ts";
import type { Span, SpanUnit } from "../span.ts";

/** What silence means once the time is over: the application counts as accepted, or the permission as renewed. */
export type SilenceEffect = "deemed-accepted" | "deemed-renewed";

/**
 * A statutory time budget of either side. Every attribute is law and comes with its citation from `law/clocks`; a
 * clock keeps the rule that it was started with.
 */
export type ClockRule = {
  readonly id: string;
  /** Whose time runs: ours, or the authority's. We act by the earliest day and expect theirs by the latest. */
  readonly side: "ours" | "authority";
  /** Null where it runs to a day that is a fact of the case, such as the licence's last valid day. */
  readonly budget: Span | null;
  /** Whether the day of an event belongs to what begins with it: the run, a suspension, the run after it. */
  readonly startDay: CountingRule["startDay"];
  readonly restDay: CountingRule["restDay"];
  /** Grounds that suspend it; none where nothing does. */
  readonly grounds: readonly string[];
  /** The most by which it may be extended, once; one span for each unit allowed, none where it never is. */
  readonly extension: readonly Span[];
  readonly silence: {
    readonly effect: SilenceEffect;
    /** The day from which the effect holds: the clock's first day, or the day after its last. */
    readonly holdsFrom: "start" | "expiry";
  } | null;
};

/** Time is measured in working days or in calendar days; months and years become calendar days at their start. */
export type CountedUnit = "working-day" | "calendar-day";

export function countedUnit(unit: SpanUnit): CountedUnit {
  return unit === "working-day" ? "working-day" : "calendar-day";
}

/** Units that add up to one span: months with years, every other unit with itself. */
export function addsUp(one: SpanUnit, other: SpanUnit): boolean {
  return monthsUnit(one) === monthsUnit(other);
}

/**
 * Only months are extended by months. A month has a length only from a known day, and the day on which a number of days
 * runs out is not known while the clock is suspended or a notice is missing.
 */
export function canExtend(budget: SpanUnit, by: SpanUnit): boolean {
  return isMonths(budget) || !isMonths(by);
}

export function monthsOf({ value, unit }: Span): number {
  return unit === "year" ? value * 12 : value;
}

/** Months and years are one unit here, of months. */
export function monthsUnit(unit: SpanUnit): SpanUnit {
  return isMonths(unit) ? "month" : unit;
}

export function isMonths(unit: SpanUnit): boolean {
  return unit === "month" || unit === "year";
}
