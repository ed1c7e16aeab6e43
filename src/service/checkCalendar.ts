import { addDays, day } from "#calendar/day.ts";
import type { DayStatus } from "#calendar/workCalendar.ts";
import type { CalendarReply, DayOtherwise } from "#contract/calendar.ts";
import { explainDayReason } from "#engine/explainDay.ts";
import { calendarYearOf, daysOfYear, yearsWorthShowing } from "./calendarYearOf.ts";
import type { Deps, ReferenceCalendar } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** A notice reaches so many days into the December before its year. */
const daysBeforeNewYear = 14;

/**
 * Holds every year against another calendar, day by day. Only days that our notices decide are compared; what the
 * other says of a year that nobody has published is told and believed by no one.
 */
export async function checkCalendar(deps: Deps): Promise<Result<CalendarReply>> {
  const { law, reference } = deps;
  const years = [...new Set([...reference.namedYears, ...yearsWorthShowing(law)])].toSorted((a, b) => a - b);
  let compared = 0;
  const reply = years.map((year) => {
    const days = daysOfYear(law, year);
    const published = law.calendarYears.has(year);
    const decided = published ? [...namedBefore(deps, year), ...days].filter(({ working }) => working !== null) : [];
    compared += decided.length;
    return {
      ...calendarYearOf(law, year, days),
      differences: decided.flatMap((status) => otherwise(reference, status) ?? []),
      claims: published ? [] : days.flatMap((status) => claimOf(reference, status) ?? []),
    };
  });
  const differing = reply.reduce((sum, { differences }) => sum + differences.length, 0);
  const { name, version } = reference;
  return done({ reference: { name, version }, compared, differing, years: reply, lawHash: law.hash });
}

/** Days of the December before a published year that only its notice decides, where that December has no year of its own. */
function namedBefore({ law }: Deps, year: number): readonly DayStatus[] {
  if (law.calendarYears.has(year - 1)) return [];
  const newYear = day(`${year}-01-01`);
  return Array.from({ length: daysBeforeNewYear }, (_, back) => law.calendar.status(addDays(newYear, -1 - back)))
    .filter(({ reason }) => reason.kind === "rest-day" || reason.kind === "worked-weekend")
    .toReversed();
}

function otherwise(reference: ReferenceCalendar, status: DayStatus): DayOtherwise | null {
  const theirs = reference.status(status.day);
  return theirs.working === status.working ? null : entryOf(status, theirs);
}

/** Days of an unpublished year that the other calendar names, and statutory days that it takes for working days. */
function claimOf(reference: ReferenceCalendar, status: DayStatus): DayOtherwise | null {
  const { kind } = status.reason;
  // A day that a neighbour year's notice names is known, and compared.
  if (kind !== "statutory" && kind !== "unpublished" && kind !== "not-loaded") return null;
  const theirs = reference.status(status.day);
  const deniesTheLaw = kind === "statutory" && theirs.working;
  return theirs.holiday !== null || deniesTheLaw ? entryOf(status, theirs) : null;
}

function entryOf(status: DayStatus, theirs: ReturnType<ReferenceCalendar["status"]>): DayOtherwise {
  return {
    day: status.day,
    ours: status.working,
    theirs: theirs.working,
    theirHoliday: theirs.holiday,
    why: explainDayReason(status),
  };
}
