import type { Day, DayNumber } from "../day.ts";
import type { Span } from "../span.ts";
import type { ClockEvent, ClockOutcome } from "./clockEvent.ts";
import type { ClockRule, CountedUnit } from "./clockRule.ts";

/** A stretch of time that is not counted; `to` is the day of resumption, null while it lasts. */
export type Suspension = { readonly from: Day; readonly to: Day | null; readonly ground: string };

export type Extension = { readonly on: Day; readonly by: Span; readonly ground: string };

/**
 * A budget and what happened to it. There is no target date: the day on which it runs out follows from this and from
 * the calendar, and moves with it.
 */
export type Clock = {
  readonly rule: ClockRule;
  readonly start: Day;
  /** What the clock started with, as the proceeding names it. */
  readonly anchor: string;
  /** The day that it runs to, where the rule has no budget of its own. */
  readonly until: Day | null;
  /** Ascending and apart from each other; only the last may be open. */
  readonly suspensions: readonly Suspension[];
  readonly extension: Extension | null;
  readonly ended: { readonly on: Day; readonly outcome: ClockOutcome } | null;
  readonly superseded: { readonly on: Day; readonly by: { readonly on: Day; readonly anchor: string } } | null;
  /** Everything that happened, in order. */
  readonly events: readonly ClockEvent[];
  readonly numbers: ClockNumbers;
};

/** The same in the engine's form, made once for each event, because state is asked for far more often. */
export type ClockNumbers = {
  readonly start: DayNumber;
  /** 0 where the day of an event belongs to what ends with it, 1 where it belongs to what begins. */
  readonly offset: 0 | 1;
  readonly unit: CountedUnit;
  /** Days of the budget, in `unit`. */
  readonly needed: number;
  /** First and last of each suspension in turn: the day of suspension and of resumption, Infinity while it lasts. */
  readonly cuts: readonly DayNumber[];
  readonly extension: ExtensionNumbers | null;
  /** The day on which it ended or was superseded; Infinity before. */
  readonly closed: DayNumber;
};

/** An extension adds to the budget, or begins in its own unit where the budget runs out. */
export type ExtensionNumbers =
  | { readonly kind: "same-unit"; readonly on: DayNumber; readonly needed: number }
  | { readonly kind: "own-unit"; readonly on: DayNumber; readonly needed: number; readonly unit: CountedUnit };
