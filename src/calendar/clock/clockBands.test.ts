import { describe, expect, it } from "vitest";
import { decision, end, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { calendarKnowing, fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "../day.ts";
import { stateOf } from "./clockState.ts";
import type { ClockState } from "./clockState.ts";
import type { ClockCommand } from "./decideClock.ts";

function state(given: readonly ClockCommand[], asOf: string): ClockState {
  const clock = play(given);
  if (clock === null) throw new Error("no clock");
  return stateOf(fullCalendar, clock, day(asOf));
}

function counts({ parts }: ClockState): readonly (readonly number[])[] {
  return parts.map(({ budget, consumed, remaining }) => [
    budget,
    consumed.least,
    consumed.most,
    remaining.least,
    remaining.most,
  ]);
}

describe("a year without a notice", () => {
  it("gives bands, and names itself", () => {
    const running = state([start("2027-09-01")], "2027-09-30");
    expect(running).toMatchObject({ status: "running", provisional: true, unpublished: [2027], mayHaveExpired: true });
    expect(running.expires).toEqual(fullCalendar.addWorkingDays(day("2027-09-01"), 20));
    const [[budget, least, most, left, leftMost] = []] = counts(running);
    expect([budget, left, leftMost]).toEqual([20, 20 - (most ?? 0), 20 - (least ?? 0)]);
    expect(least).toBeLessThan(most ?? 0);
    expect(running.parts[0]?.consumed).toMatchObject({ provisional: true, unpublished: [2027] });
  });

  it("is no matter where only calendar days are counted and the last day is certain", () => {
    const rule = { ...decision, budget: { value: 30, unit: "calendar-day" }, restDay: "stays" } as const;
    expect(state([start("2027-09-01", rule)], "2027-09-30")).toMatchObject({
      provisional: false,
      unpublished: [],
      expires: { provisional: false },
    });
  });

  it("makes suspended time a band as well, without a last day", () => {
    const given = [start("2027-08-02"), suspend("2027-08-10")];
    const waiting = state(given, "2027-10-20");
    expect(waiting).toMatchObject({
      status: "suspended",
      expires: null,
      suspended: { provisional: true, unpublished: [2027] },
    });
    expect(waiting.suspended.least).toBeLessThan(waiting.suspended.most);
  });

  it("says what a published notice has put after the last day", () => {
    // Without the notice of 2026 the extension came in time for all that anybody knew.
    const before = calendarKnowing((year) => year !== 2026);
    const late = play([start("2026-09-01"), suspend("2026-09-30", "hearing")], before);
    if (late === null) throw new Error("no clock");
    expect(stateOf(before, late, day("2026-10-10"))).toMatchObject({ status: "suspended", mayHaveExpired: true });
    expect(stateOf(before, late, day("2026-10-10")).late).toEqual([
      { kind: "suspended", on: "2026-09-30", certain: false },
    ]);
    expect(stateOf(fullCalendar, late, day("2026-10-10"))).toMatchObject({
      status: "expired",
      expires: { latest: "2026-09-29" },
    });
    expect(stateOf(fullCalendar, late, day("2026-10-10")).late).toEqual([
      { kind: "suspended", on: "2026-09-30", certain: true },
    ]);
    const extended = play([start("2026-09-01"), extend("2026-09-30")], before);
    if (extended === null) throw new Error("no clock");
    expect(stateOf(fullCalendar, extended, day("2026-10-10")).late).toEqual([
      { kind: "extended", on: "2026-09-30", certain: true },
    ]);
    expect(stateOf(before, extended, day("2026-10-10")).late).toEqual([
      { kind: "extended", on: "2026-09-30", certain: false },
    ]);
    expect(stateOf(fullCalendar, extended, day("2026-09-29")).late).toEqual([]);
  });

  it("is named where only the last day's rest hangs on it, or an extension in working days", () => {
    const sixty = { ...decision, budget: { value: 60, unit: "calendar-day" } } as const;
    // 2026-12-05 and sixty days is 2027-02-03, which may be worked or not.
    expect(state([start("2026-12-05", sixty)], "2026-12-10")).toMatchObject({
      provisional: true,
      unpublished: [2027],
      raw: { earliest: "2027-02-03", latest: "2027-02-03" },
      expires: { earliest: "2027-02-03", provisional: true },
      parts: [{ consumed: { provisional: false, unpublished: [] } }],
    });
    const month = {
      ...decision,
      budget: { value: 1, unit: "month" },
      extension: [{ value: 20, unit: "working-day" }],
    } as const;
    const given = [start("2026-12-01", month), extend("2026-12-10", { value: 20, unit: "working-day" })];
    expect(state(given, "2026-12-10")).toMatchObject({ provisional: true, unpublished: [2027] });
    const years = state(
      [start("2027-12-01", { ...decision, budget: { value: 60, unit: "working-day" } })],
      "2027-12-10",
    );
    expect(years.unpublished).toEqual([2027, 2028]);
  });

  it("is named where it decides only whether a suspension came in time", () => {
    const sixty = { ...decision, budget: { value: 60, unit: "calendar-day" } } as const;
    // Sixty days end on 2027-02-03; the clock stands still from the day after, if that was not too late.
    const given = [start("2026-12-05", sixty), suspend("2027-02-04"), resume("2029-03-01")];
    expect(state(given, "2029-03-01")).toMatchObject({ provisional: true, mayHaveExpired: true });
    expect(state(given, "2029-03-01").unpublished[0]).toBe(2027);
  });

  it("leaves open whether an end within the band came in time", () => {
    const { earliest, latest } = fullCalendar.addWorkingDays(day("2027-09-01"), 20);
    const inTime = (on: string) => state([start("2027-09-01"), end(on)], "2028-01-01").inTime;
    const expected = [earliest, addDays(earliest, 1), latest, addDays(latest, 1)];
    expect(expected.map(inTime)).toEqual([true, null, null, false]);
    expect(state([start("2027-09-01")], earliest).mayHaveExpired).toBe(false);
    expect(state([start("2027-09-01")], addDays(earliest, 1)).mayHaveExpired).toBe(true);
    expect(state([start("2027-09-01")], latest).status).toBe("running");
    expect(state([start("2027-09-01")], addDays(latest, 1))).toMatchObject({
      status: "expired",
      mayHaveExpired: false,
    });
  });
});
