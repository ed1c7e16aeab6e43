import type { CountedDay } from "#calendar/countedDays.ts";
import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { monthCounts } from "#calendar/monthCounts.ts";
import type { MonthCount } from "#calendar/monthCounts.ts";
import { spanText } from "#calendar/spanText.ts";
import type { DayReason, DayStatus, WorkCalendar } from "#calendar/workCalendar.ts";
import type { PassedDay, ReckoningReply, SteppedDay } from "#contract/reckoning.ts";
import { explainReason } from "#engine/explainDay.ts";
import { explainFormalDay, explainProvisional, explainRawDay, explainSafeDay } from "#engine/explainReckonedDays.ts";
import type { Reckoned } from "#engine/explainReckonedDays.ts";
import type { ExplanationLine } from "#engine/explanationLine.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";
import type { Deps } from "./deps.ts";
import { explanationLineReplyOf } from "./explanationLineReplyOf.ts";

/** Months listed at each end where only the ends are asked for; a count of three times as many is still listed whole. */
const monthsAtEachEnd = 2;

/** A reckoning as the API gives it, with those of its counted days that are asked for: `all`, `ends` or a year. */
export function reckoningReplyOf(
  { law, version }: Pick<Deps, "law" | "version">,
  reckoned: Reckoned,
  asked: string,
): ReckoningReply {
  const { reckoning, counted, calendar } = reckoned;
  const { from, span, rule, raw, formal, safe } = reckoning;
  const reason = explainProvisional(reckoned);
  const months = monthCounts(counted);
  const linesOf = (lines: readonly ExplanationLine[]) => lines.map((line) => explanationLineReplyOf(law, line));
  // Where the raw day is a band it is a working day itself, and all three are the same.
  const rolled = statuses(calendar, raw.latest, 1, daysBetween(raw.latest, formal.latest));
  const drawnBack = statuses(calendar, raw.earliest, -1, daysBetween(safe.earliest, raw.earliest));
  const how = {
    raw: linesOf(explainRawDay(reckoned)),
    formal: linesOf(explainFormalDay(reckoned)),
    safe: linesOf(explainSafeDay(reckoned)),
  };
  return {
    from,
    span: spanText(span, rule.direction),
    raw: raw.earliest,
    formal: formal.earliest,
    safe: safe.earliest,
    earliest: formal.earliest,
    latest: formal.latest,
    provisional: reason !== null,
    reason,
    counted: listed(reckoned, months, asked).map(steppedDay),
    unit: span.unit,
    value: span.value,
    direction: rule.direction,
    rule: { startDay: rule.startDay, restDay: rule.restDay },
    rawBand: dayBandReplyOf(raw),
    formalBand: dayBandReplyOf(formal),
    safeBand: dayBandReplyOf(safe),
    itself: passedDay(calendar.status(from)),
    rolled: rolled.map(passedDay),
    drawnBack: drawnBack.map(passedDay),
    months: [...months],
    how,
    sources: sourcesOf([...how.raw, ...how.formal, ...how.safe]),
    lawHash: law.hash,
    programVersion: version,
  };
}

/** Each cited place once. */
function sourcesOf(lines: ReckoningReply["how"]["raw"]): ReckoningReply["sources"] {
  const cited = lines.flatMap(({ cites }) => cites);
  return [...new Map(cited.map((cite) => [`${cite.source} ${cite.article}`, cite])).values()];
}

/** So many days from a day on, in one direction. */
function statuses(calendar: WorkCalendar, from: Day, step: 1 | -1, length: number): readonly DayStatus[] {
  return Array.from({ length }, (_, index) => calendar.status(addDays(from, step * index)));
}

function listed({ counted, reckoning }: Reckoned, months: readonly MonthCount[], asked: string): readonly CountedDay[] {
  if (asked === "all") return counted;
  if (asked !== "ends") return counted.filter(({ day }) => day.startsWith(asked));
  if (months.length <= 3 * monthsAtEachEnd) return counted;
  const ends = [...months.slice(0, monthsAtEachEnd), ...months.slice(-monthsAtEachEnd)];
  // Where the raw day is a wide band its earliest day may lie years before the last month.
  const names = new Set([
    ...ends.map(({ month }) => month),
    monthOf(reckoning.raw.earliest),
    monthOf(reckoning.raw.latest),
  ]);
  return counted.filter(({ day }) => names.has(monthOf(day)));
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}

function steppedDay({ day, counts, reason }: CountedDay): SteppedDay {
  return { day, counts, ...reasonOf(reason) };
}

function passedDay({ day, working, reason }: DayStatus): PassedDay {
  return { day, working, ...reasonOf(reason) };
}

function reasonOf(reason: DayReason) {
  return { why: explainReason(reason), kind: reason.kind, holiday: "holiday" in reason ? reason.holiday : null };
}
