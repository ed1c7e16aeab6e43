import { countedDays } from "#calendar/countedDays.ts";
import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { readDay } from "#calendar/readDay.ts";
import { reckon } from "#calendar/reckon.ts";
import type { CountingRule } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import type { DayStatus, WorkCalendar } from "#calendar/workCalendar.ts";
import type { ReckoningReply } from "#contract/reckoning.ts";
import type { Deps } from "./deps.ts";
import { reckoningReplyOf } from "./reckoningReplyOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

export type DayQuery = {
  readonly from?: string | undefined;
  readonly span: string;
  readonly startDay: CountingRule["startDay"];
  readonly restDay: "next" | "stays";
  /** `all`, `ends` or a year. */
  readonly counted: string;
};

/** Where a span that is counted from a day ends. It looks at no company's papers, so it takes no actor. */
export function reckonDay({ law, clock }: Deps, query: DayQuery): Result<ReckoningReply> {
  const from = query.from === undefined ? { ok: true as const, value: clock.today() } : readDay(query.from, "from");
  if (!from.ok) return from;
  const reading = parseSpan(query.span);
  if (!reading.ok) return reading;
  const { span, direction } = reading.value;
  const restDay = direction === "forward" && query.restDay === "next" ? "next-working-day" : "stays";
  const reckoned = reckon(law.calendar, from.value, span, { direction, startDay: query.startDay, restDay });
  if (!reckoned.ok) return reckoned;
  const { raw, formal, safe } = reckoned.value;
  const days = {
    reckoning: reckoned.value,
    counted: countedDays(law.calendar, reckoned.value),
    // Where the raw day is a band it is a working day itself, and all three are the same.
    rolled: statuses(law.calendar, raw.latest, 1, daysBetween(raw.latest, formal.latest)),
    drawnBack: statuses(law.calendar, raw.earliest, -1, daysBetween(safe.earliest, raw.earliest)),
    firstPublished: law.calendar.publishedYears[0] ?? 0,
  };
  return done(reckoningReplyOf(law, days, query.counted));
}

/** So many days from a day on, in one direction. */
function statuses(calendar: WorkCalendar, from: Day, step: 1 | -1, length: number): readonly DayStatus[] {
  return Array.from({ length }, (_, index) => calendar.status(addDays(from, step * index)));
}
