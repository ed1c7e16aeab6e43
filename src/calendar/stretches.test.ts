import { describe, expect, it } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, fromDayNumber, toDayNumber } from "./day.ts";

function stretches(first: string, last: string) {
  return fullCalendar.stretches(toDayNumber(day(first)), toDayNumber(day(last)));
}

describe("stretches of days", () => {
  it("hold each day once, with what the calendar says of that day alone", () => {
    // Published years, the December that waits for a notice, and a year of which little is known.
    const [first, last] = [day("2025-06-01"), day("2029-06-30")];
    let next = first;
    for (const { first: from, last: to, working, reason } of stretches(first, last)) {
      expect(fromDayNumber(from)).toBe(next);
      for (let one = from; one <= to; one += 1)
        expect(fullCalendar.status(fromDayNumber(one))).toEqual({ day: fromDayNumber(one), working, reason });
      next = addDays(fromDayNumber(to), 1);
    }
    expect(next).toBe(addDays(last, 1));
  });

  it("end only where the reason changes", () => {
    const found = stretches("2026-09-28", "2026-10-11");
    expect(found.map(({ first, last, reason }) => [fromDayNumber(first), fromDayNumber(last), reason.kind])).toEqual([
      ["2026-09-28", "2026-09-30", "weekday"],
      ["2026-10-01", "2026-10-07", "rest-day"],
      ["2026-10-08", "2026-10-09", "weekday"],
      ["2026-10-10", "2026-10-10", "worked-weekend"],
      ["2026-10-11", "2026-10-11", "weekend"],
    ]);
    const all = stretches("2024-01-01", "2030-12-31");
    for (const [at, one] of all.slice(1).entries()) expect(one.reason).not.toEqual(all[at]?.reason);
  });

  it("are none where the last day is before the first", () => {
    expect(stretches("2026-10-02", "2026-10-01")).toEqual([]);
  });
});
