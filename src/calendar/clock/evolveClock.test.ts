import { describe, expect, it } from "vitest";
import { days, decision, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { day } from "../day.ts";
import type { Clock } from "./clock.ts";
import type { ClockRule } from "./clockRule.ts";
import { evolveClock } from "./evolveClock.ts";

describe("a budget of months", () => {
  const months = { ...decision, budget: { value: 1, unit: "month" } } as const;

  it("has the days up to the same day of a later month, or from the first day to the one before it", () => {
    // 3 March to 2 April, and 2 March to 1 April where the first day counts.
    expect(play([start("2026-03-02", months)])?.numbers.needed).toBe(31);
    expect(play([start("2026-03-02", { ...months, startDay: "included" })])?.numbers.needed).toBe(31);
    // 31 January to 28 February, both days counted.
    expect(play([start("2026-01-31", { ...months, startDay: "included" })])?.numbers.needed).toBe(29);
    expect(play([start("2026-01-31", months)])?.numbers.needed).toBe(28);
  });
});

it("an extension adds to a budget of its unit, and else keeps its own", () => {
  const rule: ClockRule = { ...decision, extension: [...decision.extension, { value: 5, unit: "calendar-day" }] };
  const on = 20_532;
  expect(play([start("2026-03-02", rule), extend("2026-03-20")])?.numbers.extension).toEqual({
    kind: "same-unit",
    on,
    needed: 30,
  });
  const own = play([start("2026-03-02", rule), extend("2026-03-20", { value: 5, unit: "calendar-day" })]);
  expect(own?.numbers.extension).toEqual({ kind: "own-unit", on, needed: 5, unit: "calendar-day" });
});

describe("an event that cannot follow", () => {
  const started = (rule: ClockRule, on: string) =>
    evolveClock(null, { kind: "started", on: day(on), rule, anchor: "acceptance", until: null });

  it("is a clock with nothing to run to", () => {
    expect(() => started(days, "2026-03-02")).toThrow(
      "the clock renewal-decision has neither a budget nor a day that it runs to",
    );
  });

  it("is a budget that leaves the calendar", () => {
    const rule: ClockRule = { ...decision, budget: { value: 20, unit: "year" } };
    expect(() => started(rule, "9990-01-01")).toThrow("240 months from 9990-01-01 leave the years 1 to 9999");
  });

  it("is an extension of a clock that runs to a day", () => {
    const clock = play([start("2026-01-10", days, { until: day("2026-03-07") })]) as Clock;
    const { on, by, ground } = extend("2026-01-20");
    expect(() => evolveClock(clock, { kind: "extended", on, by, ground })).toThrow(
      "the clock renewal-decision runs to a day and was extended",
    );
  });

  it("is a second resumption", () => {
    const clock = play([start("2026-03-02"), suspend("2026-03-09"), resume("2026-03-10")]) as Clock;
    expect(() => evolveClock(clock, { kind: "resumed", on: day("2026-03-11") })).toThrow("not suspended");
  });
});
