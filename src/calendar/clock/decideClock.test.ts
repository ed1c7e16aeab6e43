import { describe, expect, it } from "vitest";
import { decision, end, extend, play, resume, start, supersede, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import type { Clock } from "./clock.ts";
import { day } from "../day.ts";
import type { Day } from "../day.ts";
import { decideClock } from "./decideClock.ts";
import type { ClockCommand } from "./decideClock.ts";
import { evolveClock } from "./evolveClock.ts";

/** Given what happened, what a command is answered. */
function answer(given: readonly ClockCommand[], command: ClockCommand) {
  return decideClock(fullCalendar, command, play(given));
}

// Twenty working days from Monday 2 March 2026 end on Monday 30 March.
const opened = start("2026-03-02");

describe("what happens to a clock", () => {
  it("is recorded as what was said", () => {
    expect(answer([], opened)).toMatchObject({
      ok: true,
      events: [{ kind: "started", on: "2026-03-02", until: null }],
    });
    expect(answer([opened], suspend("2026-03-09"))).toEqual({
      ok: true,
      events: [{ kind: "suspended", on: "2026-03-09", ground: "expert-review" }],
      doubts: [],
    });
    expect(answer([opened, suspend("2026-03-09")], resume("2026-03-09"))).toMatchObject({
      events: [{ kind: "resumed", on: "2026-03-09" }],
    });
    expect(answer([opened], extend("2026-03-30"))).toMatchObject({
      events: [{ kind: "extended", on: "2026-03-30", by: { value: 10 }, ground: "approved by the head" }],
    });
    expect(answer([opened], supersede("2026-03-09", "2026-03-04"))).toMatchObject({
      events: [{ kind: "superseded", on: "2026-03-09", by: { on: "2026-03-04", anchor: "acceptance" } }],
    });
    expect(answer([opened], end("2026-05-01"))).toMatchObject({ events: [{ kind: "ended", outcome: "done" }] });
  });

  it("may be a suspension on the very first day", () => {
    expect(answer([opened], suspend("2026-03-02")).ok).toBe(true);
  });

  it("may be that the clock started from the same day for another reason, not for the same", () => {
    expect(answer([opened], supersede("2026-03-09", "2026-03-02", "receipt"))).toMatchObject({
      events: [{ kind: "superseded", by: { on: "2026-03-02", anchor: "receipt" } }],
    });
    expect(answer([opened], supersede("2026-03-09", "2026-03-02"))).toMatchObject({
      refusal: { code: "anchor-unchanged", data: { on: "2026-03-02", anchor: "acceptance" } },
    });
  });

  it("may happen in the years 2 to 9799", () => {
    const asked = ["0001-12-31", "0002-01-01", "9799-12-31", "9800-01-01"].map((on) => answer([], start(on)).ok);
    expect(asked).toEqual([false, true, true, false]);
  });

  it("is refused for the earliest reason, and shows the beginning of a text that is no day", () => {
    expect(answer([opened, suspend("2026-03-09")], suspend("2026-03-01"))).toMatchObject({
      refusal: { code: "day-before-start" },
    });
    const text = "x".repeat(60) as Day;
    expect(answer([], start("2026-03-02", decision, { on: text }))).toMatchObject({
      refusal: { code: "no-such-day", data: { text: "x".repeat(40) } },
    });
  });

  it("may happen on one day: the order is that of the record", () => {
    const given = [opened, suspend("2026-03-09"), resume("2026-03-10"), suspend("2026-03-10")];
    expect(play(given)?.suspensions).toMatchObject([
      { from: "2026-03-09", to: "2026-03-10" },
      { from: "2026-03-10", to: null },
    ]);
    expect(answer([opened, suspend("2026-03-09")], extend("2026-03-09")).ok).toBe(true);
  });
});

describe("the last day", () => {
  it("still takes a suspension and an extension", () => {
    expect(answer([opened], suspend("2026-03-30")).ok).toBe(true);
    expect(answer([opened], extend("2026-03-30")).ok).toBe(true);
  });

  it("is the formal one: sixty days that end on a Saturday take both on the Monday after", () => {
    const sixty = {
      ...decision,
      budget: { value: 60, unit: "calendar-day" },
      extension: [{ value: 5, unit: "calendar-day" }],
    } as const;
    // 2026-01-06 and sixty days is Saturday 2026-03-07.
    const given = [start("2026-01-06", sixty)];
    expect(answer(given, suspend("2026-03-09")).ok).toBe(true);
    expect(answer(given, extend("2026-03-09", { value: 5, unit: "calendar-day" })).ok).toBe(true);
    expect(answer(given, suspend("2026-03-10"))).toMatchObject({ refusal: { code: "suspension-after-expiry" } });
  });

  it("is doubted within the band of a year without a notice, and refused beyond it", () => {
    const given = [start("2027-09-01")];
    const decided = (on: string) => answer(given, extend(on));
    expect(decided("2027-09-20")).toMatchObject({ ok: true, doubts: [] });
    expect(decided("2027-10-05")).toMatchObject({ ok: true, doubts: ["may-have-expired"] });
    expect(decided("2027-11-01")).toMatchObject({ ok: false, refusal: { code: "extension-after-expiry" } });
    expect(answer(given, suspend("2027-10-05"))).toMatchObject({ ok: true, doubts: ["may-have-expired"] });
  });

  it("of a suspended clock never passes", () => {
    expect(answer([opened, suspend("2026-03-09")], extend("2026-12-01")).ok).toBe(true);
  });
});

describe("an event that cannot follow", () => {
  it("is a mistake of ours where it reached the clock all the same", () => {
    const clock = play([opened]) as Clock;
    expect(() => evolveClock(clock, clock.events[0] as never)).toThrow("started again");
    expect(() => evolveClock(null, { kind: "resumed", on: day("2026-03-09") })).toThrow("never started");
    expect(() => evolveClock(clock, { kind: "resumed", on: day("2026-03-09") })).toThrow("not suspended");
  });
});
