import { addDays, addMonths } from "./day.ts";
import type { Day } from "./day.ts";
import { noticeDay } from "./renewalTerms.ts";
import type { Renewal } from "./term.ts";
import type { TermPlan } from "./termPlan.ts";
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

/**
 * Whoever gives notice on `asOf`, or later while the minimum term runs. The end is never before the last day of the
 * minimum term, and never so near that a notice of today would come too late by `noticeDay`, so that the two agree.
 * Null where a minimum term is agreed whose start is not written: nothing can be said then.
 */
export function leaveOpenTerm(plan: OpenPlan, asOf: Day, calendar: WorkCalendar): Leaving | null {
  const { start, minimumMonths, notice } = plan;
  if (minimumMonths !== null && start === null) return null;
  const minimumUntil = minimumMonths === null || start === null ? null : addDays(addMonths(start, minimumMonths), -1);
  const from = latestOf(asOf, start, minimumUntil);
  if (notice === null) return { minimumUntil, earliestEnd: certain(from), noticeBy: null };
  const counted = forward(asOf, notice, calendar);
  const earliest = firstEnd(from, counted.earliest, (end) => noticeDay(end, notice, calendar).latest >= asOf);
  const latest = firstEnd(from, counted.latest, (end) => noticeDay(end, notice, calendar).earliest >= asOf);
  const noticeBy = noticeDay(latest, notice, calendar);
  const { provisional, unpublished } = noticeBy;
  return { minimumUntil, earliestEnd: { earliest, latest, provisional, unpublished }, noticeBy };
}

/** The first day from `from` on for which a notice of `asOf` is in time; being in time, a later end is so as well. */
function firstEnd(from: Day, counted: Day, inTime: (end: Day) => boolean): Day {
  if (inTime(from)) return from;
  // Counted forward it is right but for month ends and rest days, so a few steps from there are enough.
  let end = counted > from ? counted : from;
  while (end > from && inTime(addDays(end, -1))) end = addDays(end, -1);
  while (!inTime(end)) end = addDays(end, 1);
  return end;
}

function forward(from: Day, { value, unit }: NonNullable<Renewal["notice"]>, calendar: WorkCalendar): DayBand {
  switch (unit) {
    case "calendar-day":
      return certain(addDays(from, value));
    case "month":
      return certain(addMonths(from, value));
    case "working-day":
      return calendar.addWorkingDays(from, value);
  }
}

function latestOf(asOf: Day, ...others: readonly (Day | null)[]): Day {
  return others.reduce<Day>((latest, one) => (one !== null && one > latest ? one : latest), asOf);
}

function certain(day: Day): DayBand {
  return { earliest: day, latest: day, provisional: false, unpublished: [] };
}
