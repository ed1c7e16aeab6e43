import type { DayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import type { CountedUnit } from "./clockRule.ts";
import { budgetEnd, endingOf, measureRunning, resumedBy } from "./ending.ts";
import type { Ending } from "./ending.ts";
import { measure } from "./measure.ts";
import type { Bound } from "./measure.ts";

/**
 * `expired` and `suspended` are said only where they are certain: a clock that may have expired, while a notice is
 * missing, still runs.
 */
export type ClockStatus = "not-started" | "running" | "suspended" | "expired" | "ended" | "superseded";

/** A part of the budget in its own unit, with the least and the most of it that has run. */
export type PartRun = {
  readonly unit: CountedUnit;
  readonly needed: number;
  readonly least: number;
  readonly most: number;
};

/** A clock on a day, in the engine's form of days. Where nothing is provisional, earliest and latest are the same. */
export type ClockRun = {
  readonly status: ClockStatus;
  /** The day up to which time was counted: `asOf`, or the day on which the clock was closed. */
  readonly at: DayNumber;
  /** Null before the start. */
  readonly earliest: Ending | null;
  readonly latest: Ending | null;
  readonly provisional: boolean;
  readonly part: PartRun;
  /** The extension, where it runs in a unit of its own. */
  readonly further: PartRun | null;
};

/** Reads a clock as it stood at the end of a day; what happened later is not known to it. */
export function runOf(calendar: WorkCalendar, clock: Clock, asOf: DayNumber): ClockRun {
  const { numbers } = clock;
  const at = Math.min(asOf, numbers.closed);
  if (at < numbers.start) {
    const part = { unit: numbers.unit, needed: numbers.needed, least: 0, most: 0 };
    return { status: "not-started", at, earliest: null, latest: null, provisional: false, part, further: null };
  }
  const certain = endingOf(calendar, clock, "certain", at);
  const earliest = certain ?? endingOf(calendar, clock, "earliest", at);
  const latest = certain ?? endingOf(calendar, clock, "latest", at);
  const part = budgetRun(calendar, clock, at);
  const further = furtherRun(calendar, clock, at);
  const provisional = certain === null;
  return { status: statusOf(clock, latest, asOf), at, earliest, latest, provisional, part, further };
}

function statusOf({ numbers, superseded }: Clock, latest: Ending | null, asOf: DayNumber): ClockStatus {
  if (numbers.closed <= asOf) return superseded === null ? "ended" : "superseded";
  if (latest === null || latest.formal === Infinity) return "suspended";
  return latest.formal < asOf ? "expired" : "running";
}

function budgetRun(calendar: WorkCalendar, { numbers }: Clock, at: DayNumber): PartRun {
  const { start, offset, unit, extension } = numbers;
  const granted = extension !== null && extension.on <= at && extension.kind === "same-unit" ? extension : numbers;
  const { needed } = granted;
  const after = start - offset;
  const certain = measureRunning(calendar, numbers, unit, "certain", after, at);
  const least = Math.min(certain ?? measureRunning(calendar, numbers, unit, "latest", after, at) ?? 0, needed);
  const most = Math.min(certain ?? measureRunning(calendar, numbers, unit, "earliest", after, at) ?? 0, needed);
  return { unit, needed, least, most };
}

/** An extension in a unit of its own runs from the day on which the budget ran out. */
function furtherRun(calendar: WorkCalendar, clock: Clock, at: DayNumber): PartRun | null {
  const { extension } = clock.numbers;
  if (extension === null || extension.kind === "same-unit" || extension.on > at) return null;
  const { unit, needed } = extension;
  const ran = (bound: Bound): number => {
    const from = budgetEnd(calendar, clock, bound, at) ?? Infinity;
    return Math.min(measureRunning(calendar, clock.numbers, unit, bound, from, at) ?? 0, needed);
  };
  return { unit, needed, least: ran("latest"), most: ran("earliest") };
}

/** Time for which a clock was suspended, in a unit and under a bound. */
export function measureSuspended(
  calendar: WorkCalendar,
  { numbers: { cuts, offset } }: Clock,
  unit: CountedUnit,
  bound: Bound,
  at: DayNumber,
): number {
  let total = 0;
  for (let index = 0; index < cuts.length; index += 2) {
    const suspended = cuts[index] ?? Infinity;
    const resumed = Math.min(resumedBy(cuts[index + 1] ?? Infinity, at) - offset, at);
    total += measure(calendar, unit, bound, suspended - offset, resumed) ?? 0;
  }
  return total;
}
