import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
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
