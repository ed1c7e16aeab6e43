import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  day,
  dayOf,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isDay,
  isLeapYear,
  parseDay,
  partsOf,
  partsOfDayNumber,
  toDayNumber,
  weekdayOf,
  yearOf,
} from "./day.ts";

const millisecondsPerDay = 86_400_000;
const firstNumber = Date.UTC(1900, 0, 1) / millisecondsPerDay;
const lastNumber = Date.UTC(2100, 11, 31) / millisecondsPerDay;

/** The platform's own calendar, which knows nothing of this file. */
function textOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

describe("every day from 1900 to 2100", () => {
  it("has the number, the weekday, the parts and the next day that the platform gives it", () => {
    const different: string[] = [];
    for (let number = firstNumber; number <= lastNumber; number += 1) {
      const value = day(textOf(number));
      const date = new Date(number * millisecondsPerDay);
      const { year, month, dayOfMonth } = partsOf(value);
      const same =
        toDayNumber(value) === number &&
        fromDayNumber(number) === value &&
        weekdayOf(value) === (date.getUTCDay() || 7) &&
        addDays(day(textOf(number - 1)), 1) === value &&
        year === date.getUTCFullYear() &&
        month === date.getUTCMonth() + 1 &&
        dayOfMonth === date.getUTCDate();
      if (!same) different.push(value);
    }
    expect(different).toEqual([]);
  });

  it("is the only text of its form that is read", () => {
    const read: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const found = parseDay(`${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`);
          if (found !== null) read.push(found);
        }
      }
    }
    const existing = Array.from({ length: lastNumber - firstNumber + 1 }, (_, index) => textOf(firstNumber + index));
    expect(read).toEqual(existing);
  });
});

describe("the ends of the calendar", () => {
  it("count from 0001-01-01 to 9999-12-31 and refuse what lies beyond", () => {
    expect(fromDayNumber(toDayNumber(day("0001-01-01")))).toBe("0001-01-01");
    expect(fromDayNumber(toDayNumber(day("9999-12-31")))).toBe("9999-12-31");
    expect(toDayNumber(day("9999-12-31"))).toBe(Date.UTC(9999, 11, 31) / millisecondsPerDay);
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addMonths(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addMonths(day("9999-12-31"), 3)).toThrow("9999-12-31 + 3 months leaves the years 1 to 9999");
    expect(() => addMonths(day("0001-01-31"), -2)).toThrow("0001-01-31 - 2 months leaves the years 1 to 9999");
    expect(() => fromDayNumber(2_932_897)).toThrow("day number 2932897 is outside the years 1 to 9999");
    expect(partsOfDayNumber(toDayNumber(day("0001-01-01")) - 1)).toEqual({ year: 0, month: 12, dayOfMonth: 31 });
  });

  it("are leap years by the rule of 1582, also far away", () => {
    expect([1900, 2000, 2024, 2026, 2100, 2400].map(isLeapYear)).toEqual([false, true, true, false, false, true]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 30, 31]);
    expect(daysInMonth(2028, 2)).toBe(29);
  });
});

describe("reading", () => {
  it.each([
    "2026-2-3",
    "2026/02/03",
    " 2026-02-03",
    "2026-02-03 ",
    "2026-02-03T00:00",
    "20260203",
    "２０２６-02-03",
    "",
    "-001-01-01",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(new RangeError(`not a calendar day: ${text}`));
  });

  it("refuses parts that are no whole numbers or no day", () => {
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect(dayOf(2026, 2.5, 3)).toBeNull();
    expect(dayOf(Number.NaN, 1, 1)).toBeNull();
    expect(dayOf(0, 1, 1)).toBeNull();
    expect(dayOf(10_000, 1, 1)).toBeNull();
    expect(dayOf(33, 4, 5)).toBe("0033-04-05");
  });
});

describe("adding months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-31", -3, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i months is %s", (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it("keeps the day of the month or takes the month's last one, for every day of four years and two years of months", () => {
    const different: string[] = [];
    const last = Date.UTC(2026, 11, 31) / millisecondsPerDay;
    for (let number = Date.UTC(2023, 0, 1) / millisecondsPerDay; number <= last; number += 1) {
      const from = fromDayNumber(number);
      const { year, month, dayOfMonth } = partsOf(from);
      for (let months = -24; months <= 24; months += 1) {
        const target = new Date(Date.UTC(year, month - 1 + months, 1));
        const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
        target.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
        if (addMonths(from, months) !== target.toISOString().slice(0, 10)) different.push(`${from} ${months}`);
      }
    }
    expect(different).toEqual([]);
  });

  it("takes years as twelve months", () => {
    expect(addYears(day("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(day("2024-02-29"), -4)).toBe("2020-02-29");
  });
});

describe("comparing", () => {
  it("is comparing text, and distance is a number of days", () => {
    expect(day("2026-09-30") < day("2026-10-01")).toBe(true);
    expect(daysBetween(day("2026-11-21"), day("2026-11-21"))).toBe(0);
    expect(daysBetween(day("2026-11-21"), day("2027-02-19"))).toBe(90);
    expect(daysBetween(day("2026-11-21"), day("2026-11-20"))).toBe(-1);
    expect(yearOf(day("0033-04-05"))).toBe(33);
  });
});

describe("a text that came over an edge", () => {
  it("is a day exactly where it would be read as one", () => {
    const digit = integer({ min: 0, max: 9 }).map(String);
    const nearly = array(oneof({ weight: 6, arbitrary: digit }, constantFrom("-", "/", " ", "x", "年")), {
      minLength: 8,
      maxLength: 10,
    }).map((parts) => parts.join(""));
    const written = tuple(
      integer({ min: 0, max: 10_000 }),
      integer({ min: 0, max: 13 }),
      integer({ min: 0, max: 32 }),
    ).map(
      ([year, month, dayOfMonth]) =>
        `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`,
    );
    assert(
      property(oneof(written, nearly, string()), (text) => {
        expect(isDay(text)).toBe(parseDay(text) !== null);
      }),
      { numRuns: 5000 },
    );
  });
});
