import { dayOf } from "#calendar/day.ts";
import type { DatePart } from "./datePart.ts";
import { impossible } from "./datePart.ts";
import { sortedCandidates, wholeMonth } from "./readDayText.ts";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name = String.raw`(?<name>[a-z]{3,9})\.?`;
const gap = String.raw`[-\s,./'’]*`;
const dayText = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const forms = [
  new RegExp(`^${dayText}${gap}${name}${gap}(?<year>\\d{4}|\\d{2})$`, "i"),
  new RegExp(`^${name}${gap}${dayText}${gap}[-\\s,./'’](?<year>\\d{4}|\\d{2})$`, "i"),
  new RegExp(`^(?<year>\\d{4})${gap}${name}${gap}${dayText}$`, "i"),
];
const monthAndNumber = [
  new RegExp(`^${name}${gap}(?<number>\\d{4}|\\d{1,2})$`, "i"),
  new RegExp(`^(?<number>\\d{4}|\\d{1,2})${gap}${name}$`, "i"),
];

/** Days with the name of a month, and what spreadsheets make of `3/27`: `Mar-27`. Null where it has another form. */
export function readEnglishDate(text: string): DatePart | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    const month = monthOf(groups?.["name"]);
    if (groups !== undefined && month !== null) return namedDay(groups["year"] ?? "", month, Number(groups["day"]));
  }
  for (const form of monthAndNumber) {
    const groups = form.exec(text)?.groups;
    const month = monthOf(groups?.["name"]);
    if (groups !== undefined && month !== null) return monthWithNumber(month, groups["number"] ?? "");
  }
  return null;
}

function monthOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const lower = written.toLowerCase();
  const full = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "sept",
  ];
  const index = lower.length === 3 || full.includes(lower) ? monthNames.indexOf(lower.slice(0, 3)) : -1;
  return index < 0 ? null : index + 1;
}

function namedDay(year: string, month: number, dayOfMonth: number): DatePart {
  const whole = dayOf(year.length === 4 ? Number(year) : 2000 + Number(year), month, dayOfMonth);
  const other = year.length === 4 ? null : dayOf(2000 + dayOfMonth, month, Number(year));
  if (year.length === 4) return whole === null ? impossible : { kind: "day", day: whole };
  const candidates = sortedCandidates([
    ...(whole === null ? [] : [{ day: whole, why: "day-month-year" as const }]),
    ...(other === null ? [] : [{ day: other, why: "year-month-day" as const }]),
  ]);
  return candidates.length === 0 ? impossible : { kind: "ambiguous", candidates, yearless: null };
}

function monthWithNumber(month: number, written: string): DatePart {
  const number = Number(written);
  if (written.length === 4) return { kind: "period", candidates: wholeMonth(number, month) };
  const yearless = dayOf(2000, month, number) === null ? null : { month, dayOfMonth: number };
  return { kind: "ambiguous", candidates: wholeMonth(2000 + number, month), yearless };
}
