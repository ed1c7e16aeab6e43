import type { CountedDay } from "#calendar/countedDays.ts";
import { monthCounts } from "#calendar/monthCounts.ts";
import type { MonthCount } from "#calendar/monthCounts.ts";
import { spanText } from "#calendar/spanText.ts";
import type { DayBand, DayReason, DayStatus } from "#calendar/workCalendar.ts";
import type { PassedDay, ReckoningReply, SteppedDay } from "#contract/reckoning.ts";
import { explainReason } from "#engine/explainDay.ts";
import { explainFormalDay, explainProvisional, explainRawDay, explainSafeDay } from "#engine/explainReckonedDays.ts";
import type { ReckonedDays } from "#engine/explainReckonedDays.ts";
import type { ExplanationLine } from "#engine/explanationLine.ts";
import type { Law } from "#law/law.ts";
import { citationOf } from "./citationOf.ts";

/** Months listed at each end where only the ends are asked for; a count of no more than three times as many is listed whole. */
const monthsAtEachEnd = 2;

/** A reckoning as the API gives it, with those of its counted days that are asked for: `all`, `ends` or a year. */
export function reckoningReplyOf(law: Law, days: ReckonedDays, asked: string): ReckoningReply {
  const { from, span, rule, raw, formal, safe } = days.reckoning;
  const reason = explainProvisional(days.reckoning, days.firstPublished);
  const months = monthCounts(days.counted);
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
    counted: listed(days.counted, months, asked).map(steppedDay),
    unit: span.unit,
    value: span.value,
    direction: rule.direction,
    rule: { startDay: rule.startDay, restDay: rule.restDay },
    rawBand: bandOf(raw),
    formalBand: bandOf(formal),
    safeBand: bandOf(safe),
    itself: passedDay(law.calendar.status(from)),
    rolled: days.rolled.map(passedDay),
    drawnBack: days.drawnBack.map(passedDay),
    months: [...months],
    how: {
      raw: explainRawDay(days).map((line) => lineOf(law, line)),
      formal: explainFormalDay(days).map((line) => lineOf(law, line)),
      safe: explainSafeDay(days).map((line) => lineOf(law, line)),
    },
    lawHash: law.hash,
  };
}

function listed(counted: readonly CountedDay[], months: readonly MonthCount[], asked: string): readonly CountedDay[] {
  if (asked === "all") return counted;
  if (asked !== "ends") return counted.filter(({ day }) => day.startsWith(asked));
  if (months.length <= 3 * monthsAtEachEnd) return counted;
  const ends = new Set(
    [...months.slice(0, monthsAtEachEnd), ...months.slice(-monthsAtEachEnd)].map(({ month }) => month),
  );
  return counted.filter(({ day }) => ends.has(day.slice(0, 7)));
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

function bandOf({ earliest, latest, provisional, unpublished }: DayBand) {
  return { earliest, latest, provisional, unpublished: [...unpublished] };
}

function lineOf(law: Law, { depth, text, cites, confidence }: ExplanationLine) {
  return { depth, text, cites: cites.map((citation) => citationOf(law, citation)), confidence };
}
