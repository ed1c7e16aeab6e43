import { partsOfDayNumber } from "./day.ts";
import type { DayNumber } from "./day.ts";
import type { DayCounts } from "./dayCounts.ts";
import type { Governance } from "./governance.ts";
import type { MovableWindow } from "./openYear.ts";
import { isWeekend } from "./weekday.ts";

/** The least and the most working days of an interval, over every schedule that may still be published. */
export type CountBounds = {
  /** Never falls when the interval grows by a day at either end. */
  readonly least: (after: DayNumber, upTo: DayNumber) => number;
  readonly most: (after: DayNumber, upTo: DayNumber) => number;
  /** Unpublished years of which the interval has days, ascending; at most the first 20. */
  readonly unpublished: (after: DayNumber, upTo: DayNumber) => readonly number[];
};

/** The days that wait for one notice, with what the whole of them can lose and gain against ordinary weeks. */
type OpenSpan = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly windows: readonly (MovableWindow & { readonly restCandidates: number; readonly workCandidates: number })[];
  readonly spareRestWeekdays: number;
  readonly spareWorkedWeekendDays: number;
  readonly wholeLoss: number;
  readonly wholeGain: number;
};

/** Years after `lastTableYear` are all alike: nothing of them is published, and the moon's days are not known. */
export function boundCounts(counts: DayCounts, governance: Governance, lastTableYear: number): CountBounds {
  const spans = new Map<number, OpenSpan | null>();
  const spanOf = (year: number): OpenSpan | null => {
    const known = spans.get(year);
    if (known !== undefined) return known;
    const span = openSpan(counts, governance, year);
    spans.set(year, span);
    return span;
  };
  const sum = (after: DayNumber, upTo: DayNumber, change: typeof loss, whole: "wholeLoss" | "wholeGain"): number => {
    const lastYear = partsOfDayNumber(upTo).year + 1;
    let total = 0;
    for (let year = partsOfDayNumber(after).year; year <= lastYear; year += 1) {
      const span = spanOf(year);
      if (span === null || span.first > upTo || span.last <= after) continue;
      if (span.first > after && span.last <= upTo) {
        const alike = year > lastTableYear + 1 ? Math.max(lastYear - 2 - year, 1) : 1;
        total += span[whole] * alike;
        year += alike - 1;
      } else total += change(counts, span, Math.max(after, span.first - 1), Math.min(upTo, span.last));
    }
    return total;
  };
  return {
    least: (after, upTo) => counts.ordinary(after, upTo) - sum(after, upTo, loss, "wholeLoss"),
    most: (after, upTo) => counts.ordinary(after, upTo) + sum(after, upTo, gain, "wholeGain"),
    unpublished: (after, upTo) => {
      const years: number[] = [];
      const lastYear = partsOfDayNumber(upTo).year + 1;
      for (let year = partsOfDayNumber(after).year; year <= lastYear && years.length < 20; year += 1) {
        const span = spanOf(year);
        // Of a span that lies elsewhere there are no days, or less than none.
        if (span !== null && counts.undecided(Math.max(after, span.first - 1), Math.min(upTo, span.last)) > 0)
          years.push(year);
      }
      return years;
    },
  };
}

function openSpan(counts: DayCounts, governance: Governance, year: number): OpenSpan | null {
  const governed = governance.span(year);
  if (governed === null) return null;
  const { open, first, last } = governed;
  const windows = open.windows.map((window) => ({
    ...window,
    owedWeekdays: window.owedWeekdays - alreadyMoved(governance, window),
    restCandidates: counts.restCandidates(window.first - 1, window.last),
    workCandidates: counts.workCandidates(window.first - 1, window.last),
  }));
  const { spareRestWeekdays, spareWorkedWeekendDays } = open;
  const span = { first, last, windows, spareRestWeekdays, spareWorkedWeekendDays, wholeLoss: 0, wholeGain: 0 };
  return { ...span, wholeLoss: loss(counts, span, first - 1, last), wholeGain: gain(counts, span, first - 1, last) };
}

/** Weekdays off less weekend days worked that another, published notice has already settled within the window. */
function alreadyMoved(governance: Governance, { first, last }: MovableWindow): number {
  let balance = 0;
  for (let day = first; day <= last; day += 1) {
    const moved = governance.moved(day);
    if (moved !== undefined && moved.working === isWeekend(day)) balance += moved.working ? -1 : 1;
  }
  return balance;
}

/**
 * Working days that the interval can have less than ordinary weeks would give it. In each window as many weekdays off
 * as the account allows lie inside, with the weekend days worked for them outside; the spare ones come on top.
 */
function loss(counts: DayCounts, span: OpenSpan, after: DayNumber, upTo: DayNumber): number {
  let off = 0;
  for (const window of span.windows) {
    if (window.last <= after || window.first > upTo) continue;
    const from = Math.max(after, window.first - 1);
    const to = Math.min(upTo, window.last);
    const workOutside = window.workCandidates - counts.workCandidates(from, to);
    const account = window.owedWeekdays + Math.min(workOutside, window.workedWeekendDays);
    off += Math.min(counts.restCandidates(from, to), account);
  }
  return off + Math.min(span.spareRestWeekdays, counts.openWeekdays(after, upTo) - off);
}

/** Working days that the interval can have more: weekend days worked inside, the weekdays off for them outside. */
function gain(counts: DayCounts, span: OpenSpan, after: DayNumber, upTo: DayNumber): number {
  let total = 0;
  let worked = 0;
  for (const window of span.windows) {
    if (window.last <= after || window.first > upTo) continue;
    const from = Math.max(after, window.first - 1);
    const to = Math.min(upTo, window.last);
    const restOutside = window.restCandidates - counts.restCandidates(from, to);
    const workInside = Math.min(counts.workCandidates(from, to), window.workedWeekendDays);
    const more = Math.min(workInside, restOutside - window.owedWeekdays);
    total += more;
    worked += Math.max(more, 0);
  }
  return total + Math.min(span.spareWorkedWeekendDays, counts.openWeekendDays(after, upTo) - worked);
}
