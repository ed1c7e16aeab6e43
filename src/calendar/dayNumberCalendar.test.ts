import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { day, fromDayNumber, toDayNumber } from "./day.ts";

const numbers = { min: toDayNumber(day("2005-06-01")), max: toDayNumber(day("2052-06-30")) };

it("answers on numbers what the calendar answers on days, and null where that is a band", () => {
  assert(
    property(integer(numbers), integer({ min: -300, max: 300 }), (from, count) => {
      const band = fullCalendar.addWorkingDays(fromDayNumber(from), count);
      const answer = fullCalendar.numbers.addWorkingDays(from, count);
      expect(answer === null ? null : fromDayNumber(answer)).toBe(band.provisional ? null : band.latest);
      const [before, after] = [fullCalendar.numbers.onOrBefore(from), fullCalendar.numbers.onOrAfter(from)];
      const bands = [fullCalendar.onOrBefore(fromDayNumber(from)), fullCalendar.onOrAfter(fromDayNumber(from))];
      expect([before, after].map((one) => (one === null ? null : fromDayNumber(one)))).toEqual(
        bands.map((one) => (one.provisional ? null : one.latest)),
      );
    }),
    { numRuns: 3000 },
  );
});

it("answers what is no day and no number of days with null", () => {
  const { addWorkingDays } = fullCalendar.numbers;
  const from = toDayNumber(day("2026-02-09"));
  expect([1.5, Number.NaN, Infinity, 1e12, -1e12].map((count) => addWorkingDays(from, count))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
  expect([from + 0.5, Number.NaN, -1e9, 1e9].map((one) => addWorkingDays(one, 1))).toEqual([null, null, null, null]);
  expect(addWorkingDays(from, 0)).toBe(from);
});

describe("about a year without its notice, and where the notices begin and end", () => {
  const without2020 = calendarKnowing((year) => year !== 2020);
  const { workingDaysBetween, addWorkingDays } = without2020.numbers;
  // 2020 is missing, 2007 is the first and 2026 the last year of which there is a notice.
  const stretches = [
    ["2006-12-20", "2007-01-15"],
    ["2019-12-15", "2020-01-15"],
    ["2020-12-20", "2021-01-15"],
    ["2026-12-15", "2027-01-15"],
  ].map(([from = "", to = ""]) => [toDayNumber(day(from)), toDayNumber(day(to))] as const);

  /** Working days after a day up to another, by asking of each of them; null where one is not decided. */
  function walked(after: number, upTo: number): number | null {
    let count = 0;
    for (let number = after + 1; number <= upTo; number += 1) {
      const { working, reason } = without2020.status(fromDayNumber(number));
      if (working === null || reason.kind === "statutory") return null;
      if (working) count += 1;
    }
    return count;
  }

  it("the working days between two days are those that a walk counts, or null", () => {
    const wrong: string[] = [];
    for (const [first, last] of stretches) {
      for (let after = first; after <= last; after += 1) {
        for (let upTo = after; upTo <= last; upTo += 1) {
          const [found, expected] = [workingDaysBetween(after, upTo), walked(after, upTo)];
          if (found !== expected)
            wrong.push(`${fromDayNumber(after)} to ${fromDayNumber(upTo)}: ${found}, not ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  /** The day so many working days away, day after day; null where one on the way is not decided. */
  function reached(from: number, count: number): number | null {
    let one = from;
    for (let left = Math.abs(count); left > 0;) {
      one += Math.sign(count);
      const worked = walked(one - 1, one);
      if (worked === null) return null;
      left -= worked;
    }
    return one;
  }

  it("a day so many working days away is the one that a walk reaches, or null", () => {
    const wrong: string[] = [];
    for (const [first, last] of stretches) {
      for (let from = first; from <= last; from += 1) {
        for (const count of [-8, -3, -2, -1, 1, 2, 3, 8]) {
          const [found, expected] = [addWorkingDays(from, count), reached(from, count)];
          if (found !== expected) wrong.push(`${count} from ${fromDayNumber(from)}: ${found}, not ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("what lies in no year of a notice is null, be it on both sides of all of them", () => {
    const [before, behind] = [toDayNumber(day("1999-12-31")), toDayNumber(day("2050-01-01"))];
    const inside = toDayNumber(day("2010-06-01"));
    expect([workingDaysBetween(before, inside), workingDaysBetween(inside, behind)]).toEqual([null, null]);
    expect([workingDaysBetween(before, behind), workingDaysBetween(before, before + 1)]).toEqual([null, null]);
    expect(workingDaysBetween(before, before)).toBe(0);
  });
});
