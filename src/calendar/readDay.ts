import { dayOf, daysInMonth, parseDay } from "./day.ts";
import type { Day } from "./day.ts";

/** Why a text is no day. `at` names the field; `data` has the text and what of it is wrong. */
export type DayRefusal = {
  readonly code: "day-not-read" | "year-out-of-range" | "no-such-day";
  readonly at: string;
  readonly data: Readonly<Record<string, string | number>>;
};

export type DayReading =
  | { readonly ok: true; readonly value: Day }
  | { readonly ok: false; readonly refusal: DayRefusal };

/** Reads exactly `YYYY-MM-DD`, year 0001 to 9999. A refusal says whether the form, the year, the month or the day is wrong. */
export function readDay(text: string, at: string): DayReading {
  const day = parseDay(text);
  return day === null ? { ok: false, refusal: refusalOf(text, at) } : { ok: true, value: day };
}

function refusalOf(written: string, at: string): DayRefusal {
  const text = shortened(written);
  const match = /^(\d+)-(\d+)-(\d+)$/.exec(written);
  if (match === null) return { code: "day-not-read", at, data: { text } };
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
  if (year < 1 || year > 9999) return { code: "year-out-of-range", at, data: { text } };
  if (month < 1 || month > 12) return { code: "no-such-day", at, data: { text, month } };
  const meant = dayOf(year, month, dayOfMonth);
  if (meant === null) return { code: "no-such-day", at, data: { text, month, last: daysInMonth(year, month) } };
  return { code: "day-not-read", at, data: { text, meant } };
}

/** Enough of a text to recognise it by. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : text;
}
