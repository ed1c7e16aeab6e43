// What other systems' users reported, as tests under the reports' names: here it cannot happen.
import { describe, expect, it } from "vitest";
import { decision, extend, play, resume, start, suspend } from "../fixtures/clocks.ts";
import { fullCalendar, publishedNotices, statutoryLaw } from "../fixtures/publishedNotices.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import { clockDays } from "#calendar/clock/clockDays.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { decideClock } from "#calendar/clock/decideClock.ts";
import { movedClocks } from "#calendar/clock/movedClocks.ts";
import { addDays, day, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";

function expiry(clock: Clock | null, asOf: string): Day | null {
  return clock === null ? null : (stateOf(fullCalendar, clock, day(asOf)).expires?.latest ?? null);
}

// Twenty working days from Monday 2 March 2026 end on Monday 30 March.
const opened = start("2026-03-02");

describe("suspended time", () => {
  it("glpi#10594: is counted on the calendar that the term is counted on, over a holiday too", () => {
    const clock = play([start("2026-09-14"), suspend("2026-09-30"), resume("2026-10-09")]);
    // Ten calendar days stood still, of which 8 and 9 October are the only working days: the end moves by two.
    expect(clock && stateOf(fullCalendar, clock, day("2026-10-09")).suspended).toMatchObject({ least: 2, most: 2 });
    expect([expiry(play([start("2026-09-14")]), "2026-09-20"), expiry(clock, "2026-10-09")]).toEqual([
      "2026-10-16",
      "2026-10-20",
    ]);
  });

  it("glpi#14937: and running time add up to the time that passed, whatever the unit", () => {
    for (const unit of ["working-day", "calendar-day"] as const) {
      const rule = { ...decision, budget: { value: 60, unit } };
      const clock = play([
        start("2026-01-05", rule),
        suspend("2026-02-10"),
        resume("2026-03-03"),
        suspend("2026-03-10"),
        resume("2026-03-18"),
      ]);
      if (clock === null) throw new Error("no clock");
      const asOf = day("2026-03-20");
      const { parts, suspended } = stateOf(fullCalendar, clock, asOf);
      const passed =
        unit === "calendar-day"
          ? daysBetween(clock.start, asOf)
          : fullCalendar.workingDaysBetween(clock.start, asOf).least;
      expect((parts[0]?.consumed.least ?? 0) + suspended.least).toBe(passed);
    }
  });

  it.each(["open-zaak#885", "gemma-zaken#1953", "righttoknow#183"])(
    "%s: moves the end, and is no mere flag",
    (_report) => {
      const clock = play([opened, suspend("2026-03-09"), resume("2026-03-16")]);
      expect(expiry(play([opened]), "2026-03-16")).toBe("2026-03-30");
      expect(expiry(clock, "2026-03-16")).toBe("2026-04-07");
      expect(expiry(play([opened, suspend("2026-03-09")]), "2026-04-20")).toBeNull();
    },
  );
});

describe("a changed calendar", () => {
  it("openregister#3935: moves every open clock that it touches, and says from where to where", () => {
    const closure = {
      year: 2027,
      notice: "closure",
      days: [{ day: day("2026-03-18"), working: false, holiday: "closure" }],
    };
    const changed = buildWorkCalendar([...publishedNotices, closure], statutoryLaw);
    const [open, over, later] = [
      play([opened]),
      play([opened, { kind: "end", on: day("2026-03-20"), outcome: "done" }]),
      play([start("2026-04-01")]),
    ];
    const clocks = [open, over, later].filter((one) => one !== null);
    const moved = movedClocks(fullCalendar, changed, clocks, day("2026-03-16"));
    expect(moved.map(({ clock, before, after }) => [clock === open, before?.latest, after?.latest])).toEqual([
      [true, "2026-03-30", "2026-03-31"],
    ]);
    expect(movedClocks(fullCalendar, changed, clocks, day("2026-03-01"))).toEqual([]);
  });

  it("openregister#3935: also reports that a last day became certain, or is none any more", () => {
    const crossing = play([start("2026-12-14")]);
    const suspended = play([opened, suspend("2026-03-09")]);
    if (crossing === null || suspended === null) throw new Error("no clock");
    const ordinary = {
      year: 2027,
      notice: "later",
      days: [{ day: day("2027-01-01"), working: false, holiday: "元旦" }],
    };
    const later = buildWorkCalendar([...publishedNotices, ordinary], statutoryLaw);
    expect(movedClocks(fullCalendar, later, [crossing, suspended], day("2026-12-20"))).toMatchObject([
      { before: { provisional: true }, after: { earliest: "2027-01-12", latest: "2027-01-12", provisional: false } },
    ]);
  });
});

describe("an extension", () => {
  const month = { ...decision, budget: { value: 1, unit: "month" } } as const;

  it.each([
    [{ value: 5, unit: "working-day" }, "2026-04-10"],
    [{ value: 5, unit: "calendar-day" }, "2026-04-07"],
    [{ value: 1, unit: "month" }, "2026-05-06"],
  ] as const)("froide#469: comes in any unit that the rule allows, with its ground: %o", (by, expected) => {
    const rule = { ...month, extension: [by] };
    const clock = play([start("2026-03-02", rule), extend("2026-03-20", by)]);
    expect(expiry(clock, "2026-03-20")).toBe(expected);
    expect(clock?.extension).toMatchObject({ by, ground: "approved by the head" });
  });

  it("froide#469: in a unit that the rule does not allow is refused by name", () => {
    const clock = play([start("2026-03-02", { ...month, extension: [{ value: 1, unit: "month" }] })]);
    expect(decideClock(fullCalendar, extend("2026-03-20", { value: 20, unit: "working-day" }), clock)).toMatchObject({
      refusal: { code: "extension-unit-not-in-rule", data: { unit: "working-day" } },
    });
  });
});

describe("days", () => {
  it("jbpm#233: of a holiday are not counted, and a Sunday worked for it is", () => {
    const clock = play([start("2026-09-18")]);
    if (clock === null) throw new Error("no clock");
    const counted = clockDays(fullCalendar, clock, day("2026-10-10"), 40).flatMap(({ day: one, counts }) =>
      counts === true ? [one] : [],
    );
    expect(counted).toContain("2026-09-20");
    expect(counted).toContain("2026-10-10");
    expect(counted.filter((one) => one >= "2026-10-01" && one <= "2026-10-07")).toEqual([]);
  });

  it.each(["jbpm#1342", "jbpm#1830"])(
    "%s: have no hours before or after which something counts otherwise",
    (_report) => {
      // An event has a civil day and nothing finer; two events of one day are told apart by their order alone.
      const clock = play([opened, suspend("2026-03-09"), resume("2026-03-09")]);
      expect(expiry(clock, "2026-03-09")).toBe("2026-03-30");
      const event = { kind: "suspend", on: "2026-03-09T17:31" as Day, ground: "hearing" } as const;
      expect(decideClock(fullCalendar, event, play([opened]))).toMatchObject({
        refusal: { code: "no-such-day", at: "on" },
      });
    },
  );

  it("Taskana#2347: three of them from a Sunday end on the Wednesday, or on the Tuesday where the rule counts a worked Sunday", () => {
    const three = { ...decision, budget: { value: 3, unit: "working-day" } } as const;
    const included = { ...three, startDay: "included" } as const;
    expect(expiry(play([start("2026-03-08", three)]), "2026-03-08")).toBe("2026-03-11");
    expect(expiry(play([start("2026-03-08", included)]), "2026-03-08")).toBe("2026-03-11");
    // Sunday 20 September 2026 is worked.
    expect(expiry(play([start("2026-09-20", three)]), "2026-09-20")).toBe("2026-09-23");
    expect(expiry(play([start("2026-09-20", included)]), "2026-09-20")).toBe("2026-09-22");
    expect(addDays(day("2026-09-20"), 2)).toBe("2026-09-22");
  });
});
