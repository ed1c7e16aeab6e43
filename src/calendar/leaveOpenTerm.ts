import { addDays, laterDay, monthsFrom } from "./day.ts";
import type { Day } from "./day.ts";
import { reckon } from "./reckon.ts";
import type { CountingRule } from "./reckon.ts";
import { noticeDay } from "./renewalTerms.ts";
import type { TermPlan } from "./termPlan.ts";
import { certainDay } from "./workCalendar.ts";
import type { DayBand, WorkCalendar } from "./workCalendar.ts";

/** When an open term can be left at the earliest, and by when that must be said. */
export type Leaving = {
  /** Last day of the minimum term; null where none is agreed. */
  readonly minimumUntil: Day | null;
  /** Earliest last day of the term. A band where working days of an unpublished year are counted; plan for its latest. */
  readonly earliestEnd: DayBand;
  /** Last day on which notice still comes in time for that end; null where no notice period is known. */
  readonly noticeBy: DayBand | null;
};

type OpenPlan = Extract<TermPlan, { kind: "open" }>;

/** Later days are not looked for: the search must not run out of the calendar. */
const lastAsked = "9500-01-01";

/**
 * Whoever gives notice on `asOf`, or later while the minimum term runs. The end is never before the last day of the
 * minimum term, and never so near that a notice of today would come too late by `noticeDay`, so that the two agree.
 * Null where nothing can be said: a minimum term is agreed whose start is not written, or a length that cannot be counted.
 */
export function leaveOpenTerm(plan: OpenPlan, asOf: Day, calendar: WorkCalendar, rule: CountingRule): Leaving | null {
  const { start, minimumMonths, notice } = plan;
  const boundary = minimumMonths === null || start === null ? null : monthsFrom(start, minimumMonths);
  if (minimumMonths !== null && boundary === null) return null;
  const minimumUntil = boundary === null ? null : addDays(boundary, -1);
  const from = laterDay(laterDay(asOf, start ?? asOf), minimumUntil ?? asOf);
  if (notice === null) return { minimumUntil, earliestEnd: certainDay(from), noticeBy: null };
  const counted = reckon(calendar, asOf, notice, { ...rule, direction: "forward" });
  if (!counted.ok || from > lastAsked) return null;
  const { raw } = counted.value;
  // A day before the first of the calendar is no answer; there the search ends.
  const inTime = (end: Day, side: "earliest" | "latest"): boolean =>
    (noticeDay(end, notice, calendar, rule)?.[side] ?? end) >= asOf;
  const earliest = firstEnd(from, raw.earliest, (end) => inTime(end, "latest"));
  const latest = firstEnd(from, raw.latest, (end) => inTime(end, "earliest"));
  const noticeBy = noticeDay(latest, notice, calendar, rule);
  if (noticeBy === null) return null;
  const { provisional, unpublished } = noticeBy;
  return { minimumUntil, earliestEnd: { earliest, latest, provisional, unpublished }, noticeBy };
}

/** The first day from `from` on for which a notice of `asOf` is in time; being in time, a later end is so as well. */
function firstEnd(from: Day, counted: Day, inTime: (end: Day) => boolean): Day {
  // Counted forward it is right but for month ends and rest days, so a few steps from there are enough.
  let end = laterDay(from, counted);
  while (end > from && inTime(addDays(end, -1))) end = addDays(end, -1);
  while (!inTime(end)) end = addDays(end, 1);
  return end;
}
