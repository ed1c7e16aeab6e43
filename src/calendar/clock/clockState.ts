import { fromDayNumber, toDayNumber } from "../day.ts";
import type { Day } from "../day.ts";
import type { CountBand, DayBand, WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import type { CountedUnit, SilenceEffect } from "./clockRule.ts";
import { measureSuspended, runOf } from "./clockRun.ts";
import type { ClockRun, ClockStatus, PartRun } from "./clockRun.ts";
import { lateEvents } from "./lateEvents.ts";
import type { LateEvent } from "./lateEvents.ts";
import { openYears, suspendedSpans, yearsOf } from "./openYears.ts";

/** A part of the budget: what of it has run and what is left, today included in what has run. */
export type ClockPart = {
  readonly unit: CountedUnit;
  /** The whole of it. Months are given in the calendar days that they have from the clock's first day. */
  readonly budget: number;
  readonly consumed: CountBand;
  readonly remaining: CountBand;
};

export type ClockState = {
  readonly asOf: Day;
  readonly status: ClockStatus;
  /** The budget, and after it an extension in another unit. */
  readonly parts: readonly ClockPart[];
  /** Time for which it stood still, in the budget's unit. */
  readonly suspended: CountBand;
  /** The day on which the time runs out, before the rest-day rule; null like `expires`. */
  readonly raw: DayBand | null;
  /** The formal last day; null before the start and while suspended: a suspended clock cannot be overdue. */
  readonly expires: DayBand | null;
  /** True where the last day has passed by some schedule that may still be published, though not by all. */
  readonly mayHaveExpired: boolean;
  /** Of a closed clock: whether that came by its last day; null where the clock is open or nobody can know yet. */
  readonly inTime: boolean | null;
  /** What silence brings about, the first day on which it does, and the day from which it then holds. */
  readonly silence: { readonly effect: SilenceEffect; readonly on: DayBand; readonly holdsFrom: DayBand } | null;
  /** What was recorded and, by the calendar as it is now, came after the last day. */
  readonly late: readonly LateEvent[];
  readonly provisional: boolean;
  /** Years without a notice on which the answer hangs, ascending. */
  readonly unpublished: readonly number[];
};

/** A clock on a day, in days that people read. Pure; computed anew whenever it is asked for. */
export function stateOf(calendar: WorkCalendar, clock: Clock, asOf: Day): ClockState {
  const run = runOf(calendar, clock, toDayNumber(asOf));
  const unpublished = run.provisional || run.part.least < run.part.most ? openYears(calendar, clock, run) : noYears;
  const raw = bandOf(run, "raw", unpublished);
  const expires = bandOf(run, "formal", unpublished);
  return {
    asOf,
    status: run.status,
    parts: [run.part, run.further].flatMap((part) => (part === null ? [] : [partOf(part, unpublished)])),
    suspended: suspendedBand(calendar, clock, run),
    raw,
    expires,
    mayHaveExpired: mayHaveExpired(run),
    inTime: inTime(run),
    silence: silenceOf(clock, run, expires),
    late: lateEvents(calendar, clock, run),
    provisional: run.provisional,
    unpublished,
  };
}

const noYears: readonly number[] = Object.freeze([]);

function bandOf({ earliest, latest, provisional }: ClockRun, of: "raw" | "formal", years: readonly number[]) {
  if (earliest === null || latest === null || latest.formal === Infinity) return null;
  const [first, last] = [fromDayNumber(earliest[of]), fromDayNumber(latest[of])];
  return { earliest: first, latest: last, provisional, unpublished: provisional ? years : noYears };
}

function partOf({ unit, needed, least, most }: PartRun, years: readonly number[]): ClockPart {
  return {
    unit,
    budget: needed,
    consumed: countBand(least, most, years),
    remaining: countBand(needed - most, needed - least, years),
  };
}

function countBand(least: number, most: number, years: readonly number[]): CountBand {
  const provisional = least !== most;
  return { least, most, provisional, unpublished: provisional ? years : noYears };
}

function suspendedBand(calendar: WorkCalendar, clock: Clock, { part: { unit }, at }: ClockRun): CountBand {
  const least = measureSuspended(calendar, clock, unit, "latest", at);
  const most = measureSuspended(calendar, clock, unit, "earliest", at);
  if (least === most) return countBand(least, most, noYears);
  return countBand(least, most, yearsOf(calendar, suspendedSpans(clock.numbers, at)));
}

function mayHaveExpired({ status, at, earliest }: ClockRun): boolean {
  return (status === "running" || status === "suspended") && earliest !== null && earliest.formal < at;
}

function inTime({ status, at, earliest, latest }: ClockRun): boolean | null {
  if ((status !== "ended" && status !== "superseded") || earliest === null || latest === null) return null;
  if (at <= earliest.formal) return true;
  return at > latest.formal ? false : null;
}

function silenceOf({ rule, start }: Clock, { status }: ClockRun, expires: DayBand | null): ClockState["silence"] {
  if (rule.silence === null || expires === null || (status !== "running" && status !== "expired")) return null;
  const { effect, holdsFrom } = rule.silence;
  const on = dayAfter(expires);
  const first = { earliest: start, latest: start, provisional: false, unpublished: noYears };
  return { effect, on, holdsFrom: holdsFrom === "start" ? first : on };
}

function dayAfter({ earliest, latest, ...rest }: DayBand): DayBand {
  return {
    earliest: fromDayNumber(toDayNumber(earliest) + 1),
    latest: fromDayNumber(toDayNumber(latest) + 1),
    ...rest,
  };
}
