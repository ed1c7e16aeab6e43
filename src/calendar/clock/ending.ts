import type { DayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock, ClockNumbers } from "./clock.ts";
import type { CountedUnit } from "./clockRule.ts";
import { measure, nextWorkingDay, reach } from "./measure.ts";
import type { Bound } from "./measure.ts";

/** The day on which the time runs out, and the formal last day after the rest-day rule; Infinity while suspended. */
export type Ending = { readonly raw: DayNumber; readonly formal: DayNumber };

/** What is to be counted: so many days after a day. The end lies on `notBefore` at the earliest. */
type Count = {
  readonly unit: CountedUnit;
  readonly needed: number;
  readonly after: DayNumber;
  readonly notBefore: DayNumber;
  /** False for the part of a budget that an extension in another unit follows. */
  readonly last: boolean;
};

const open: Ending = { raw: Infinity, formal: Infinity };

/**
 * The last day of a clock as it stood on `asOf`. With a bound no lawful schedule gives an earlier, or a later, one;
 * null where a certain one is asked for and the schedules differ.
 *
 * A suspension that begins on or before the formal last day suspends, even when nothing is left to count: a suspended
 * clock is never overdue, and it ends on the day of resumption at the earliest. One that begins later comes too late.
 */
export function endingOf(calendar: WorkCalendar, clock: Clock, bound: Bound, asOf: DayNumber): Ending | null {
  const { start, offset, unit, needed, extension } = clock.numbers;
  const after = start - offset;
  const granted = extension !== null && extension.on <= asOf ? extension : null;
  if (granted === null)
    return runOut(calendar, clock, bound, asOf, { unit, needed, after, notBefore: start, last: true });
  if (granted.kind === "same-unit") {
    const whole = { unit, needed: granted.needed, after, notBefore: start, last: true };
    return runOut(calendar, clock, bound, asOf, whole);
  }
  const budget = budgetEnd(calendar, clock, bound, asOf);
  if (budget === null || budget === Infinity) return budget === null ? null : open;
  const further = { unit: granted.unit, needed: granted.needed, after: budget, notBefore: budget };
  return runOut(calendar, clock, bound, asOf, { ...further, last: true });
}

/** The day on which the budget runs out that an extension in another unit follows. */
export function budgetEnd(calendar: WorkCalendar, clock: Clock, bound: Bound, asOf: DayNumber): DayNumber | null {
  const { start, offset, unit, needed } = clock.numbers;
  const budget = { unit, needed, after: start - offset, notBefore: start, last: false };
  return runOut(calendar, clock, bound, asOf, budget)?.raw ?? null;
}

function runOut(calendar: WorkCalendar, clock: Clock, bound: Bound, asOf: DayNumber, count: Count): Ending | null {
  const { cuts, offset } = clock.numbers;
  const { unit, last } = count;
  let { needed: left, after, notBefore } = count;
  for (let at = 0; at < cuts.length; at += 2) {
    const suspended = cuts[at] ?? Infinity;
    if (suspended > asOf) break;
    const resumed = resumedBy(cuts[at + 1] ?? Infinity, asOf);
    if (resumed - offset <= after) continue;
    const ran = measure(calendar, unit, bound, after, suspended - offset);
    if (ran === null || ran >= left) {
      const ending = ended(calendar, clock, bound, { ...count, needed: left, after, notBefore }, suspended);
      if (ending === null || !last || ending.formal < suspended) return ending;
      if (ran === null) return null;
    }
    if (resumed === Infinity) return open;
    left = Math.max(left - ran, 0);
    after = resumed - offset;
    notBefore = resumed;
  }
  return ended(calendar, clock, bound, { ...count, needed: left, after, notBefore });
}

/** The day of resumption as it is known on a day. */
export function resumedBy(resumed: DayNumber, asOf: DayNumber): DayNumber {
  return resumed > asOf ? Infinity : resumed;
}

/** The end of a count that nothing interrupts before a day; how it moves matters only while it lies before that day. */
function ended(calendar: WorkCalendar, clock: Clock, bound: Bound, count: Count, before = Infinity): Ending | null {
  const { unit, needed, after, notBefore, last } = count;
  const reached = reach(calendar, unit, bound, after, needed);
  if (reached === null) return null;
  const raw = Math.max(reached, notBefore);
  const { restDay, budget } = clock.rule;
  // A day reached by counting working days is one, whichever day of the band it turns out to be.
  const stays = restDay === "stays" || budget === null || (unit === "working-day" && needed > 0) || raw >= before;
  const formal = stays || !last ? raw : nextWorkingDay(calendar, bound, raw);
  return formal === null ? null : { raw, formal };
}

/** Days of a unit that ran after one day up to another, suspensions left out; null as for `measure`. */
export function measureRunning(
  calendar: WorkCalendar,
  { cuts, offset }: ClockNumbers,
  unit: CountedUnit,
  bound: Bound,
  after: DayNumber,
  upTo: DayNumber,
): number | null {
  let from = after;
  let total = 0;
  for (let at = 0; at < cuts.length; at += 2) {
    const suspended = (cuts[at] ?? Infinity) - offset;
    const ran = measure(calendar, unit, bound, from, Math.min(suspended, upTo));
    if (ran === null) return null;
    total += ran;
    from = Math.max(from, (cuts[at + 1] ?? Infinity) - offset);
  }
  const rest = measure(calendar, unit, bound, from, upTo);
  return rest === null ? null : total + rest;
}
