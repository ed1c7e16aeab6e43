import { partsOfDayNumber, toDayNumber } from "./day.ts";
import type { DayNumber } from "./day.ts";
import { dayKind } from "./dayCounts.ts";
import type { DayKinds } from "./dayCounts.ts";
import { firstDayOf, openYearOf } from "./openYear.ts";
import type { OpenYear } from "./openYear.ts";
import type { StatutoryLaw } from "./statutoryHolidays.ts";
import { isWeekend } from "./weekday.ts";
import type { MovedDay, YearNotice } from "./yearNotice.ts";

export type NoticedDay = MovedDay & { readonly notice: string };

/** Which notice decides a day, and what it says. */
export type Governance = {
  /** The day as a published notice moves it; undefined where none names it. */
  readonly moved: (day: DayNumber) => NoticedDay | undefined;
  readonly movedDays: ReadonlyMap<DayNumber, NoticedDay>;
  /** The unpublished year whose notice would decide the day; null where the day is decided. */
  readonly openYear: (day: DayNumber) => OpenYear | null;
  /** The days that wait for the notice of a year, both inclusive; null where that is published. */
  readonly span: (
    year: number,
  ) => { readonly open: OpenYear; readonly first: DayNumber; readonly last: DayNumber } | null;
};

/** Days are keyed by themselves, not by the year of a file; where two notices name one day, the later year's stands. */
export function governDays(notices: readonly YearNotice[], law: StatutoryLaw): Governance {
  const published = new Set(notices.map(({ year }) => year));
  const moved = daysOfNotices(notices);
  const known = new Map<number, OpenYear>();
  const openYearNumbered = (year: number): OpenYear | null => {
    if (year < 1 || year > 9999 || published.has(year)) return null;
    const open = known.get(year) ?? openYearOf(law, year);
    known.set(year, open);
    return open;
  };
  return {
    moved: (day) => moved.get(day),
    movedDays: moved,
    openYear: (day) => {
      if (moved.has(day)) return null;
      const { year } = partsOfDayNumber(day);
      const own = openYearNumbered(year);
      const next = openYearNumbered(year + 1);
      if (next === null || day < next.governedFrom) return own;
      // In December of a published year the next notice can move only the days around New Year that it may reach.
      return own !== null || next.windows.length === 0 || next.candidates.has(day) ? next : null;
    },
    span: (year) => {
      const open = openYearNumbered(year);
      if (open === null) return null;
      const next = openYearNumbered(year + 1);
      return { open, first: open.governedFrom, last: next === null ? lastDayOf(year) : next.governedFrom - 1 };
    },
  };
}

/** What each day of these years is for arithmetic. Filled in stretches: a process waits for this when it starts. */
export function kindsOfDays(governance: Governance, firstYear: number, lastYear: number): DayKinds {
  const first = firstDayOf(firstYear);
  const kinds = ordinaryWeeks(first, lastDayOf(lastYear) - first + 1);
  for (let year = firstYear; year <= lastYear + 1; year += 1) markOpenDays(governance, year, first, kinds);
  for (const [day, { working }] of governance.movedDays) {
    // Days before or after the table fall outside the array, which ignores them.
    kinds[day - first] = working ? dayKind.worked : dayKind.rest;
  }
  return { first, kinds };
}

function ordinaryWeeks(first: DayNumber, length: number): Uint8Array {
  const kinds = new Uint8Array(length);
  for (let at = 0; at < 7; at += 1) kinds[at] = isWeekend(first + at) ? dayKind.rest : dayKind.worked;
  for (let filled = 7; filled < length; filled *= 2) kinds.copyWithin(filled, 0, filled);
  return kinds;
}

function markOpenDays(governance: Governance, year: number, first: DayNumber, kinds: Uint8Array): void {
  const span = governance.span(year);
  if (span === null) return;
  const { open, last } = span;
  const newYear = firstDayOf(year);
  // Before New Year a day may belong to a published year and be out of the missing notice's reach.
  for (let day = Math.max(span.first, first); day < newYear; day += 1) {
    if (governance.openYear(day) === open) kinds[day - first] = dayKind.open;
  }
  kinds.fill(dayKind.open, Math.max(newYear - first, 0), Math.max(last - first + 1, 0));
  const mark = (day: DayNumber, kind: number) => {
    if (kinds[day - first] === dayKind.open) kinds[day - first] = kind;
  };
  for (const day of open.statutoryDays.keys()) mark(day, dayKind.statutory);
  for (const day of open.candidates) mark(day, dayKind.candidate);
}

function daysOfNotices(notices: readonly YearNotice[]): ReadonlyMap<DayNumber, NoticedDay> {
  const moved = new Map<DayNumber, NoticedDay>();
  for (const { notice, days } of notices.toSorted((a, b) => a.year - b.year)) {
    for (const one of days) moved.set(toDayNumber(one.day), { ...one, notice });
  }
  return moved;
}

function lastDayOf(year: number): DayNumber {
  return year === 9999 ? firstDayOf(9999) + 364 : firstDayOf(year + 1) - 1;
}
