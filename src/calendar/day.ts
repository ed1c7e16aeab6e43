/**
 * A civil day in Asia/Shanghai, written `YYYY-MM-DD`, year 0001 to 9999.
 * It is text from the first cell to the last column: it compares as text and is never a `Date`.
 */
export type Day = string & { readonly __brand: "Day" };

/** Days since 1970-01-01, the form in which the engine counts. */
export type DayNumber = number;

const daysInMonthOfCommonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Month 1 to 12; returns 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonthOfCommonYear[month - 1] ?? 0);
}

/** The day of these parts, or null where the calendar has no such day (30 February, year 0). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return writtenDay(year, month, dayOfMonth);
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** Of parts that make a day. By tables: whole ledgers of days are written again and again. */
function writtenDay(year: number, month: number, dayOfMonth: number): Day {
  const century = twoDigits[Math.floor(year / 100)];
  return `${century}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[dayOfMonth]}` as Day;
}

/** Reads exactly `YYYY-MM-DD`; null for anything else and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Whether a text is written as a day and exists; what came over an edge as a `Day` may be neither. */
export function isDay(text: string): text is Day {
  // Writing it again costs less than a pattern, and only what is written alike is a day.
  return text.length === 10 && dayNumbered(toDayNumber(text as Day)) === text;
}

/** A day known to the programmer; throws a RangeError on anything that is not one. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

/** Year, month 1 to 12, day of month. */
export function partsOf(value: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: yearOf(value), month: twoDigitsAt(value, 5), dayOfMonth: twoDigitsAt(value, 8) };
}

function twoDigitsAt(value: Day, index: number): number {
  return (value.charCodeAt(index) - 48) * 10 + value.charCodeAt(index + 1) - 48;
}

export function toDayNumber(value: Day): DayNumber {
  const { year, month, dayOfMonth } = partsOf(value);
  return numberOfParts(year, month, dayOfMonth);
}

/** Counts by eras of 400 years that begin in March, so that the leap day is the last of its year. */
export function numberOfParts(year: number, month: number, dayOfMonth: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Inverse of `toDayNumber`; throws a RangeError outside the years 1 to 9999. */
export function fromDayNumber(number: DayNumber): Day {
  const found = dayNumbered(number);
  if (found === null) throw new RangeError(`day number ${number} is outside the years 1 to 9999`);
  return found;
}

/** The day of this number, or null outside the years 1 to 9999. */
export function dayNumbered(number: DayNumber): Day | null {
  const { year, month, dayOfMonth } = partsOfDayNumber(number);
  return year >= 1 && year <= 9999 ? writtenDay(year, month, dayOfMonth) : null;
}

/** Year, month 1 to 12, day of month, in the proleptic Gregorian calendar; any whole number has them. */
export function partsOfDayNumber(number: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

export function addDays(value: Day, days: number): Day {
  return fromDayNumber(toDayNumber(value) + days);
}

/**
 * The same day of the month so many months later (or earlier), or that month's last day when it is shorter.
 * Chains of periods must add to the original day: 31 January + 1 is 28 February, + 2 is 31 March.
 */
export function addMonths(value: Day, months: number): Day {
  const found = monthsFrom(value, months);
  if (found === null)
    throw new RangeError(`${value} ${months >= 0 ? "+" : "-"} ${Math.abs(months)} months leaves the years 1 to 9999`);
  return found;
}

/** As `addMonths`; null outside the years 1 to 9999. */
export function monthsFrom(value: Day, months: number): Day | null {
  const { year, month, dayOfMonth } = partsOf(value);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

export function addYears(value: Day, years: number): Day {
  return addMonths(value, years * 12);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function laterDay(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(value: Day): number {
  return ((((toDayNumber(value) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(value: Day): number {
  return twoDigitsAt(value, 0) * 100 + twoDigitsAt(value, 2);
}
