import { dayOf, daysInMonth } from "#calendar/day.ts";
import type { Candidate, DatePart } from "./datePart.ts";
import { impossible } from "./datePart.ts";
import { wholeMonth } from "./readDayText.ts";

const yearMonth =
  /^(\d{4})(?:\s*[-./,\\ ]\s*|\s*年\s*)(\d{1,2})\s*(?:月份?)?\s*(初|上旬|中旬|下旬|中|底|末|内|之内|前)?$/;
const compactYearMonth = /^((?:19|20|21)\d{2})(0[1-9]|1[0-2])$/;
const yearAlone =
  /^((?:19|20|21)\d{2})\s*(?:年度?|度)?\s*(初|中|底|末|内|之内|前|上半年|下半年|第?[一二三四1-4]季度?|[-\s]?Q[1-4])?$/i;
const quarterFirst = /^Q([1-4])[-\s/]?(\d{4})$/i;

/** A month, a quarter, a half or a whole year. Null where the text has another form. */
export function readPeriodText(text: string): DatePart | null {
  const month = yearMonth.exec(text) ?? compactYearMonth.exec(text);
  if (month !== null) return ofMonth(Number(month[1]), Number(month[2]), month[3] ?? "");
  const quarter = quarterFirst.exec(text);
  if (quarter !== null) return period(ofQuarter(Number(quarter[2]), Number(quarter[1])));
  const year = yearAlone.exec(text);
  return year === null ? null : period(ofYear(Number(year[1]), year[2] ?? ""));
}

function period(candidates: readonly Candidate[]): DatePart {
  return candidates.length === 0 ? impossible : { kind: "period", candidates };
}

function ofMonth(year: number, month: number, part: string): DatePart {
  const last = daysInMonth(year, month);
  if (part === "底" || part === "末") return period(span(year, month, last, month, last));
  if (part === "初") return period(span(year, month, 1, month, 1));
  if (part === "上旬") return period(span(year, month, 1, month, 10));
  if (part === "中旬" || part === "中") return period(span(year, month, 11, month, 20));
  if (part === "下旬") return period(span(year, month, 21, month, last));
  return period(wholeMonth(year, month));
}

function ofQuarter(year: number, quarter: number): readonly Candidate[] {
  const last = quarter * 3;
  return span(year, last - 2, 1, last, daysInMonth(year, last));
}

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

function ofYear(year: number, part: string): readonly Candidate[] {
  if (part === "底" || part === "末") return span(year, 12, 31, 12, 31);
  if (part === "初") return span(year, 1, 1, 1, 31);
  if (part === "中") return span(year, 6, 1, 7, 31);
  if (part === "上半年") return span(year, 1, 1, 6, 30);
  if (part === "下半年") return span(year, 7, 1, 12, 31);
  const quarter = /[一二三四1-4]/.exec(part)?.[0];
  return quarter === undefined ? span(year, 1, 1, 12, 31) : ofQuarter(year, quarters[quarter] ?? Number(quarter));
}

function span(year: number, fromMonth: number, fromDay: number, toMonth: number, toDay: number): readonly Candidate[] {
  const first = dayOf(year, fromMonth, fromDay);
  const last = dayOf(year, toMonth, toDay);
  if (first === null || last === null) return [];
  if (first === last) return [{ day: last, why: fromDay === 1 ? "first-of-period" : "last-of-period" }];
  return [
    { day: first, why: "first-of-period" },
    { day: last, why: "last-of-period" },
  ];
}
