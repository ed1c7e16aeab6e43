import { countedDays } from "#calendar/countedDays.ts";
import { readDay } from "#calendar/readDay.ts";
import { reckon } from "#calendar/reckon.ts";
import type { CountingRule } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import type { ReckoningReply } from "#contract/reckoning.ts";
import { countingOf } from "#law/countingOf.ts";
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

/** What a holder's period rests on, of which nothing else is known: the Civil Code, by analogy. */
const nearestCounting = { forward: "holder-after-event", backward: "licence-before-end" } as const;

/** Where a span that is counted from a day ends. It looks at no company's papers, so it takes no actor. */
export function reckonDay({ law, clock, version }: Deps, query: DayQuery): Result<ReckoningReply> {
  const from = query.from === undefined ? { ok: true as const, value: clock.today() } : readDay(query.from, "from");
  if (!from.ok) return from;
  const reading = parseSpan(query.span);
  if (!reading.ok) return reading;
  const { span, direction } = reading.value;
  const restDay = direction === "forward" && query.restDay === "next" ? "next-working-day" : "stays";
  const reckoned = reckon(law.calendar, from.value, span, { direction, startDay: query.startDay, restDay });
  if (!reckoned.ok) return reckoned;
  const counted = countedDays(law.calendar, reckoned.value);
  const counting = countingOf(law, nearestCounting[direction]);
  const days = { calendar: law.calendar, reckoning: reckoned.value, counted, counting };
  return done(reckoningReplyOf({ law, version }, days, query.counted));
}
