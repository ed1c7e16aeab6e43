import { daysBetween } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";
import { explainCounting, explainLastDays } from "./explainReckoning.ts";
import { explainBand, explainMissing, explainSpan, explainUnit } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";
import type { Reading, Readings } from "./readings.ts";

/** The leading reading in full, then why it leads, and what every other one would give. */
export function explainReadings(calendar: WorkCalendar, { leading, all }: Readings): readonly ExplanationLine[] {
  const { reckoning, counting, argument } = leading;
  const others = all.filter((reading) => !reading.leads);
  return [
    ...explainCounting(calendar, reckoning, counting),
    ...(argument === null
      ? []
      : [
          stepLine(unitText(leading)),
          detailLine(argument.because, argument),
          ...others.flatMap((reading) => explainOther(calendar, leading, reading)),
        ]),
    ...explainLastDays(calendar, reckoning, counting),
  ];
}

function unitText({ reckoning }: Reading): Bilingual {
  const unit = explainUnit(reckoning.span.unit);
  return {
    zh: `依据没有写明是自然日还是工作日，最后可办日按${unit.zh}计；有争议时请向发证机关确认。`,
    en: `What it rests on does not say calendar or working days; the last day to act is counted in ${unit.en}. Where in doubt, ask the authority.`,
  };
}

function explainOther(calendar: WorkCalendar, leading: Reading, other: Reading): readonly ExplanationLine[] {
  const { reckoning, counting, argument } = other;
  const because = argument === null ? [] : [detailLine(argument.because, argument)];
  return [
    stepLine(otherText(calendar, leading, other)),
    ...because,
    ...explainCounting(calendar, reckoning, counting).slice(1),
  ];
}

/** An earlier day is the safer one, and the reader is told so; a later one is no reason to wait. */
function otherText(calendar: WorkCalendar, { reckoning: leading }: Reading, { reckoning }: Reading): Bilingual {
  const unit = explainUnit(reckoning.span.unit);
  const span = explainSpan(reckoning.span);
  const day = explainBand(reckoning.formal);
  const earlier = daysBetween(reckoning.formal.earliest, leading.formal.earliest);
  const { earliest, latest } = reckoning.formal;
  if (earlier > 0 && earliest < latest) {
    const missing = explainMissing(calendar, reckoning.formal);
    return {
      zh: `按${unit.zh}理解则在 ${day.zh}（${missing.zh}），更早；想万无一失就按最早的 ${earliest} 办。`,
      en: `Read as ${span.en} it is ${day.en} (${missing.en}), which is earlier; to be safe on every reading, keep to ${earliest}.`,
    };
  }
  if (earlier > 0) {
    return {
      zh: `按${unit.zh}理解则为 ${day.zh}，更早 ${earlier} 天；想万无一失就按它办。`,
      en: `Read as ${span.en} it is ${day.en}, ${earlier} day(s) earlier; to be safe on every reading, keep to that.`,
    };
  }
  return {
    zh: `按${unit.zh}理解则为 ${day.zh}，不比最后可办日早；不要等到那天。`,
    en: `Read as ${span.en} it is ${day.en}, no earlier than the last day to act; do not wait for it.`,
  };
}

/** Which reading this is, and what to make of it, without a full stop. */
export function explainReading({ leading, all }: Readings, reading: Reading): Bilingual {
  const span = explainSpan(reading.reckoning.span);
  if (all.length === 1) return span;
  const unit = explainUnit(reading.reckoning.span.unit);
  if (reading.leads)
    return { zh: `按${unit.zh}理解：最后可办日按它`, en: `Read as ${span.en}: the last day to act follows it` };
  return reading.reckoning.formal.earliest < leading.reckoning.formal.earliest
    ? {
        zh: `按${unit.zh}理解：更早，想万无一失就按它办`,
        en: `Read as ${span.en}: earlier; to be safe on every reading, keep to it`,
      }
    : { zh: `按${unit.zh}理解：不比最后可办日早`, en: `Read as ${span.en}: no earlier than the last day to act` };
}
