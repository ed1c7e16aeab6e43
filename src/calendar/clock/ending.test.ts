import { describe, expect, it } from "vitest";
import { days, decision, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "../day.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";
import type { ClockState } from "./clockState.ts";
import type { ClockCommand } from "./decideClock.ts";

function state(given: readonly ClockCommand[], asOf: string): ClockState {
  return stateOf(fullCalendar, play(given) as Clock, day(asOf));
}

function lastDays(given: readonly ClockCommand[], asOf: string) {
  const { raw, expires } = state(given, asOf);
  return [raw?.latest, expires?.latest];
}

const calendarDays = (value: number) => ({ value, unit: "calendar-day" }) as const;
const workingDays = (value: number) => ({ value, unit: "working-day" }) as const;

// Twenty working days from Monday 2 March 2026 end on Monday 30 March; with the first day counted, on Friday 27 March.
const opened = start("2026-03-02");

describe("the last day", () => {
  it("moves with each of several suspensions", () => {
    const twice = [opened, suspend("2026-03-09"), resume("2026-03-20"), suspend("2026-03-25"), resume("2026-04-01")];
    // Nine and five working days stood still; 6 April is Qingming.
    expect(lastDays(twice, "2026-04-01")).toEqual(["2026-04-20", "2026-04-20"]);
    expect(state(twice, "2026-04-02")).toMatchObject({
      suspended: { least: 14, most: 14 },
      parts: [{ consumed: { least: 9, most: 9 } }],
    });
  });

  it("that is a fact of the case is no matter of rest days, whatever the rule says", () => {
    const rule = { ...days, restDay: "next-working-day" } as const;
    const given = [start("2026-01-10", rule, { until: day("2026-03-07") })];
    expect(lastDays(given, "2026-03-01")).toEqual(["2026-03-07", "2026-03-07"]);
  });

  it("is none while suspended, known or not how a day of the missing notice would have been counted", () => {
    const sixty = { ...decision, budget: calendarDays(60) };
    // Sixty days end on 2027-02-03, of which nobody knows whether it will be worked.
    const given = [start("2026-12-05", sixty), suspend("2027-02-03")];
    expect(state(given, "2027-02-10")).toMatchObject({ status: "suspended", expires: null, provisional: false });
  });
});

describe("an extension in a unit of its own", () => {
  const fiveDays = extend("2026-03-20", calendarDays(5));
  const ruled = { ...decision, extension: [calendarDays(10)] };
  const included = { ...ruled, startDay: "included" } as const;

  it("begins on the day after the budget's last, also where the first day counts", () => {
    expect(lastDays([start("2026-03-02", ruled), fiveDays], "2026-03-20")).toEqual(["2026-04-04", "2026-04-07"]);
    expect(lastDays([start("2026-03-02", included), fiveDays], "2026-03-20")).toEqual(["2026-04-01", "2026-04-01"]);
  });

  it("is pushed on by a suspension of the budget once, not twice", () => {
    const given = [start("2026-03-02", ruled), suspend("2026-03-09"), resume("2026-03-16"), fiveDays];
    // Five working days stood still: the budget ends on 2026-04-07.
    expect(lastDays(given, "2026-04-08")).toEqual(["2026-04-12", "2026-04-13"]);
    expect(state(given, "2026-04-08").parts.map(({ consumed }) => consumed.most)).toEqual([20, 1]);
  });

  it("counts from the budget's last day where a suspension was resumed on it", () => {
    const first = start("2026-03-02", included);
    const given = [first, extend("2026-03-20", calendarDays(2)), suspend("2026-03-27"), resume("2026-04-01")];
    expect(lastDays(given, "2026-04-01")).toEqual(["2026-04-03", "2026-04-03"]);
  });

  it("stands still as a whole where a suspension begins when the budget is over", () => {
    const given = [start("2026-03-02", included), fiveDays, suspend("2026-03-28"), resume("2026-04-01")];
    expect(lastDays(given, "2026-04-01")).toEqual(["2026-04-05", "2026-04-07"]);
  });

  it("has run where a suspension comes between the budget's last day and the next working day", () => {
    const rule = { ...decision, budget: calendarDays(60), extension: [workingDays(5)] };
    const first = [start("2026-01-06", rule), extend("2026-03-02", workingDays(5))];
    // Sixty days end on Saturday 7 March: Monday 9 March is the first of the five.
    const given = [...first, suspend("2026-03-09"), resume("2026-03-16")];
    expect(lastDays(given, "2026-03-16")).toEqual(["2026-03-20", "2026-03-20"]);
  });

  it("is a band where the budget runs out in a year without a notice", () => {
    const rule = { ...ruled, restDay: "stays" } as const;
    const first = [start("2027-09-01", rule), extend("2027-09-10", calendarDays(5))];
    const { earliest, latest } = fullCalendar.addWorkingDays(day("2027-09-01"), 20);
    const running = state(first, "2027-09-10");
    expect(running).toMatchObject({ status: "running", provisional: true, unpublished: [2027] });
    expect(running.raw).toMatchObject({ earliest: addDays(earliest, 5), latest: addDays(latest, 5) });
    expect(earliest < latest).toBe(true);
  });

  it("has no last day while the budget is suspended, whatever it is counted in", () => {
    const rule = { ...decision, budget: calendarDays(60), extension: [workingDays(5), calendarDays(5)] };
    for (const by of [workingDays(5), calendarDays(5)]) {
      const given = [start("2026-01-06", rule), extend("2026-03-02", by), suspend("2026-03-03")];
      const none = { status: "suspended", raw: null, expires: null, provisional: false, unpublished: [] };
      expect(state(given, "2026-03-05")).toMatchObject(none);
    }
  });
});

describe("what has run", () => {
  it("is a band also of a clock that was suspended since, in a year without a notice", () => {
    const { parts, unpublished } = state([start("2027-09-01"), suspend("2027-09-20")], "2027-10-20");
    const band = fullCalendar.workingDaysBetween(day("2027-09-01"), day("2027-09-20"));
    expect(parts[0]?.consumed).toEqual(band);
    expect(band).toMatchObject({ provisional: true, unpublished: [2027] });
    expect(unpublished).toEqual([2027]);
  });

  it("is a band of an extension in working days", () => {
    const rule = { ...decision, budget: calendarDays(10), extension: [workingDays(20)] };
    const given = [start("2027-09-01", rule), extend("2027-09-05", workingDays(20))];
    const [budget, extension] = state(given, "2027-09-24").parts;
    expect(budget?.consumed).toEqual({ least: 10, most: 10, provisional: false, unpublished: [] });
    // Ten days end on 11 September.
    expect(extension?.consumed).toEqual(fullCalendar.workingDaysBetween(day("2027-09-11"), day("2027-09-24")));
    expect(extension?.consumed.provisional).toBe(true);
  });
});
