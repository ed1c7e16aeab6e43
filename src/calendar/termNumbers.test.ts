import { assert, constantFrom, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, addMonths, day, fromDayNumber, toDayNumber } from "./day.ts";
import { noticeDay } from "./renewalTerms.ts";
import { currentEnd, currentNumber, endNumbered, noticeNumber, termNumbers } from "./termNumbers.ts";

const backward = { direction: "backward", startDay: "excluded", restDay: "stays" } as const;
const anyDay = integer({ min: toDayNumber(day("2007-01-01")), max: toDayNumber(day("2035-12-31")) });

it("finds the term that is found by going through all of them, by the days that people read", () => {
  assert(
    property(anyDay, anyDay, constantFrom(1, 2, 3, 6, 12, 13, 60), (end, asOf, months) => {
      const written = fromDayNumber(end);
      let k = 0;
      while (addMonths(written, k * months) < fromDayNumber(asOf)) k += 1;
      const numbers = termNumbers({ from: "end", day: written }, written, months);
      expect(currentNumber(numbers, asOf)).toBe(k);
      expect(fromDayNumber(currentEnd(numbers, asOf))).toBe(addMonths(written, k * months));
    }),
    { numRuns: 3000 },
  );
});

it("counts from the original start where the written term is a whole number of months", () => {
  const start = day("2026-01-31");
  const sameDay = termNumbers(
    { from: "start", day: start, initialMonths: 1, lastDay: "same-day" },
    day("2026-02-28"),
    1,
  );
  const dayBefore = termNumbers(
    { from: "start", day: day("2024-03-01"), initialMonths: 12, lastDay: "day-before" },
    day("2025-02-28"),
    12,
  );
  expect([0, 1, 2, 3].map((k) => fromDayNumber(endNumbered(sameDay, k)))).toEqual([
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
  ]);
  expect([1, 2, 3].map((k) => fromDayNumber(endNumbered(dayBefore, k)))).toEqual([
    "2026-02-28",
    "2027-02-28",
    "2028-02-29",
  ]);
  expect(fromDayNumber(currentEnd(dayBefore, toDayNumber(day("2028-02-29"))))).toBe("2028-02-29");
  expect(fromDayNumber(currentEnd(dayBefore, toDayNumber(day("2028-03-01"))))).toBe("2029-02-28");
});

it("finds a term far away, one by one where it must", () => {
  const written = day("2026-01-31");
  const monthly = termNumbers({ from: "end", day: written }, written, 1);
  const wrong = Array.from({ length: 2400 }, (_, k) => addMonths(written, k)).filter(
    (end, k) =>
      currentEnd(monthly, toDayNumber(end)) !== endNumbered(monthly, k) ||
      fromDayNumber(endNumbered(monthly, k)) !== end,
  );
  expect(wrong).toEqual([]);
  expect(fromDayNumber(currentEnd(monthly, toDayNumber(addDays(written, 1))))).toBe("2026-02-28");
});

it("finds on numbers the notice day that is found on days, and null for a band", () => {
  assert(
    property(
      anyDay,
      integer({ min: 0, max: 120 }),
      constantFrom("calendar-day", "working-day", "month"),
      (end, value, unit) => {
        const band = noticeDay(fromDayNumber(end), { value, unit }, fullCalendar, backward);
        const found = noticeNumber(end, { value, unit }, fullCalendar);
        expect(found === null ? null : fromDayNumber(found)).toBe(band?.provisional === false ? band.latest : null);
      },
    ),
    { numRuns: 3000 },
  );
});
