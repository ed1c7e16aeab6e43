import { parseDay, partsOf, weekdayOf } from "#calendar/day.ts";
import type { Texts } from "./zh.ts";

/** `2026-11-30` as people write it: 2026年11月30日, or 30 Nov 2026. Text that is no day is returned as it is. */
export function dayText(value: string, texts: Texts): string {
  const day = parseDay(value);
  if (day === null) return value;
  const { year, month, dayOfMonth } = partsOf(day);
  return texts.time.day(year, month, dayOfMonth);
}

/** The same with its mark, where a missing holiday notice may still move it. */
export function markedDayText(value: string, provisional: boolean, texts: Texts): string {
  return provisional ? texts.time.mayMove(dayText(value, texts)) : dayText(value, texts);
}

export function weekdayText(value: string, texts: Texts): string {
  const day = parseDay(value);
  return day === null ? "" : texts.time.weekday(texts.time.weekdays[weekdayOf(day) - 1] ?? "");
}

/** An instant in UTC as the civil day and minute in Shanghai, which has kept UTC+8 without summer time since 1992. */
export function instantText(instant: string, texts: Texts): string {
  const shanghai = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${dayText(shanghai.slice(0, 10), texts)} ${shanghai.slice(11, 16)}`;
}

const writtenDay = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

/** A sentence of the server with its days as people write them; numbers that only look like days keep their form. */
export function withDayTexts(sentence: string, texts: Texts): string {
  return sentence.replaceAll(writtenDay, (day) => dayText(day, texts));
}
