import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { caseLaw } from "../../../test/fixtures/playedCase.ts";
import { hasteOf, sendAfter } from "./sendTime.ts";

// When a rung goes out that was claimed on Friday 27 November 2026, the digest being at 08:50 in Shanghai.

const goesOut = (rung: number, now: string, lateDays = 0) =>
  sendAfter(caseLaw.calendar, hasteOf(rung, lateDays), { today: day("2026-11-27"), now, digestAt: 530 });
const early = "2026-11-26T16:00:00.000Z";
const digest = "2026-11-27T00:50:00.000Z";
const past = "2026-11-27T00:56:00.000Z";
const night = "2026-11-27T13:30:00.000Z";

test("what is overdue goes with the digest of the day, at once where that has gone out, and never over a weekend", () => {
  expect(goesOut(-7, early)).toBe(digest);
  expect(goesOut(-7, past)).toBe(past);
  expect(goesOut(-7, night)).toBe("2026-11-27T23:30:00.000Z");
});

test("what has time waits for the next digest of a working day; today, tomorrow and what is late do not", () => {
  expect(goesOut(7, early)).toBe(digest);
  expect(goesOut(7, past)).toBe("2026-11-30T00:50:00.000Z");
  expect([goesOut(1, past), goesOut(0, past), goesOut(7, past, 1)]).toEqual([past, past, past]);
  expect(goesOut(0, early)).toBe("2026-11-26T23:30:00.000Z");
});
