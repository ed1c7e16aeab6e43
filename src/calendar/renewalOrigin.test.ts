import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, fromDayNumber, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { termNumber, termNumberOn } from "./renewalTerms.ts";
import { originOf } from "./termOrigin.ts";

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day 0, 1, 2 … months after `from`, found by walking one day at a time over a calendar of its own: in each month
 * the last day whose number is not above the original one.
 */
function walkMonths(from: Day, most: number): readonly Day[] {
  let [year = 0, month = 0, dayOfMonth = 0] = from.split("-").map(Number);
  const wanted = dayOfMonth;
  const found: Day[] = [from];
  while (found.length <= most) {
    if (dayOfMonth < lengthOf(year, month)) dayOfMonth += 1;
    else {
      dayOfMonth = 1;
      month = month === 12 ? 1 : month + 1;
      if (month === 1) year += 1;
    }
    if (dayOfMonth === Math.min(wanted, lengthOf(year, month)))
      found.push(day([String(year), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-")));
  }
  return found;
}

describe("what renewals are counted from", () => {
  it.each([
    ["2024-03-01", "2025-02-28", { from: "start", day: "2024-03-01", initialMonths: 12, lastDay: "day-before" }],
    ["2026-01-31", "2026-02-28", { from: "start", day: "2026-01-31", initialMonths: 1, lastDay: "same-day" }],
    ["2026-01-31", "2026-02-27", { from: "start", day: "2026-01-31", initialMonths: 1, lastDay: "day-before" }],
    ["2022-02-19", "2027-02-19", { from: "start", day: "2022-02-19", initialMonths: 60, lastDay: "same-day" }],
    ["2020-02-29", "2021-02-28", { from: "start", day: "2020-02-29", initialMonths: 12, lastDay: "same-day" }],
    ["2024-03-05", "2025-02-28", { from: "end", day: "2025-02-28" }],
    ["2025-02-28", "2025-02-28", { from: "end", day: "2025-02-28" }],
    [null, "2025-02-28", { from: "end", day: "2025-02-28" }],
    ["2025-01-01", "9999-12-31", { from: "end", day: "9999-12-31" }],
  ])("%s to %s", (start, end, expected) => {
    expect(originOf({ start: start === null ? null : day(start), end: day(end) })).toEqual(expected);
  });

  it("a year that began on 1 March ends on 29 February where there is one, and only where there is one", () => {
    const ends = [1, 2, 3, 4].map((k) => termNumber(k, { start: day("2024-03-01"), end: day("2025-02-28") }, 12).end);
    expect(ends).toEqual(["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"]);
  });

  it("an anniversary on 31 January is cut in February and comes back in March", () => {
    const written = { start: day("2026-01-31"), end: day("2026-02-28") };
    const terms = [1, 2, 3, 11].map((k) => termNumber(k, written, 1));
    expect(terms).toEqual([
      { start: "2026-03-01", end: "2026-03-31" },
      { start: "2026-04-01", end: "2026-04-30" },
      { start: "2026-05-01", end: "2026-05-31" },
      { start: "2027-01-01", end: "2027-01-31" },
    ]);
  });
});

const lengths = [
  { initial: 1, renewal: 1 },
  { initial: 12, renewal: 12 },
  { initial: 60, renewal: 12 },
  { initial: 3, renewal: 6 },
  { initial: 11, renewal: 1 },
];

describe("term k ends at start + initial + k × renewal", () => {
  it("as walking finds it, for every start of a leap year and its neighbours, every length and both last days", () => {
    const wrong: string[] = [];
    for (let number = toDayNumber(day("2023-11-01")); number <= toDayNumber(day("2025-03-31")); number += 1) {
      const start = fromDayNumber(number);
      const walked = walkMonths(start, 108);
      const at = (months: number, shift: number): Day => addDays(walked[months] ?? start, shift);
      for (const { initial, renewal } of lengths) {
        for (const before of [0, 1]) {
          const written = { start, end: at(initial, -before) };
          for (const k of [1, 2, 4]) {
            const expected = {
              start: at(initial + (k - 1) * renewal, 1 - before),
              end: at(initial + k * renewal, -before),
            };
            const found = termNumber(k, written, renewal);
            if (found.start !== expected.start || found.end !== expected.end)
              wrong.push(`${start} +${initial} +${k}×${renewal} −${before}: ${found.end}, not ${expected.end}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("any term, whole or not: terms join without a gap, grow, and the one found for a day holds it", () => {
    const start = integer({ min: toDayNumber(day("1999-12-01")), max: toDayNumber(day("2030-12-31")) }).map(
      fromDayNumber,
    );
    assert(
      property(
        start,
        integer({ min: 0, max: 2200 }),
        constantFrom(1, 2, 3, 6, 12, 13, 24, 60),
        integer({ min: 1, max: 9000 }),
        (first, lasts, months, later) => {
          const written = { start: first, end: addDays(first, lasts) };
          const asOf = addDays(written.end, later);
          const k = termNumberOn(asOf, written, months);
          const term = termNumber(k, written, months);
          const before = termNumber(k - 1, written, months);
          expect(k).toBeGreaterThan(0);
          expect(term.start).toBe(addDays(before.end, 1));
          expect(before.end < asOf && asOf <= term.end).toBe(true);
        },
      ),
    );
  });
});
