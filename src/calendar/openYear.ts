import { dayOf, toDayNumber } from "./day.ts";
import type { DayNumber } from "./day.ts";
import { holidaysOf, regimeOf } from "./statutoryHolidays.ts";
import type { DatedHoliday, StatutoryLaw } from "./statutoryHolidays.ts";
import { isWeekend } from "./weekday.ts";

/**
 * The days around one or more holidays within which a notice may move rest and work. Every lawful notice keeps one
 * account: weekdays off (statutory days apart) = `owedWeekdays` + weekend days worked.
 */
export type MovableWindow = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Statutory days that fell on a weekend, or on each other, and are given back on weekdays. */
  readonly owedWeekdays: number;
  /** At most so many weekend days are worked. */
  readonly workedWeekendDays: number;
};

/** A year whose notice is not published: what is certain of it, and how far the rest can differ from ordinary weeks. */
export type OpenYear = {
  readonly year: number;
  /** First day that its notice can govern: the New Year's window reaches back into December. */
  readonly governedFrom: DayNumber;
  readonly statutoryDays: ReadonlyMap<DayNumber, string>;
  /** Weekdays that may be off and weekend days that may be worked on a window's account. */
  readonly candidates: ReadonlySet<DayNumber>;
  /** Ascending and apart from each other; none where the moon's days of the year are not known. */
  readonly windows: readonly MovableWindow[];
  /** Beside the windows' account, so many weekdays may be off and so many weekend days worked anywhere in the year. */
  readonly spareRestWeekdays: number;
  readonly spareWorkedWeekendDays: number;
};

export function openYearOf(law: StatutoryLaw, year: number): OpenYear {
  const dated = holidaysOf(law, year);
  const statutoryDays = new Map(dated.flatMap(({ holiday, days }) => days.map((day) => [day, holiday.name] as const)));
  const governedFrom = Math.min(firstDayOf(year), ...dated.map(firstReached));
  const { restWeekdays, workedWeekendDays } = law.separateActs;
  if (law.movingDays.has(year)) {
    const candidates = new Set(dated.flatMap((one) => candidatesOf(one, statutoryDays)));
    const spare = { spareRestWeekdays: restWeekdays, spareWorkedWeekendDays: workedWeekendDays };
    return { year, governedFrom, statutoryDays, candidates, windows: windowsOf(dated), ...spare };
  }
  // No window can be placed without the moon's days, so whatever a year can move may lie anywhere in it.
  const all = regimeOf(law, year).holidays;
  const entitled = all.reduce((sum, { days }) => sum + days, 0);
  const movable = all.reduce((sum, { reach }) => sum + reach.workedWeekendDays, 0);
  const spareRestWeekdays = entitled + movable + restWeekdays;
  const spareWorkedWeekendDays = movable + workedWeekendDays;
  return {
    year,
    governedFrom,
    statutoryDays,
    candidates: new Set(),
    windows: [],
    spareRestWeekdays,
    spareWorkedWeekendDays,
  };
}

export function firstDayOf(year: number): DayNumber {
  const day = dayOf(year, 1, 1);
  if (day === null) throw new RangeError(`the year ${year} is outside the years 1 to 9999`);
  return toDayNumber(day);
}

function candidatesOf(one: DatedHoliday, statutoryDays: ReadonlyMap<DayNumber, string>): readonly DayNumber[] {
  const { restDays, workedDays } = one.holiday.reach;
  const own = { first: Math.min(...one.days), last: Math.max(...one.days) };
  const candidates: DayNumber[] = [];
  const last = lastReached(one);
  for (let day = firstReached(one); day <= last; day += 1) {
    const distance = Math.max(own.first - day, day - own.last, 0);
    if (distance <= (isWeekend(day) ? workedDays : restDays) && !statutoryDays.has(day)) candidates.push(day);
  }
  return candidates;
}

/** Holidays whose reaches touch share one window and one account: a notice may merge them. */
function windowsOf(dated: readonly DatedHoliday[]): readonly MovableWindow[] {
  const groups: { first: DayNumber; last: DayNumber; members: DatedHoliday[] }[] = [];
  for (const one of dated.toSorted((a, b) => firstReached(a) - firstReached(b))) {
    const before = groups.at(-1);
    if (before === undefined || before.last < firstReached(one)) {
      groups.push({ first: firstReached(one), last: lastReached(one), members: [one] });
    } else {
      before.members.push(one);
      before.last = Math.max(before.last, lastReached(one));
    }
  }
  return groups.map(({ first, last, members }) => {
    const days = members.flatMap((one) => one.days);
    const ownWeekdays = new Set(days.filter((day) => !isWeekend(day)));
    const workedWeekendDays = members.reduce((sum, { holiday }) => sum + holiday.reach.workedWeekendDays, 0);
    return { first, last, owedWeekdays: days.length - ownWeekdays.size, workedWeekendDays };
  });
}

function firstReached({ holiday, days }: DatedHoliday): DayNumber {
  return Math.min(...days) - Math.max(holiday.reach.restDays, holiday.reach.workedDays);
}

function lastReached({ holiday, days }: DatedHoliday): DayNumber {
  return Math.max(...days) + Math.max(holiday.reach.restDays, holiday.reach.workedDays);
}
