import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "#calendar/day.ts";
import { lastRepeat, nextRepeat, rungsOf } from "./rung.ts";

const ladder = { days: [60, 30, 15, 7, 1, 0], every: 7 };

describe("rungs of a ladder", () => {
  it("speak on the last working day on or before their own", () => {
    // 2026-10-01 to 07 is a holiday, 2026-09-27 a Sunday and 2026-09-20 a Sunday that is worked.
    expect(rungsOf(fullCalendar, day("2026-10-05"), null, ladder).map(({ days, on }) => [days, on])).toEqual([
      [60, "2026-08-06"],
      [30, "2026-09-04"],
      [15, "2026-09-20"],
      [7, "2026-09-28"],
      [1, "2026-09-30"],
      [0, "2026-09-30"],
    ]);
  });

  it("speak not before the thing can be done, and where that leaves none, on the first working day", () => {
    const rungs = rungsOf(fullCalendar, day("2026-03-31"), day("2026-01-01"), { days: [120, 60, 0], every: null });
    expect(rungs.map(({ on }) => on)).toEqual(["2026-01-04", "2026-01-30", "2026-03-31"]);
  });

  it("repeat every so many days after the last, and find the one that spoke last", () => {
    const last = day("2026-11-02");
    expect(nextRepeat(fullCalendar, last, 7, last)).toEqual({ days: -7, on: "2026-11-09" });
    expect(nextRepeat(fullCalendar, last, 7, day("2026-11-09"))).toEqual({ days: -14, on: "2026-11-16" });
    expect(lastRepeat(fullCalendar, last, 7, day("2026-11-08"))).toBeNull();
    expect(lastRepeat(fullCalendar, last, 7, day("2026-11-15"))).toEqual({ days: -7, on: "2026-11-09" });
    expect([nextRepeat(fullCalendar, last, null, last), lastRepeat(fullCalendar, last, null, last)]).toEqual([
      null,
      null,
    ]);
  });

  it("never drop the first repeat: behind a rest, published or possible, it speaks as soon as it can", () => {
    // 2026-10-01 to 07 is a holiday: a week after 09-30 lies in it.
    const rest = day("2026-09-30");
    expect(nextRepeat(fullCalendar, rest, 7, rest)).toEqual({ days: -7, on: "2026-10-08" });
    expect(lastRepeat(fullCalendar, rest, 7, day("2026-10-08"))).toEqual({ days: -7, on: "2026-10-08" });
    // Of 2027 no notice is there: every day from 12-30 on may be one of rest.
    const open = calendarKnowing((year) => year < 2027);
    expect(nextRepeat(open, day("2026-12-29"), 7, day("2026-12-29"))).toEqual({ days: -7, on: "2027-01-05" });
    expect(nextRepeat(open, day("2027-10-01"), 7, day("2027-10-01"))).toEqual({ days: -7, on: "2027-10-08" });
  });

  it("never pass a repeat over: what comes next today is what spoke last on its day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(300),
        fc.constantFrom(
          fullCalendar,
          calendarKnowing((year) => year < 2027),
        ),
        (offset, every, ahead, calendar) => {
          const last = addDays(day("2025-01-01"), offset);
          const today = addDays(last, ahead);
          const next = nextRepeat(calendar, last, every, today);
          if (next === null) throw new Error("a ladder that repeats has an end");
          expect(next.on > today).toBe(true);
          const spoken = lastRepeat(calendar, last, every, next.on);
          // Several may share a working day: the latest of them speaks for all.
          expect(spoken?.on).toBe(next.on);
          expect(spoken?.days ?? 0).toBeLessThanOrEqual(next.days);
        },
      ),
    );
  });
});
