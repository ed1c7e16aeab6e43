import { addDays, dayOf, daysInMonth, fromDayNumber, weekdayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Candidate, DatePart } from "./datePart.ts";
import { impossible } from "./datePart.ts";
import type { ProposalReason } from "./proposalReason.ts";

const separator = String.raw`\s*[-./,\\ _]\s*`;
const time = String.raw`(?:T|\s)*(?:上午|下午|凌晨|中午|晚上?)?\s*\d{1,2}\s*(?:[:时点]\s*(?:\d{1,2}\s*(?:[:分]\s*(?:\d{1,2}(?:\.\d+)?\s*秒?)?)?)?|整)\s*(?:[AP]\.?M\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?`;
const weekday = String.raw`(?:(?:周|星期|礼拜)([一二三四五六日天])|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)`;
/** Behind a day: its weekday and a time of day, in either order. */
const behindDay = new RegExp(`^\\s*,?\\s*${weekday}?[\\s,.]*(?:${time})?[\\s,.]*${weekday}?\\s*$`, "i");

const yearMonthDay = new RegExp(
  `^(?<year>\\d{4})(?:${separator}|\\s*年\\s*)(?<month>\\d{1,2})(?:${separator}|\\s*月\\s*)(?<day>\\d{1,2})(?!\\d)\\s*[日号]?(?<rest>.*)$`,
);
const shortYearMonthDay = /^'?(?<year>\d{2})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]?$/;
const threeNumbers = new RegExp(
  `^(?<a>\\d{1,2})${separator}(?<b>\\d{1,2})${separator}(?<c>\\d{4}|\\d{1,2})(?:${time})?$`,
  "i",
);
const monthDay = new RegExp(`^(?<month>\\d{1,2})(?:\\s*[-./]\\s*|\\s*月\\s*)(?<day>\\d{1,2})\\s*[日号]?$`);

/** Number of a day in a spreadsheet that counts from 1900, for the years 1954 to 2119. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= 20_000 && whole <= 80_500 ? fromDayNumber(whole - 25_569) : null;
}

/** Earliest first, each day once. */
export function sortedCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const byDay = new Map<Day, Candidate>();
  for (const candidate of candidates) if (!byDay.has(candidate.day)) byDay.set(candidate.day, candidate);
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

export function wholeMonth(year: number, month: number): readonly Candidate[] {
  return sortedCandidates([
    ...candidateOf(year, month, 1, "first-of-period"),
    ...candidateOf(year, month, daysInMonth(year, month), "last-of-period"),
  ]);
}

function candidateOf(year: number, month: number, dayOfMonth: number, why: ProposalReason): readonly Candidate[] {
  const day = dayOf(year, month, dayOfMonth);
  return day === null ? [] : [{ day, why }];
}

/** A text that is one whole day, whatever its notation; impossible days too. Null where it has another form. */
export function readWholeDay(text: string): DatePart | null {
  const groups = yearMonthDay.exec(text)?.groups;
  if (groups !== undefined) return wholeDay(groups);
  if (/^\d{8}$/.test(text)) {
    const year = Number(text.slice(0, 4));
    const day = dayOf(year, Number(text.slice(4, 6)), Number(text.slice(6, 8)));
    if (day !== null && year >= 1900 && year <= 2199) return { kind: "day", day };
    return /^(?:19|20|21|0000)/.test(text) ? impossible : null;
  }
  return null;
}

const weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function wholeDay(groups: Record<string, string | undefined>): DatePart | null {
  const behind = behindDay.exec(groups["rest"] ?? "");
  if (behind === null) return null;
  const day = dayOf(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]));
  if (day === null) return impossible;
  const chinese = behind[1] ?? behind[3];
  const english = behind[2] ?? behind[4];
  const named = chinese === undefined ? weekdayNames.indexOf(english?.toLowerCase() ?? "") + 1 : weekdayNumber(chinese);
  return named === 0 || named === weekdayOf(day) ? { kind: "day", day } : { kind: "contradicted", day };
}

/** 1 for 一 to 7 for 日 and 天. */
export function weekdayNumber(character: string): number {
  return character === "天" ? 7 : "一二三四五六日".indexOf(character) + 1;
}

/** Two-digit years, days before months, days without a year: what needs a guess. Null where it has another form. */
export function readGuessedDay(text: string): DatePart | null {
  const short = shortYearMonthDay.exec(text)?.groups;
  if (short !== undefined) {
    const days = candidateOf(century(short["year"]), Number(short["month"]), Number(short["day"]), "year-month-day");
    return days.length === 0 ? impossible : { kind: "ambiguous", candidates: days, yearless: null };
  }
  const three = threeNumbers.exec(text)?.groups;
  if (three !== undefined) return ofThreeNumbers(three["a"] ?? "", three["b"] ?? "", three["c"] ?? "");
  const two = monthDay.exec(text)?.groups;
  return two === undefined ? null : ofTwoNumbers(Number(two["month"]), Number(two["day"]), text.includes("月"));
}

function century(year: string | undefined): number {
  const short = Number(year);
  return short < 70 ? 2000 + short : 1900 + short;
}

function ofThreeNumbers(a: string, b: string, c: string): DatePart {
  const lastIsYear = c.length === 4;
  const year = lastIsYear ? Number(c) : c.length === 2 ? century(c) : 0;
  const candidates = sortedCandidates([
    ...(lastIsYear || a.length !== 2 ? [] : candidateOf(century(a), Number(b), Number(c), "year-month-day")),
    ...candidateOf(year, Number(a), Number(b), "month-day-year"),
    ...candidateOf(year, Number(b), Number(a), "day-month-year"),
  ]);
  const [first] = candidates;
  if (first === undefined) return impossible;
  if (lastIsYear && candidates.length === 1) return { kind: "day", day: first.day };
  return { kind: "ambiguous", candidates, yearless: null };
}

/** `3月27日` has no year; `3/27` may also be the month of a year. */
function ofTwoNumbers(month: number, second: number, named: boolean): DatePart {
  const isMonth = month >= 1 && month <= 12;
  const yearless = isMonth && second >= 1 && second <= daysInMonth(2000, month) ? { month, dayOfMonth: second } : null;
  const candidates = named || !isMonth || second < 10 ? [] : wholeMonth(2000 + second, month);
  if (yearless === null && candidates.length === 0) return impossible;
  return { kind: "ambiguous", candidates, yearless };
}

/** A day that is said to end `before` it: that day, or the day before. */
export function beforeDay(day: Day): DatePart {
  return {
    kind: "ambiguous",
    candidates: [
      { day: addDays(day, -1), why: "day-before" },
      { day, why: "as-written" },
    ],
    yearless: null,
  };
}
