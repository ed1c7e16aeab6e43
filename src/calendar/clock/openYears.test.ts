import { describe, expect, it } from "vitest";
import { decision, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { calendarKnowing } from "../../../test/fixtures/publishedNotices.ts";
import { day } from "../day.ts";
import type { Span } from "../span.ts";
import type { ClockRule } from "./clockRule.ts";
import { stateOf } from "./clockState.ts";
import type { ClockState } from "./clockState.ts";
import type { ClockCommand } from "./decideClock.ts";

/** A clock's state where the notices of some years are missing. */
function stateWithout(missing: readonly number[], given: readonly ClockCommand[], asOf: string): ClockState {
  const calendar = calendarKnowing((year) => !missing.includes(year));
  const clock = play(given, calendar);
  if (clock === null) throw new Error("no clock");
  return stateOf(calendar, clock, day(asOf));
}

const workingDays = (value: number): Span => ({ value, unit: "working-day" });
const calendarDays = (value: number): Span => ({ value, unit: "calendar-day" });
const rule = (budget: Span, extension: readonly Span[] = []): ClockRule => ({ ...decision, budget, extension });
const included = (budget: Span): ClockRule => ({ ...rule(budget), startDay: "included" });

describe("the years that a clock of working days hangs on", () => {
  it("are those in which it ran, and none in which it stood still", () => {
    const given = [start("2018-11-01", rule(workingDays(100))), suspend("2018-12-10"), resume("2021-02-01")];
    const { unpublished, suspended } = stateWithout([2018, 2020], given, "2021-03-01");
    expect([unpublished, suspended.unpublished]).toEqual([[2018], [2018, 2020]]);
  });

  it("are told apart for each of several suspensions", () => {
    const given = [
      start("2017-11-01", rule(workingDays(1500))),
      suspend("2018-03-01"),
      resume("2018-06-01"),
      suspend("2022-02-01"),
      resume("2022-05-01"),
    ];
    const { unpublished, suspended } = stateWithout([2018, 2020, 2022], given, "2022-12-01");
    expect([unpublished, suspended.unpublished]).toEqual([
      [2018, 2020, 2022],
      [2018, 2022],
    ]);
  });

  it("are in order, also where it may have run out before a suspension that lasts for years", () => {
    // The thirteenth working day is 27 December at the earliest; where it is later, the clock stands still on the 29th.
    const given = [start("2026-12-10", rule(workingDays(13))), suspend("2026-12-29"), resume("2029-03-01")];
    const { raw, unpublished } = stateWithout([], given, "2029-03-02");
    expect([raw?.earliest, raw?.latest.slice(0, 7)]).toEqual(["2026-12-27", "2029-03"]);
    expect(unpublished).toEqual([2027, 2028, 2029]);
  });

  it("begin with the year of its first day, where that day counts", () => {
    const given = [start("2021-12-31", included(workingDays(260)))];
    expect(stateWithout([2021, 2023], given, "2022-01-10").unpublished).toEqual([2021, 2023]);
  });

  it("are not those of the day of a suspension, where that day stands still", () => {
    // Saturday 25 December 2021 is the first day that the notice of 2022 can move.
    const given = [start("2020-03-02", included(workingDays(480))), suspend("2021-12-25"), resume("2023-02-01")];
    expect(stateWithout([2020, 2022], given, "2023-02-10").unpublished).toEqual([2020]);
  });

  it("are those of the day of a resumption, where that day runs", () => {
    const given = [start("2020-06-01", included(workingDays(325))), suspend("2020-09-01"), resume("2021-12-31")];
    expect(stateWithout([2021, 2023], given, "2022-01-10").unpublished).toEqual([2021, 2023]);
  });

  it("are the same for what stood still, from the day of suspension to the day before the resumption", () => {
    const first = [start("2018-02-01", included(workingDays(1500))), suspend("2018-03-01"), resume("2018-06-01")];
    const overNewYear = [...first, suspend("2021-12-31"), resume("2022-02-10")];
    expect(stateWithout([2018, 2021], overNewYear, "2022-03-01").suspended.unpublished).toEqual([2018, 2021]);
    const untilChristmas = [...first, suspend("2021-10-08"), resume("2021-12-25")];
    expect(stateWithout([2018, 2022], untilChristmas, "2022-03-01").suspended.unpublished).toEqual([2018]);
  });
});

describe("the years that a clock of calendar days hangs on", () => {
  it("are those of its last day, which may have to move, and none that it only passed", () => {
    const given = [start("2018-03-01", rule(calendarDays(760)))];
    expect(stateWithout([2018, 2020], given, "2018-04-01")).toMatchObject({
      raw: { earliest: "2020-03-30" },
      unpublished: [2020],
    });
    // 31 December 2021 alone decides; the days after it are published.
    const newYearsEve = [start("2020-06-01", rule(calendarDays(578)))];
    expect(stateWithout([2021], newYearsEve, "2020-07-01")).toMatchObject({
      expires: { earliest: "2021-12-31", latest: "2022-01-04" },
      unpublished: [2021],
    });
  });

  it("are all from its first day on, where they decide only whether a suspension came in time", () => {
    // It ran out on Sunday 22 January 2023, and Spring Festival lasts until Tuesday: both suspend by any notice.
    const given = [start("2022-12-24", rule(calendarDays(29))), suspend("2023-01-24"), resume("2025-03-03")];
    expect(stateWithout([2022, 2023], given, "2025-03-10")).toMatchObject({
      expires: { earliest: "2025-03-03", latest: "2025-03-03" },
      unpublished: [2022, 2023],
    });
    expect(stateWithout([2023], given, "2024-03-10")).toMatchObject({ status: "suspended", unpublished: [2023] });
  });
});

describe("the years that an extended clock hangs on", () => {
  it.each([
    ["working days and as many more", workingDays(50), workingDays(500), [2018, 2019, 2020]],
    ["working days, then calendar days", workingDays(50), calendarDays(700), [2018, 2020]],
    ["a month, then calendar days", { value: 1, unit: "month" }, calendarDays(700), [2020]],
  ] as const)("are those in which working days ran, and that of its last day: %s", (_, budget, by, years) => {
    const given = [start("2018-03-01", rule(budget, [by])), extend("2018-03-05", by)];
    expect(stateWithout([2018, 2019, 2020], given, "2018-03-10").unpublished).toEqual(years);
  });

  it("begin with the extension, where the budget is of calendar days", () => {
    const by = workingDays(450);
    const given = [start("2018-03-01", rule(calendarDays(400), [by])), extend("2018-03-05", by)];
    expect(stateWithout([2018, 2020], given, "2019-05-01")).toMatchObject({ provisional: true, unpublished: [2020] });
  });

  it("are those in which it ran while it is suspended, before its extension has begun", () => {
    const by = calendarDays(30);
    const given = [start("2018-03-01", rule(workingDays(100), [by])), suspend("2018-04-10"), extend("2018-05-02", by)];
    expect(stateWithout([2018], given, "2018-06-01")).toMatchObject({ status: "suspended", unpublished: [2018] });
  });
});
