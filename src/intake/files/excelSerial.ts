import { day, dayOf, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";

const base1900 = toDayNumber(day("1899-12-31"));
const base1904 = toDayNumber(day("1904-01-01"));
const lastDay = toDayNumber(day("9999-12-31"));
/** Lotus 1-2-3 took 1900 for a leap year, and Excel after it: serial 60 is a day that never was. */
const phantomSerial = 60;

/** The civil day of a serial number; null where it is none (negative, beyond the year 9999, a phantom). */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  if (!(serial >= 0) || phantomDayOfSerial(serial, date1904) !== null) return null;
  // The part behind the point is the time of day. It is dropped, never rounded: 23:59:59 is still that day.
  const whole = Math.floor(serial);
  const days1900 = base1900 + (whole > phantomSerial ? whole - 1 : whole);
  const dayNumber = date1904 ? base1904 + whole : days1900;
  return dayNumber <= lastDay ? fromDayNumber(dayNumber) : null;
}

/** What a spreadsheet shows for the two serial numbers of the 1900 system that are no day; null for all others. */
export function phantomDayOfSerial(serial: number, date1904: boolean): "1900-01-00" | "1900-02-29" | null {
  const whole = Math.floor(serial);
  if (date1904 || (whole !== 0 && whole !== phantomSerial)) return null;
  return whole === 0 ? "1900-01-00" : "1900-02-29";
}

/** The serial of a day in the 1900 system; null before 1900-01-01, which it cannot express. */
export function serialOf(value: Day): number | null {
  const days = toDayNumber(value) - base1900;
  if (days < 1) return null;
  return days >= phantomSerial ? days + 1 : days;
}

/** The day of an ISO 8601 cell (`t="d"`), read before its `T`; null where it holds none. */
export function dayOfIsoCell(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
