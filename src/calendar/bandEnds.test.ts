import { expect, it } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "./day.ts";
import type { Day } from "./day.ts";

/** Working days that a count passes from a day to another, neither direction counting the day that it starts from. */
function passed(from: Day, to: Day) {
  return to > from
    ? fullCalendar.workingDaysBetween(from, to)
    : fullCalendar.workingDaysBetween(addDays(to, -1), addDays(from, -1));
}

it.each([
  ["2030-01-01", 100],
  ["2030-01-01", -100],
  ["0010-01-01", 5_000],
  ["0010-01-01", 1_700_000],
  ["9990-01-01", -5_000],
] as const)(
  "from %s, %i working days end between the days by which at the most and at the least so many have passed",
  (text, count) => {
    const from = day(text);
    const { earliest, latest, provisional } = fullCalendar.addWorkingDays(from, count);
    const [nearest, farthest, back] = count > 0 ? [earliest, latest, -1] : [latest, earliest, 1];
    const needed = Math.abs(count);
    expect(passed(from, nearest).most).toBeGreaterThanOrEqual(needed);
    expect(passed(from, addDays(nearest, back)).most).toBeLessThan(needed);
    expect(passed(from, farthest).least).toBeGreaterThanOrEqual(needed);
    expect(passed(from, addDays(farthest, back)).least).toBeLessThan(needed);
    expect(provisional).toBe(true);
  },
);
