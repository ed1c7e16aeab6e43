import { expect, test } from "vitest";
import { readLeftDay, readTypedDay } from "./readTypedDay.ts";

test.each([
  "2026-11-26",
  "2026/11/26",
  "2026.11.26",
  "20261126",
  "2026年11月26日",
  " ２０２６-１１-２６ ",
  "2026 11 26",
])("%s is a whole day while it is typed and when the box is left", (text) => {
  expect(readTypedDay(text)).toBe("2026-11-26");
  expect(readLeftDay(text)).toBe("2026-11-26");
});

test.each(["2026-1-5", "2026/1/5", "2026年1月5"])("%s may go on while it is typed, and is a day when left", (text) => {
  expect(readTypedDay(text)).toBe(null);
  expect(readLeftDay(text)).toBe("2026-01-05");
});

test.each(["2026-02-30", "20261301", "26-11-26", "11/26/2026", "2026-11", "明天", "", "2026-11-261"])(
  "%s is no day",
  (text) => {
    expect(readTypedDay(text)).toBe(null);
    expect(readLeftDay(text)).toBe(null);
  },
);
