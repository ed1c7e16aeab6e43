import { describe, expect, it } from "vitest";
import { decision, end, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "../day.ts";
import { bothSides } from "./bothSides.ts";
import type { ClockRow } from "./bothSides.ts";
import type { Clock } from "./clock.ts";
import type { ClockCommand } from "./decideClock.ts";

function clock(...given: readonly ClockCommand[]): Clock {
  const made = play(given);
  if (made === null) throw new Error("no clock");
  return made;
}

function drawn({ segments }: ClockRow): readonly string[] {
  return segments.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
}

const ours = { ...decision, id: "hearing-request", side: "ours", budget: { value: 5, unit: "calendar-day" } } as const;

describe("both sides' clocks", () => {
  it("stand in one picture in order of their start, with whose move it is", () => {
    const theirs = clock(start("2026-03-02"));
    const picture = bothSides(fullCalendar, [clock(start("2026-03-16", ours)), theirs], day("2026-03-18"));
    expect(picture.rows.map(({ clock: one }) => one.rule.id)).toEqual(["permission-decision", "hearing-request"]);
    expect(picture).toMatchObject({ weActBy: "2026-03-23", theyActBy: "2026-03-30" });
    const [first, second] = picture.rows;
    expect(first && drawn(first)).toEqual(["running 2026-03-03 2026-03-30"]);
    expect(second && drawn(second)).toEqual(["running 2026-03-17 2026-03-23"]);
  });

  it("ask of each side the nearest day alone, of clocks that are open", () => {
    const [march, april] = [clock(start("2026-03-16", ours)), clock(start("2026-03-17", ours))];
    const over = clock(start("2026-03-02", ours), end("2026-03-04"));
    const standing = clock(
      start("2026-03-02", { ...ours, budget: { value: 20, unit: "calendar-day" } }),
      suspend("2026-03-03"),
    );
    const theirs = [clock(start("2026-03-05")), clock(start("2026-03-03"))];
    const { rows, weActBy, theyActBy } = bothSides(
      fullCalendar,
      [april, march, over, standing, ...theirs],
      day("2026-03-18"),
    );
    expect([weActBy, theyActBy]).toEqual(["2026-03-23", "2026-03-31"]);
    expect(rows.map((row) => row.clock.start)).toEqual([
      "2026-03-02",
      "2026-03-02",
      "2026-03-03",
      "2026-03-05",
      "2026-03-16",
      "2026-03-17",
    ]);
    expect(rows[0]?.clock).toBe(over);
    const late = bothSides(fullCalendar, [march], day("2026-03-30"));
    expect(late.weActBy).toBe("2026-03-23");
    expect(bothSides(fullCalendar, [over], day("2026-03-04"))).toMatchObject({ weActBy: null, theyActBy: null });
    expect(bothSides(fullCalendar, [over], day("2026-03-03")).weActBy).toBe("2026-03-09");
  });

  it("end on the day on which a clock was closed, and know nothing of what comes later", () => {
    const over = clock(start("2026-03-02"), end("2026-03-10"));
    expect(bothSides(fullCalendar, [over], day("2026-03-10")).rows.map(drawn)).toEqual([
      ["running 2026-03-03 2026-03-10"],
    ]);
    expect(bothSides(fullCalendar, [over], day("2026-03-09")).rows.map(drawn)).toEqual([
      ["running 2026-03-03 2026-03-30"],
    ]);
    const later = clock(start("2026-03-02"), suspend("2026-03-09"), resume("2026-03-20"), extend("2026-04-01"));
    const drawnOn = (asOf: string) => bothSides(fullCalendar, [later], day(asOf)).rows.map(drawn);
    expect(drawnOn("2026-03-08")).toEqual([["running 2026-03-03 2026-03-30"]]);
    expect(drawnOn("2026-03-09")).toEqual([["running 2026-03-03 2026-03-09", "waiting 2026-03-10 2026-03-10"]]);
    expect(drawnOn("2026-03-19")).toEqual([["running 2026-03-03 2026-03-09", "waiting 2026-03-10 2026-03-19"]]);
    expect(drawnOn("2026-03-31")).toEqual([
      ["running 2026-03-03 2026-03-09", "suspended 2026-03-10 2026-03-20", "running 2026-03-21 2026-04-13"],
    ]);
    const stopped = clock(start("2026-03-02"), suspend("2026-03-09"), end("2026-03-12"));
    expect(bothSides(fullCalendar, [stopped], day("2026-04-01")).rows.map(drawn)).toEqual([
      ["running 2026-03-03 2026-03-09", "waiting 2026-03-10 2026-03-12"],
    ]);
  });

  it("begin with the first day where it counts, and leave out a suspension that came too late", () => {
    const included = clock(
      start("2026-03-02", { ...decision, startDay: "included" }),
      suspend("2026-03-09"),
      resume("2026-03-10"),
    );
    expect(bothSides(fullCalendar, [included], day("2026-03-10")).rows.map(drawn)).toEqual([
      ["running 2026-03-02 2026-03-08", "suspended 2026-03-09 2026-03-09", "running 2026-03-10 2026-03-30"],
    ]);
    const one = clock(start("2026-09-01"));
    const late = {
      ...one,
      suspensions: [],
      numbers: { ...one.numbers, cuts: [one.numbers.start + 60, one.numbers.start + 70] },
    };
    expect(bothSides(fullCalendar, [late], day("2026-11-20")).rows.map(drawn)).toEqual([
      ["running 2026-09-02 2026-09-29", "overdue 2026-09-30 2026-11-20"],
    ]);
  });

  it("show what runs, what stood still and what was added", () => {
    const one = clock(start("2026-03-02"), suspend("2026-03-09"), resume("2026-03-20"), extend("2026-04-01"));
    const [row] = bothSides(fullCalendar, [one], day("2026-04-02")).rows;
    expect(row && drawn(row)).toEqual([
      "running 2026-03-03 2026-03-09",
      "suspended 2026-03-10 2026-03-20",
      "running 2026-03-21 2026-04-13",
      "extension 2026-04-14 2026-04-27",
    ]);
  });

  it("show each of several suspensions between the stretches that ran", () => {
    const twice = [suspend("2026-03-09"), resume("2026-03-20"), suspend("2026-03-25"), resume("2026-04-01")];
    const { rows } = bothSides(fullCalendar, [clock(start("2026-03-02"), ...twice)], day("2026-04-02"));
    expect(rows.map(drawn)).toEqual([
      [
        "running 2026-03-03 2026-03-09",
        "suspended 2026-03-10 2026-03-20",
        "running 2026-03-21 2026-03-25",
        "suspended 2026-03-26 2026-04-01",
        "running 2026-04-02 2026-04-20",
      ],
    ]);
  });

  it("show an extension from the day on which it was granted, and none where there is no last day", () => {
    const sixty = {
      ...decision,
      budget: { value: 60, unit: "calendar-day" },
      extension: [{ value: 10, unit: "calendar-day" }],
    } as const;
    // Sixty days end on Saturday 7 March, which leaves time until Monday.
    const extended = [clock(start("2026-01-06", sixty), extend("2026-03-02", { value: 10, unit: "calendar-day" }))];
    const drawnOn = (asOf: string) => bothSides(fullCalendar, extended, day(asOf)).rows.map(drawn);
    expect(drawnOn("2026-03-01")).toEqual([["running 2026-01-07 2026-03-09"]]);
    expect(drawnOn("2026-03-02")).toEqual([["running 2026-01-07 2026-03-07", "extension 2026-03-08 2026-03-17"]]);
    const waiting = [clock(start("2026-03-02"), suspend("2026-03-09"), extend("2026-03-20"))];
    expect(bothSides(fullCalendar, waiting, day("2026-03-25")).rows.map(drawn)).toEqual([
      ["running 2026-03-03 2026-03-09", "waiting 2026-03-10 2026-03-25"],
    ]);
  });

  it("expect nothing of a side that has no clock", () => {
    const theirs = bothSides(fullCalendar, [clock(start("2026-03-02"))], day("2026-03-18"));
    expect(theirs).toMatchObject({ weActBy: null, theyActBy: "2026-03-30" });
    const only = bothSides(fullCalendar, [clock(start("2026-03-16", ours))], day("2026-03-18"));
    expect(only).toMatchObject({ weActBy: "2026-03-23", theyActBy: null });
  });

  it("show a suspension that nobody ended as waiting, and expect nobody to move", () => {
    const picture = bothSides(fullCalendar, [clock(start("2026-03-02"), suspend("2026-03-09"))], day("2026-04-02"));
    expect(picture).toMatchObject({ weActBy: null, theyActBy: null });
    expect(picture.rows.map(drawn)).toEqual([["running 2026-03-03 2026-03-09", "waiting 2026-03-10 2026-04-02"]]);
  });

  it("show what is overdue, and what is over", () => {
    const [late, over] = [clock(start("2026-03-02")), clock(start("2026-03-02"), end("2026-03-10"))];
    const picture = bothSides(fullCalendar, [late, over], day("2026-04-02"));
    expect(picture.rows.map(drawn)).toEqual([
      ["running 2026-03-03 2026-03-30", "overdue 2026-03-31 2026-04-02"],
      ["running 2026-03-03 2026-03-10"],
    ]);
    expect(picture.theyActBy).toBe("2026-03-30");
    expect(bothSides(fullCalendar, [late], day("2026-03-01")).rows.map(drawn)).toEqual([[]]);
  });

  it("show the days between the earliest and the latest last day as uncertain", () => {
    const [row] = bothSides(fullCalendar, [clock(start("2027-09-01"))], day("2027-09-10")).rows;
    const expires = row?.state.expires;
    expect(row && drawn(row)).toEqual([
      `running 2027-09-02 ${expires?.earliest}`,
      `uncertain ${expires && addDays(expires.earliest, 1)} ${expires?.latest}`,
    ]);
  });
});
