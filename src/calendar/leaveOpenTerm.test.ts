import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "./day.ts";
import type { Day } from "./day.ts";
import { leaveOpenTerm } from "./leaveOpenTerm.ts";
import { termPlanOf } from "./termPlan.ts";
import type { Renewal } from "./term.ts";
import type { WorkCalendar } from "./workCalendar.ts";

const rule = { direction: "backward", startDay: "excluded", restDay: "stays" } as const;

function leave(plan: Parameters<typeof leaveOpenTerm>[0], asOf: Day, calendar: WorkCalendar) {
  return leaveOpenTerm(plan, asOf, calendar, rule);
}

type Notice = NonNullable<Renewal["notice"]>;

function open(start: string | null, minimumMonths: number | null, notice: Notice | null) {
  const renewal = notice === null ? null : { auto: false, months: null, notice };
  const plan = termPlanOf({ start: start === null ? null : day(start), end: null }, renewal, {
    minimumMonths,
    leavingNotice: null,
  });
  if (plan.kind !== "open") throw new Error("a term without an end is open");
  return plan;
}

const days30: Notice = { value: 30, unit: "calendar-day" };

describe("leaving an open term", () => {
  it("the minimum term holds until its last day, and the notice day belongs to that day", () => {
    expect(leave(open("2026-01-01", 12, days30), day("2026-11-21"), fullCalendar)).toEqual({
      minimumUntil: "2026-12-31",
      earliestEnd: { earliest: "2026-12-31", latest: "2026-12-31", provisional: false, unpublished: [] },
      noticeBy: { earliest: "2026-12-01", latest: "2026-12-01", provisional: false, unpublished: [] },
    });
  });

  it("on the notice day it still ends with the minimum term, the day after a day later", () => {
    const ends = ["2026-12-01", "2026-12-02", "2027-06-01"].map(
      (asOf) => leave(open("2026-01-01", 12, days30), day(asOf), fullCalendar)?.earliestEnd.latest,
    );
    expect(ends).toEqual(["2026-12-31", "2027-01-01", "2027-07-01"]);
  });

  it("without a notice period it ends with the minimum term, or today", () => {
    const ends = ["2026-11-21", "2027-02-01"].map(
      (asOf) => leave(open("2026-01-01", 12, null), day(asOf), fullCalendar)?.earliestEnd.earliest,
    );
    expect(ends).toEqual(["2026-12-31", "2027-02-01"]);
    expect(leave(open(null, null, null), day("2026-11-21"), fullCalendar)).toMatchObject({
      minimumUntil: null,
      noticeBy: null,
      earliestEnd: { earliest: "2026-11-21" },
    });
  });

  it("of a minimum term whose start is not written nothing is said", () => {
    expect(leave(open(null, 12, days30), day("2026-11-21"), fullCalendar)).toBeNull();
  });

  it("of a length that cannot be counted nothing is said, and nothing is thrown", () => {
    const absurd: Notice = { value: 9999, unit: "month" };
    expect(leave(open("2026-01-01", null, absurd), day("2026-11-21"), fullCalendar)).toBeNull();
    expect(leave(open("2026-01-01", 119_988, days30), day("2026-11-21"), fullCalendar)).toBeNull();
    expect(leave(open("2026-01-01", null, days30), day("9999-12-31"), fullCalendar)).toBeNull();
  });

  it("what has not begun cannot end before it begins, also where no minimum term is agreed", () => {
    const leaving = leave(open("2027-03-01", null, null), day("2026-11-21"), fullCalendar);
    expect(leaving).toMatchObject({ minimumUntil: null, earliestEnd: { earliest: "2027-03-01" } });
  });

  it("a notice that comes months too early moves the end not a day before the minimum term's last", () => {
    const leaving = leave(open("2026-01-01", 12, days30), day("2026-02-01"), fullCalendar);
    expect(leaving).toMatchObject({ earliestEnd: { earliest: "2026-12-31", latest: "2026-12-31" } });
  });

  it("is not looked for beyond the year 9500, nor before the first day of the calendar", () => {
    const ends = ["9500-01-01", "9500-01-02"].map((start) =>
      leave(open(start, null, days30), day("2026-11-21"), fullCalendar),
    );
    expect(ends.map((leaving) => leaving?.earliestEnd.earliest)).toEqual(["9500-01-01", undefined]);
    const working: Notice = { value: 20, unit: "working-day" };
    expect(leave(open(null, null, working), day("0001-01-01"), fullCalendar)).toBeNull();
  });

  it("a month's notice on 31 March comes in time for 1 May, not for 30 April, whose notice day is 30 March", () => {
    const leaving = leave(open("2020-01-01", null, { value: 1, unit: "month" }), day("2026-03-31"), fullCalendar);
    expect(leaving).toMatchObject({ earliestEnd: { earliest: "2026-05-01" }, noticeBy: { earliest: "2026-04-01" } });
  });

  it("working days of a year without its notice give a band that holds every later answer", () => {
    const notice: Notice = { value: 20, unit: "working-day" };
    const plan = open("2020-01-01", null, notice);
    const asOf = day("2025-12-25");
    const unknown = leave(
      plan,
      asOf,
      calendarKnowing((year) => year < 2026),
    );
    const known = leave(plan, asOf, fullCalendar);
    expect(unknown?.earliestEnd.provisional).toBe(true);
    expect(unknown?.earliestEnd.unpublished).toEqual([2026]);
    expect(known?.earliestEnd.provisional).toBe(false);
    const { earliest = "", latest = "" } = unknown?.earliestEnd ?? {};
    const found = known?.earliestEnd.latest ?? "";
    expect([earliest <= found, found <= latest, earliest < latest]).toEqual([true, true, true]);
  });
});

/** The last day for notice, counted back one day at a time. */
function walkBack(end: Day, { value, unit }: Notice): Day {
  let notice = end;
  for (let left = value; left > 0;) {
    notice = addDays(notice, -1);
    if (unit === "calendar-day") left -= 1;
    else if (unit === "working-day" && fullCalendar.status(notice).working === true) left -= 1;
    else if (unit === "month" && addDays(notice, 1).slice(8) === "01") left -= 1;
  }
  // For months it stands on the last day of the month wanted now: back to the day of the same number, if there is one.
  while (unit === "month" && notice.slice(8) > end.slice(8)) notice = addDays(notice, -1);
  return notice;
}

it("the earliest end is the first day that walking back finds in time, for every day of six months", () => {
  const notices: readonly Notice[] = [
    days30,
    { value: 1, unit: "calendar-day" },
    { value: 1, unit: "month" },
    { value: 3, unit: "month" },
    { value: 5, unit: "working-day" },
    { value: 15, unit: "working-day" },
  ];
  const wrong: string[] = [];
  for (let asOf = day("2024-12-01"); asOf <= "2025-05-31"; asOf = addDays(asOf, 1)) {
    for (const notice of notices) {
      const minimumUntil = day("2025-02-28");
      let end = asOf > minimumUntil ? asOf : minimumUntil;
      while (asOf > walkBack(end, notice)) end = addDays(end, 1);
      const found = leave(open("2024-03-01", 12, notice), asOf, fullCalendar);
      if (found?.earliestEnd.earliest !== end || found.earliestEnd.latest !== end)
        wrong.push(`${asOf}, ${notice.value} ${notice.unit}: ${found?.earliestEnd.latest}, not ${end}`);
    }
  }
  expect(wrong).toEqual([]);
});
