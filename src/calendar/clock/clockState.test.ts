import { describe, expect, it } from "vitest";
import { days, decision, end, extend, play, resume, start, supersede, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { day } from "../day.ts";
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

// Twenty working days from Monday 2 March 2026 end on Monday 30 March.
const opened = start("2026-03-02");

describe("a clock that runs", () => {
  it("has not started before its first day, and counts none of it", () => {
    const before = state([opened], "2026-03-01");
    expect(before).toMatchObject({
      status: "not-started",
      expires: null,
      raw: null,
      silence: null,
      provisional: false,
    });
    expect(counts(before)).toEqual([[20, 0, 0, 20, 20]]);
    expect(counts(state([opened], "2026-03-02"))).toEqual([[20, 0, 0, 20, 20]]);
    expect(counts(state([opened], "2026-03-03"))).toEqual([[20, 1, 1, 19, 19]]);
  });

  it("runs until the end of its last day, and is expired from the day after", () => {
    const last = state([opened], "2026-03-30");
    expect(last).toMatchObject({
      status: "running",
      expires: { earliest: "2026-03-30", latest: "2026-03-30" },
      unpublished: [],
    });
    expect(counts(last)).toEqual([[20, 20, 20, 0, 0]]);
    expect(last.mayHaveExpired).toBe(false);
    expect(last.parts[0]).toMatchObject({ unit: "working-day", consumed: { provisional: false, unpublished: [] } });
    expect(state([opened], "2026-03-31")).toMatchObject({ status: "expired", mayHaveExpired: false });
    expect(counts(state([opened], "2027-03-31"))).toEqual([[20, 20, 20, 0, 0]]);
  });

  it("counts its first day where the rule says so", () => {
    expect(state([start("2026-03-02", { ...decision, startDay: "included" })], "2026-03-02")).toMatchObject({
      parts: [{ consumed: { least: 1 } }],
      expires: { latest: "2026-03-27" },
    });
  });

  it("moves off a day of rest, or stays there where the rule says so", () => {
    const sixty = { ...decision, budget: { value: 60, unit: "calendar-day" } } as const;
    const moved = state([start("2026-01-06", sixty)], "2026-03-08");
    expect(moved).toMatchObject({
      status: "running",
      raw: { latest: "2026-03-07" },
      expires: { latest: "2026-03-09" },
    });
    const stays = state([start("2026-01-06", { ...sixty, restDay: "stays" })], "2026-03-08");
    expect(stays).toMatchObject({ status: "expired", expires: { latest: "2026-03-07" } });
  });

  it("of months has the days that lie before the same day of a later month", () => {
    const month = { ...decision, budget: { value: 1, unit: "month" } } as const;
    expect(counts(state([start("2026-01-31", month)], "2026-02-10"))).toEqual([[28, 10, 10, 18, 18]]);
    expect(state([start("2026-01-31", month)], "2026-02-10").raw?.latest).toBe("2026-02-28");
    const year = { ...decision, budget: { value: 1, unit: "year" } } as const;
    expect(state([start("2024-02-29", year)], "2024-03-01").raw?.latest).toBe("2025-02-28");
  });
});

describe("a suspension", () => {
  const suspended = [opened, suspend("2026-03-09")];

  it("takes the last day away: a suspended clock is never overdue", () => {
    const waiting = state(suspended, "2026-10-01");
    expect(waiting).toMatchObject({
      status: "suspended",
      expires: null,
      raw: null,
      mayHaveExpired: false,
      silence: null,
    });
    expect(counts(waiting)).toEqual([[20, 5, 5, 15, 15]]);
  });

  it("is not known before its day", () => {
    expect(state(suspended, "2026-03-08")).toMatchObject({ status: "running", expires: { latest: "2026-03-30" } });
    expect(state([...suspended, resume("2026-03-20")], "2026-03-19").status).toBe("suspended");
  });

  it("leaves what was left: suspended and running time add up in one measure", () => {
    const resumed = state([...suspended, resume("2026-03-20")], "2026-03-25");
    // Nine working days from 10 to 20 March stood still.
    expect(resumed).toMatchObject({
      status: "running",
      suspended: { least: 9, most: 9 },
      expires: { latest: "2026-04-13" },
    });
    expect(counts(resumed)).toEqual([[20, 8, 8, 12, 12]]);
  });

  it("begins and ends a day earlier where the day of an event belongs to what begins", () => {
    const included = { ...decision, startDay: "included" } as const;
    const given = [start("2026-03-02", included), suspend("2026-03-09"), resume("2026-03-20")];
    // From Monday 9 to Thursday 19 March nine working days stood still; 20 March runs again.
    expect(state(given, "2026-03-20")).toMatchObject({
      suspended: { least: 9, most: 9 },
      parts: [{ consumed: { least: 6 } }],
    });
    expect(state(given, "2026-03-12")).toMatchObject({ suspended: { least: 4 }, parts: [{ consumed: { least: 5 } }] });
    expect(state(given, "2026-03-20").suspended.provisional).toBe(false);
  });

  it("of no length moves nothing", () => {
    expect(state([...suspended, resume("2026-03-09")], "2026-03-25").expires?.latest).toBe("2026-03-30");
  });

  it("on the last day leaves nothing, and the clock ends when it is resumed", () => {
    const given = [opened, suspend("2026-03-30")];
    expect(state(given, "2026-04-20").status).toBe("suspended");
    expect(state([...given, resume("2026-04-20")], "2026-04-20")).toMatchObject({
      status: "running",
      expires: { latest: "2026-04-20" },
    });
    // Resumed on a Saturday, it has until Monday.
    expect(state([...given, resume("2026-04-18")], "2026-04-18").expires?.latest).toBe("2026-04-20");
  });

  it("between the raw and the formal last day suspends too", () => {
    const sixty = { ...decision, budget: { value: 60, unit: "calendar-day" } } as const;
    const given = [start("2026-01-06", sixty), suspend("2026-03-09"), resume("2026-03-16")];
    expect(state(given, "2026-03-16")).toMatchObject({
      raw: { latest: "2026-03-16" },
      expires: { latest: "2026-03-16" },
    });
  });
});

describe("an extension", () => {
  it("in the same unit adds to the budget from the day on which it is granted", () => {
    const given = [opened, extend("2026-03-20")];
    expect(state(given, "2026-03-19").expires?.latest).toBe("2026-03-30");
    expect(counts(state(given, "2026-03-19"))).toEqual([[20, 13, 13, 7, 7]]);
    expect(state(given, "2026-03-20").expires?.latest).toBe("2026-04-14");
    expect(counts(state(given, "2026-03-20"))).toEqual([[30, 14, 14, 16, 16]]);
  });

  it("in its own unit begins where the budget ran out", () => {
    const rule = { ...decision, extension: [{ value: 10, unit: "calendar-day" }] } as const;
    const given = [start("2026-03-02", rule), extend("2026-03-20", { value: 5, unit: "calendar-day" })];
    expect(state(given, "2026-04-02")).toMatchObject({
      raw: { latest: "2026-04-04" },
      expires: { latest: "2026-04-07" },
    });
    expect(counts(state(given, "2026-04-02"))).toEqual([
      [20, 20, 20, 0, 0],
      [5, 3, 3, 2, 2],
    ]);
    expect(counts(state(given, "2026-03-25"))).toEqual([
      [20, 17, 17, 3, 3],
      [5, 0, 0, 5, 5],
    ]);
    expect(counts(state(given, "2026-03-19"))).toEqual([[20, 13, 13, 7, 7]]);
    expect(counts(state(given, "2026-03-20"))).toHaveLength(2);
    const suspended = [
      ...given.slice(0, 1),
      suspend("2026-03-10"),
      extend("2026-03-20", { value: 5, unit: "calendar-day" }),
    ];
    expect(state(suspended, "2026-04-02")).toMatchObject({
      status: "suspended",
      parts: [{}, { consumed: { most: 0 } }],
    });
  });

  it("of months clamps from the original day", () => {
    const rule = {
      ...decision,
      budget: { value: 1, unit: "month" },
      extension: [{ value: 1, unit: "month" }],
    } as const;
    const given = [start("2026-01-31", rule), extend("2026-02-10", { value: 1, unit: "month" })];
    expect(state(given, "2026-02-10").raw?.latest).toBe("2026-03-31");
  });
});

describe("silence", () => {
  it("counts as acceptance from the day of receipt, once the day after the last has come", () => {
    const rule = {
      ...decision,
      budget: { value: 5, unit: "working-day" },
      silence: { effect: "deemed-accepted", holdsFrom: "start" },
    } as const;
    expect(state([start("2026-03-02", rule)], "2026-03-09")).toMatchObject({
      status: "running",
      silence: {
        effect: "deemed-accepted",
        on: { earliest: "2026-03-10", provisional: false },
        holdsFrom: { earliest: "2026-03-02", latest: "2026-03-02", provisional: false, unpublished: [] },
      },
    });
    expect(state([start("2026-03-02", rule)], "2026-03-10")).toMatchObject({
      status: "expired",
      silence: { on: { latest: "2026-03-10" } },
    });
    expect(state([start("2026-03-02", rule), end("2026-03-05")], "2026-03-10").silence).toBeNull();
  });

  it("counts as renewal from the day after the licence's last, be that a day of rest", () => {
    const given = [start("2026-01-10", days, { until: day("2026-03-07") })];
    expect(state(given, "2026-03-07")).toMatchObject({
      status: "running",
      expires: { latest: "2026-03-07" },
      silence: { effect: "deemed-renewed", on: { latest: "2026-03-08" }, holdsFrom: { earliest: "2026-03-08" } },
    });
    expect(counts(state(given, "2026-03-01"))).toEqual([[56, 50, 50, 6, 6]]);
    const included = start("2026-01-10", { ...days, startDay: "included" }, { until: day("2026-03-07") });
    expect(counts(state([included], "2026-03-01"))).toEqual([[57, 51, 51, 6, 6]]);
  });
});

describe("a clock that is over", () => {
  it("stops counting, and says whether the end came in time", () => {
    const inTime = state([opened, end("2026-03-30")], "2026-06-01");
    expect(inTime).toMatchObject({ status: "ended", inTime: true, expires: { latest: "2026-03-30" } });
    expect(state([opened, end("2026-03-31")], "2026-06-01").inTime).toBe(false);
    expect(state([opened, end("2026-03-10")], "2026-03-10").status).toBe("ended");
    expect(state([opened], "2026-06-01").inTime).toBeNull();
    expect(state([opened, end("2026-03-10")], "2026-03-09")).toMatchObject({ status: "running", inTime: null });
    expect(counts(state([opened, end("2026-03-10")], "2026-06-01"))).toEqual([[20, 6, 6, 14, 14]]);
    expect(state([start("2027-09-01"), end("2027-10-05")], "2027-10-06").inTime).toBeNull();
  });

  it("stays as it was when another day takes its place", () => {
    const clock = play([opened, supersede("2026-03-09", "2026-03-04")]);
    expect(clock?.superseded).toEqual({ on: "2026-03-09", by: { on: "2026-03-04", anchor: "acceptance" } });
    const after = state([opened, supersede("2026-03-09", "2026-03-04")], "2026-06-01");
    expect(after).toMatchObject({
      status: "superseded",
      inTime: true,
      expires: { latest: "2026-03-30" },
      parts: [{ consumed: { least: 5 } }],
    });
    expect(state([opened, supersede("2026-03-09", "2026-03-04")], "2026-03-08").status).toBe("running");
  });
});
