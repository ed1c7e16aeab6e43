import { countedDays } from "#calendar/countedDays.ts";
import type { ExplanationReply } from "#contract/explanations.ts";
import { explainCountedDay } from "#engine/explainDay.ts";
import { explainReading } from "#engine/explainReadings.ts";
import { explainCountedDays } from "#engine/explainSkippedDays.ts";
import type { Reading } from "#engine/readings.ts";
import type { Law } from "#law/law.ts";
import { citationOf } from "./citationOf.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";

/** Every reading of a deadline with its days, the earliest first; of the counted days the first `limit`. */
export function readingsReplyOf(law: Law, all: readonly Reading[], limit: number): ExplanationReply["readings"] {
  const leading = all.find(({ leads }) => leads);
  if (leading === undefined) throw new Error("a deadline without a leading reading");
  return all.map((reading) => {
    const { reckoning, leads, argument } = reading;
    const { from, span, raw, formal, safe } = reckoning;
    const days = countedDays(law.calendar, reckoning);
    return {
      title: explainReading({ leading, all }, reading),
      from,
      value: span.value,
      unit: span.unit,
      leads,
      raw: dayBandReplyOf(raw),
      formal: dayBandReplyOf(formal),
      safe: dayBandReplyOf(safe),
      because: argument === null ? null : argument.because,
      cites: (argument?.cites ?? []).map((citation) => citationOf(law, citation)),
      confidence: argument?.confidence ?? null,
      countedSummary: explainCountedDays(days),
      counted: days.slice(0, limit).map((one) => ({ day: one.day, counts: one.counts, why: explainCountedDay(one) })),
    };
  });
}
