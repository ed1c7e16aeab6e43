import type { Span, SpanUnit } from "#calendar/span.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";
import { explainMissingYears } from "./explainMissingYears.ts";

const unitTexts: Readonly<Record<SpanUnit, { readonly zh: string; readonly one: string; readonly many: string }>> = {
  "calendar-day": { zh: "个自然日", one: "calendar day", many: "calendar days" },
  "working-day": { zh: "个工作日", one: "working day", many: "working days" },
  month: { zh: "个月", one: "month", many: "months" },
  year: { zh: "年", one: "year", many: "years" },
};

const unitNames: Readonly<Record<SpanUnit, Bilingual>> = {
  "calendar-day": { zh: "自然日", en: "calendar days" },
  "working-day": { zh: "工作日", en: "working days" },
  month: { zh: "月", en: "months" },
  year: { zh: "年", en: "years" },
};

/** `90 个自然日`, `90 calendar days`. */
export function explainSpan({ value, unit }: Span): Bilingual {
  const { zh, one, many } = unitTexts[unit];
  return { zh: `${value} ${zh}`, en: `${value} ${value === 1 ? one : many}` };
}

export function explainUnit(unit: SpanUnit): Bilingual {
  return unitNames[unit];
}

/** A day, or between which days it lies. */
export function explainBand({ earliest, latest }: DayBand): Bilingual {
  if (earliest === latest) return { zh: earliest, en: earliest };
  return { zh: `${earliest} 至 ${latest} 之间`, en: `between ${earliest} and ${latest}` };
}

/** Whose notices are missing, as far as it makes the band wide. */
export function explainMissing({ publishedYears }: WorkCalendar, { unpublished }: DayBand): Bilingual {
  return explainMissingYears(unpublished, publishedYears[0] ?? 0);
}
