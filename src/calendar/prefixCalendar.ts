import { day as dayFromText, fromDayNumber, toDayNumber } from "./day.ts";
import type { Day, DayNumber } from "./day.ts";
import { boundCounts } from "./countBounds.ts";
import type { CountBounds } from "./countBounds.ts";
import { countDays } from "./dayCounts.ts";
import type { DayKinds } from "./dayCounts.ts";
import { verdictsOf } from "./dayVerdicts.ts";
import { numberDays } from "./dayNumberCalendar.ts";
import { governDays, kindsOfDays } from "./governance.ts";
import type { Governance } from "./governance.ts";
import type { StatutoryLaw } from "./statutoryHolidays.ts";
import { stretchesOf } from "./stretches.ts";
import { rememberUpTo } from "./remember.ts";
import { certainDay } from "./workCalendar.ts";
import type { CountBand, DayBand, WorkCalendar } from "./workCalendar.ts";
import type { YearNotice } from "./yearNotice.ts";

const firstDay: DayNumber = toDayNumber(dayFromText("0001-01-01"));
const lastDay: DayNumber = toDayNumber(dayFromText("9999-12-31"));
/** More days than there are in the years 1 to 9999. */
const wholeCalendar = 4_000_000;
/** More than there are whole numbers from `-wholeCalendar` to `wholeCalendar`. */
const keyStep = 2 ** 23;

/** Enough for the ends, notice days and safe days of some thousand papers. */
const rememberedBands = 8_192;

const noDays: DayKinds = { first: 0, kinds: new Uint8Array() };

/**
 * The calendar of the published notices, with bands where a notice is missing. Answers on published years take
 * constant time from ranks; a band takes a binary search over sums that are made when the first one is asked for.
 * Throws a RangeError for a count that is not a whole number. Days beyond the years 1 to 9999 are answered with the
 * first or last of them.
 */
export function buildWorkCalendar(notices: readonly YearNotice[], law: StatutoryLaw): WorkCalendar {
  const publishedYears = notices.map(({ year }) => year).toSorted((a, b) => a - b);
  const governance = governDays(notices, law);
  const numbers = numberDays(
    publishedYears.length > 0
      ? kindsOfDays(governance, Math.min(...publishedYears) - 1, Math.max(...publishedYears))
      : noDays,
  );
  const [moves, countBands] = [rememberUpTo<DayBand>(rememberedBands), rememberUpTo<CountBand>(rememberedBands)];
  const verdict = verdictsOf(governance, publishedYears[0] ?? 0);
  let known: CountBounds | null = null;
  const bounds = () => (known ??= boundsOf(publishedYears, governance, law));
  const move = (from: DayNumber, count: number): DayBand => {
    const certain = numbers.addWorkingDays(from, count);
    if (certain !== null) return certainDay(fromDayNumber(certain));
    const within = Math.max(Math.min(count, wholeCalendar), -wholeCalendar);
    return moves(keyOf(from, within), () => boundMove(bounds(), from, within));
  };
  return {
    publishedYears,
    numbers,
    before: (year) =>
      buildWorkCalendar(
        notices.filter((notice) => notice.year < year),
        law,
      ),
    status: (day) => {
      const { working, reason } = verdict(toDayNumber(day));
      return { day, working, reason };
    },
    stretches: (first, last) => stretchesOf(verdict, first, last),
    addWorkingDays: (from, count) => {
      if (!Number.isInteger(count)) throw new RangeError(`not a number of working days: ${count}`);
      return move(toDayNumber(from), count);
    },
    onOrBefore: (day) => move(toDayNumber(day) + 1, -1),
    onOrAfter: (day) => move(toDayNumber(day) - 1, 1),
    workingDaysBetween: (from, to) => {
      const after = toDayNumber(from);
      const upTo = Math.max(after, toDayNumber(to));
      const exact = numbers.workingDaysBetween(after, upTo);
      if (exact !== null) return { least: exact, most: exact, provisional: false, unpublished: [] };
      return countBands(keyOf(after, upTo), () => boundCount(bounds(), after, upTo));
    },
  };
}

function boundCount({ least, most, unpublished }: CountBounds, after: DayNumber, upTo: DayNumber): CountBand {
  return {
    least: least(after, upTo),
    most: most(after, upTo),
    provisional: true,
    unpublished: unpublished(after, upTo),
  };
}

/** One whole number for two, each a day number or a count within the calendar. */
function keyOf(a: number, b: number): number {
  return a * keyStep + b;
}

function boundsOf(publishedYears: readonly number[], governance: Governance, law: StatutoryLaw): CountBounds {
  const tableYears = [...publishedYears, ...law.movingDays.keys()];
  const lastTableYear = Math.max(...tableYears);
  const kinds = kindsOfDays(governance, Math.min(...tableYears) - 1, lastTableYear);
  return boundCounts(countDays(kinds), governance, lastTableYear);
}

function boundMove(bounds: CountBounds, from: DayNumber, count: number): DayBand {
  const needed = Math.abs(count);
  const step = Math.sign(count);
  const nearest = firstReaching(from, step, needed, bounds.most);
  const farthest = firstReaching(from, step, needed, bounds.least);
  const unpublished = bounds.unpublished(...passed(from, farthest));
  const [earliest, latest] = step > 0 ? [nearest, farthest] : [farthest, nearest];
  return { earliest: inCalendar(earliest), latest: inCalendar(latest), provisional: true, unpublished };
}

/** The interval between `from`, which is not counted, and `to`, which is. */
function passed(from: DayNumber, to: DayNumber): readonly [DayNumber, DayNumber] {
  return to > from ? [from, to] : [to - 1, from - 1];
}

/** The day nearest to `from`, in the direction of `step`, by which the count is reached; the count never falls. */
function firstReaching(from: DayNumber, step: number, needed: number, count: CountBounds["most"]): DayNumber {
  const reached = (days: number) => count(...passed(from, from + step * days)) >= needed;
  const farthest = Math.max(step > 0 ? lastDay - from : from - firstDay, 1);
  let high = Math.min(needed, farthest);
  let low = 0;
  for (let stride = 1; !reached(high) && high < farthest; stride *= 2) {
    low = high;
    high = Math.min(high + stride, farthest);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return from + step * high;
}

function inCalendar(day: DayNumber): Day {
  return fromDayNumber(Math.min(Math.max(day, firstDay), lastDay));
}
