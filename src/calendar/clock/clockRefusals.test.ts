import { describe, expect, it } from "vitest";
import { days, decision, end, extend, play, resume, start, supersede, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { day } from "../day.ts";
import type { Day } from "../day.ts";
import { decideClock } from "./decideClock.ts";
import type { ClockCommand } from "./decideClock.ts";

function refusal(given: readonly ClockCommand[], command: ClockCommand) {
  const decided = decideClock(fullCalendar, command, play(given));
  if (decided.ok) throw new Error("accepted");
  return decided.refusal;
}

// Twenty working days from Monday 2 March 2026 end on Monday 30 March.
const opened = start("2026-03-02");

describe("a command that cannot follow", () => {
  it.each<[string, readonly ClockCommand[], ClockCommand, string, string, Record<string, unknown>]>([
    [
      "is no day",
      [],
      start("2026-03-02", decision, { on: "2026-02-30" as Day }),
      "no-such-day",
      "on",
      { text: "2026-02-30" },
    ],
    ["is far from any year of ours", [], start("9800-01-01"), "day-out-of-range", "on", { day: "9800-01-01" }],
    ["is before all years", [], start("0001-12-31"), "day-out-of-range", "on", { firstYear: 2 }],
    ["starts what runs", [opened], opened, "clock-already-started", "kind", { start: "2026-03-02" }],
    ["suspends what never started", [], suspend("2026-03-09"), "clock-not-started", "kind", { kind: "suspend" }],
    ["suspends before the start", [opened], suspend("2026-03-01"), "day-before-start", "on", { start: "2026-03-02" }],
    ["ends before the start", [opened], end("2026-03-01"), "day-before-start", "on", { on: "2026-03-01" }],
    [
      "suspends on no ground of the rule",
      [opened],
      suspend("2026-03-09", "holiday"),
      "ground-not-in-rule",
      "ground",
      { ground: "holiday" },
    ],
    [
      "suspends twice",
      [opened, suspend("2026-03-09")],
      suspend("2026-03-10"),
      "suspension-overlaps",
      "on",
      { from: "2026-03-09" },
    ],
    [
      "suspends within a suspension that is over",
      [opened, suspend("2026-03-09"), resume("2026-03-20")],
      suspend("2026-03-19"),
      "suspension-overlaps",
      "on",
      { from: "2026-03-09", to: "2026-03-20" },
    ],
    [
      "suspends on the day after the last",
      [opened],
      suspend("2026-03-31"),
      "suspension-after-expiry",
      "on",
      { on: "2026-03-31" },
    ],
    [
      "resumes before the suspension",
      [opened, suspend("2026-03-09")],
      resume("2026-03-08"),
      "suspension-ends-before-it-starts",
      "on",
      { from: "2026-03-09" },
    ],
    ["resumes what runs", [opened], resume("2026-03-09"), "not-suspended", "kind", { on: "2026-03-09" }],
    [
      "resumes twice",
      [opened, suspend("2026-03-09"), resume("2026-03-10")],
      resume("2026-03-11"),
      "not-suspended",
      "kind",
      {},
    ],
    [
      "extends on the day after the last",
      [opened],
      extend("2026-03-31"),
      "extension-after-expiry",
      "on",
      { on: "2026-03-31" },
    ],
    [
      "extends by more than the law allows",
      [opened],
      extend("2026-03-09", { value: 11, unit: "working-day" }),
      "extension-too-long",
      "by.value",
      { most: 10 },
    ],
    [
      "extends in a unit that the rule does not name",
      [opened],
      extend("2026-03-09", { value: 1, unit: "calendar-day" }),
      "extension-unit-not-in-rule",
      "by.unit",
      { unit: "calendar-day" },
    ],
    [
      "extends by nothing",
      [opened],
      extend("2026-03-09", { value: 0, unit: "working-day" }),
      "extension-of-nothing",
      "by",
      { value: 0 },
    ],
    [
      "extends by half a day",
      [opened],
      extend("2026-03-09", { value: 0.5, unit: "working-day" }),
      "span-not-whole",
      "by",
      { value: "0.5" },
    ],
    [
      "extends by less than nothing",
      [opened],
      extend("2026-03-09", { value: -1, unit: "working-day" }),
      "span-negative",
      "by",
      {},
    ],
    [
      "extends a second time",
      [opened, extend("2026-03-09")],
      extend("2026-03-10"),
      "extended-already",
      "kind",
      { on: "2026-03-09" },
    ],
    [
      "comes before what was recorded",
      [opened, extend("2026-03-20")],
      suspend("2026-03-19"),
      "event-out-of-order",
      "on",
      { last: "2026-03-20" },
    ],
    [
      "resumes before what was recorded",
      [opened, suspend("2026-03-09"), extend("2026-03-20")],
      resume("2026-03-19"),
      "event-out-of-order",
      "on",
      {},
    ],
    [
      "extends before what was recorded",
      [opened, suspend("2026-03-09")],
      extend("2026-03-06"),
      "event-out-of-order",
      "on",
      {},
    ],
    [
      "supersedes before what was recorded",
      [opened, suspend("2026-03-09")],
      supersede("2026-03-06", "2026-03-04"),
      "event-out-of-order",
      "on",
      {},
    ],
    ["supersedes with the same day", [opened], supersede("2026-03-09", "2026-03-02"), "anchor-unchanged", "by", {}],
    [
      "follows the end",
      [opened, end("2026-03-09")],
      suspend("2026-03-10"),
      "clock-closed",
      "kind",
      { closed: "2026-03-09" },
    ],
    [
      "follows a successor",
      [opened, supersede("2026-03-09", "2026-03-04")],
      end("2026-03-10"),
      "clock-closed",
      "kind",
      { kind: "end" },
    ],
    [
      "starts a budget of nothing",
      [],
      start("2026-03-02", { ...decision, budget: { value: 0, unit: "working-day" } }),
      "budget-of-nothing",
      "rule.budget",
      {},
    ],
    [
      "starts a budget of centuries",
      [],
      start("2026-03-02", { ...decision, budget: { value: 101, unit: "year" } }),
      "span-too-long",
      "rule.budget",
      { most: 100 },
    ],
    [
      "starts a budget that is no number",
      [],
      start("2026-03-02", { ...decision, budget: { value: Number.NaN, unit: "year" } }),
      "span-not-whole",
      "rule.budget",
      {},
    ],
    [
      "gives a budget a day to run to",
      [],
      start("2026-03-02", decision, { until: day("2026-04-01") }),
      "clock-has-a-budget",
      "until",
      { until: "2026-04-01" },
    ],
    ["gives no day to a clock that needs one", [], start("2026-03-02", days), "clock-needs-a-day", "until", {}],
    [
      "runs to a day before its start",
      [],
      start("2026-03-02", days, { until: day("2026-03-01") }),
      "day-before-start",
      "until",
      { start: "2026-03-02" },
    ],
    ["runs to no day", [], start("2026-03-02", days, { until: "2026-04-31" as Day }), "no-such-day", "until", {}],
    ["runs for centuries", [], start("2026-03-02", days, { until: day("2226-04-01") }), "span-too-long", "until", {}],
    [
      "suspends a clock that runs to a day",
      [start("2026-03-02", days, { until: day("2026-06-01") })],
      suspend("2026-03-09"),
      "clock-runs-to-a-day",
      "kind",
      {},
    ],
    [
      "extends a clock that runs to a day",
      [start("2026-03-02", days, { until: day("2026-06-01") })],
      extend("2026-03-09"),
      "clock-runs-to-a-day",
      "kind",
      {},
    ],
    [
      "extends what no rule extends",
      [start("2026-03-02", { ...decision, extension: [] })],
      extend("2026-03-09"),
      "extension-not-in-rule",
      "kind",
      {},
    ],
    [
      "extends days by months, even where a rule says so",
      [start("2026-03-02", { ...decision, extension: [{ value: 2, unit: "month" }] })],
      extend("2026-03-09", { value: 1, unit: "month" }),
      "extension-unit-not-in-rule",
      "by.unit",
      {},
    ],
  ])("that %s is refused", (_what, given, command, code, at, data) => {
    expect(refusal(given, command)).toMatchObject({ code, at, data });
  });

  it("that supersedes with no day is refused", () => {
    const by = { on: "2026-13-01" as Day, anchor: "acceptance" };
    expect(refusal([opened], { kind: "supersede", on: day("2026-03-09"), by })).toMatchObject({
      code: "no-such-day",
      at: "by.on",
    });
  });

  it("names the clock, and nothing that is not known", () => {
    const until = start("2026-03-02", days, { until: day("2026-06-01") });
    const clock = { clock: "renewal-decision" };
    expect(refusal([until], suspend("2026-03-09")).data).toEqual(clock);
    expect(refusal([until], extend("2026-03-09")).data).toEqual(clock);
    expect(refusal([], start("2026-03-02", days)).data).toEqual(clock);
    const nothing = { ...decision, budget: { value: 0, unit: "working-day" } } as const;
    expect(refusal([], start("2026-03-02", nothing)).data).toEqual({ clock: "permission-decision" });
    const never = start("2026-03-02", { ...decision, extension: [] });
    expect(refusal([never], extend("2026-03-09")).data).toEqual({ clock: "permission-decision" });
    expect(refusal([opened, suspend("2026-03-09")], suspend("2026-03-10")).data).toEqual({
      on: "2026-03-10",
      from: "2026-03-09",
    });
  });

  it("is none where a clock runs to its own first day", () => {
    expect(play([start("2026-03-02", days, { until: day("2026-03-02") })])?.until).toBe("2026-03-02");
  });
});
