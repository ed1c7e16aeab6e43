import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "./day.ts";
import { readDay } from "./readDay.ts";

function refusalOf(text: string) {
  const reading = readDay(text, "from");
  return reading.ok ? reading.value : [reading.refusal.code, reading.refusal.data];
}

test("a day is read as it is written", () => {
  for (const text of ["0001-01-01", "2024-02-29", "2026-02-09", "9999-12-31"]) expect(refusalOf(text)).toBe(text);
});

test.each([
  ["2026-02-30", "no-such-day", { month: 2, last: 28 }],
  ["2024-02-30", "no-such-day", { month: 2, last: 29 }],
  ["2026-00-10", "no-such-day", { month: 0 }],
  ["2026-13-01", "no-such-day", { month: 13 }],
  ["2026-04-00", "no-such-day", { month: 4, last: 30 }],
  ["0000-01-01", "year-out-of-range", {}],
  ["10000-01-01", "year-out-of-range", {}],
  ["2026-2-9", "day-not-read", { meant: "2026-02-09" }],
  ["1-1-1", "day-not-read", { meant: "0001-01-01" }],
  ["09999-12-31", "day-not-read", { meant: "9999-12-31" }],
  ["2026/02/09", "day-not-read", {}],
  ["2026-02-09T00:00:00Z", "day-not-read", {}],
  ["-2026-02-09", "day-not-read", {}],
  ["yesterday", "day-not-read", {}],
  ["", "day-not-read", {}],
])("%j is refused as %s", (text, code, data) => {
  expect(refusalOf(text)).toEqual([code, { text, ...data }]);
});

test("a long text is repeated only so far", () => {
  expect(refusalOf("x".repeat(5000))).toEqual(["day-not-read", { text: `${"x".repeat(40)}…` }]);
  expect(refusalOf("x".repeat(41))).toEqual(["day-not-read", { text: `${"x".repeat(40)}…` }]);
  expect(refusalOf("x".repeat(40))).toEqual(["day-not-read", { text: "x".repeat(40) }]);
});

test("every day is read, whatever else is said is refused with its place and never throws", () => {
  const days = fc.integer({ min: toDayNumber(readOrThrow("0001-01-01")), max: toDayNumber(readOrThrow("9999-12-31")) });
  fc.assert(fc.property(days, (number) => refusalOf(fromDayNumber(number)) === fromDayNumber(number)));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,6}-\d{1,3}-\d{1,3}$/)), (text) => {
      const reading = readDay(text, "from");
      return reading.ok ? reading.value === text : reading.refusal.at === "from";
    }),
  );
});

function readOrThrow(text: string) {
  const reading = readDay(text, "from");
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
}
