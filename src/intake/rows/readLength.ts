import { addDays, addMonths } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { numeralCharacters, readInteger } from "./chineseNumerals.ts";
import type { Candidate, Length } from "./datePart.ts";

const number = `(?:\\d{1,4}|[${numeralCharacters}]{1,4})`;
const lengthText = new RegExp(
  `^(?:为期|期限|有效期|合同期|服务期|租期|共计?|合计|满)?(?:为|是)?:?` +
    `(?:(?<half>半)年|(?:(?<years>${number})(?:个)?(?:周年|年度|年)(?<andHalf>半)?)?[零又]?(?:(?<months>${number})(?:个月|月)(?<monthHalf>半)?)?(?:(?<weeks>${number})(?:个)?(?:周|星期))?(?:(?<days>${number})(?:个)?(?:天|日历日|自然日|日))?)` +
    `(?:整|期|制|有效|期限|为期|合同)?$`,
);

/**
 * A length of time: 三年期, `36个月`, 一年半, 半年, `90天`. Null for anything else.
 * `12月` alone is December and no length; `36月` can only be a length.
 */
export function readLength(text: string): Length | null {
  const halfYears = /^(\d{1,2})\.5年期?$/.exec(text)?.[1];
  if (halfYears !== undefined) return { months: Number(halfYears) * 12 + 6, days: 0 };
  const groups = lengthText.exec(text.replaceAll(" ", ""))?.groups;
  if (groups === undefined) return null;
  if (groups["half"] !== undefined) return { months: 6, days: 0 };
  const { years, months, weeks, days } = groups;
  if (years === undefined && months === undefined && weeks === undefined && days === undefined) return null;
  if (groups["monthHalf"] !== undefined) return null;
  const read = [years, months, weeks, days].map((one) => (one === undefined ? 0 : readInteger(one)));
  const [y = null, m = null, w = null, d = null] = read;
  if (y === null || m === null || w === null || d === null) return null;
  const isMonthOfYear = years === undefined && /月/.test(text) && !/个月/.test(text) && m >= 1 && m <= 12;
  if (isMonthOfYear || y > 200) return null;
  const length = { months: y * 12 + m + (groups["andHalf"] === undefined ? 0 : 6), days: w * 7 + d };
  return length.months + length.days > 0 ? length : null;
}

/** A bare number in a column whose heading names the unit: 服务期限（月）. */
export function lengthOfUnit(value: number, unit: string): Length | null {
  if (!Number.isInteger(value) || value <= 0 || value > 3650) return null;
  if (/年/.test(unit)) return { months: value * 12, days: 0 };
  if (/月/.test(unit)) return { months: value, days: 0 };
  return /[天日]/.test(unit) ? { months: 0, days: value } : null;
}

/** The day so long after `from`, or null where that leaves the calendar. */
export function dayAfter(from: Day, length: Length): Day | null {
  if (length.months > 12_000 || length.days > 365_000 || from > "8000") return null;
  return addDays(addMonths(from, length.months), length.days);
}

/**
 * The two readings of a length counted from a known first day, one day apart: contracts usually mean the day
 * before, counting rules may give the same day.
 */
export function endsOfLength(start: Day, length: Length): readonly Candidate[] {
  const anniversary = dayAfter(start, length);
  if (anniversary === null) return [];
  return [
    { day: addDays(anniversary, -1), why: "day-before-anniversary" },
    { day: anniversary, why: "anniversary" },
  ];
}
