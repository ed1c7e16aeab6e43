import { day } from "#calendar/day.ts";
import type { CalendarYearReply } from "#contract/calendar.ts";
import { explainDayReason } from "#engine/explainDay.ts";
import { calendarYearOf, daysOfYear, yearsWorthShowing } from "./calendarYearOf.ts";
import { citationOf } from "./citationOf.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Every day of a year with its reason; of an unpublished year little more than the statutory days. */
export async function showCalendarYear(deps: Deps, year: number): Promise<Result<CalendarYearReply>> {
  const { law } = deps;
  const days = daysOfYear(law, year);
  const regime = law.statutorySources.findLast(({ from }) => from <= day(`${year}-01-01`));
  return done({
    ...calendarYearOf(law, year, days),
    cites: (regime?.cites ?? []).map((citation) => citationOf(law, citation)),
    days: days.map((status) => ({
      day: status.day,
      working: status.working,
      kind: status.reason.kind,
      why: explainDayReason(status),
    })),
    years: [...yearsWorthShowing(law)],
    today: deps.clock.today(),
    lawHash: law.hash,
  });
}
