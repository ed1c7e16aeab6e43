import type { Clock } from "#calendar/clock/clock.ts";
import { clockDays } from "#calendar/clock/clockDays.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import { certainDay } from "#calendar/workCalendar.ts";
import type { ExplanationReply } from "#contract/explanations.ts";
import { explainClockDays } from "#engine/explainClock.ts";
import { explainUnit } from "#engine/explainSpan.ts";
import { explainCountedDays } from "#engine/explainSkippedDays.ts";
import type { ClockLaw, Law, UnitReading } from "#law/law.ts";
import { readIn } from "#record/case/days/expectedText.ts";
import type { ReadClock } from "#record/case/days/readClocks.ts";
import { citationOf } from "./citationOf.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";

type Reading = ExplanationReply["readings"][number];

/** A clock in every unit that its text leaves open, the one that leads first; none where the text names its unit. */
export function clockReadingsOf(
  law: Law,
  { law: clockLaw, clock, reading, others }: { readonly law: ClockLaw } & ReadClock,
  asOf: Day,
  limit: number,
): Reading[] {
  if (reading === null || others.length === 0) return [];
  return [{ clock, reading }, ...others].flatMap((read, at) =>
    readingOf(law, clockLaw, read, { asOf, limit, leads: at === 0 }),
  );
}

type Shown = { readonly asOf: Day; readonly limit: number; readonly leads: boolean };

/** Nothing while it stands still: there is no day. */
function readingOf(
  law: Law,
  { title }: ClockLaw,
  { clock, reading }: { readonly clock: Clock; readonly reading: UnitReading },
  { asOf, limit, leads }: Shown,
): readonly Reading[] {
  const { raw, expires } = stateOf(law.calendar, clock, asOf);
  const { budget } = clock.rule;
  if (raw === null || expires === null || budget === null) return [];
  const days = clockDays(law.calendar, clock, expires.latest, limit);
  const words = explainClockDays(law, clock, expires.latest, limit);
  return [
    {
      title: readIn(title, explainUnit(budget.unit)),
      from: clock.start,
      value: budget.value,
      unit: budget.unit,
      leads,
      raw: dayBandReplyOf(raw),
      formal: dayBandReplyOf(expires),
      // Theirs to keep: nobody acts on an earlier day.
      safe: dayBandReplyOf(certainDay(law.calendar.onOrBefore(raw.earliest).earliest)),
      because: reading.because,
      cites: reading.cites.map((citation) => citationOf(law, citation)),
      confidence: reading.confidence,
      countedSummary: explainCountedDays(days),
      counted: days.map(({ day, counts }, at) => ({
        day,
        counts,
        why: words[at]?.text ?? { zh: day, en: day },
      })),
    },
  ];
}
