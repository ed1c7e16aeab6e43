import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { day, toDayNumber } from "./day.ts";
import { governDays } from "./governance.ts";
import { buildWorkCalendar } from "./prefixCalendar.ts";
import type { StatutoryHoliday, StatutoryLaw } from "./statutoryHolidays.ts";
import type { WorkCalendar } from "./workCalendar.ts";

const without2018 = publishedNotices.filter(({ year }) => year !== 2018);

/** Working days after one day up to another, where they are certain. */
function certain(calendar: WorkCalendar, after: string, upTo: string): number | null {
  return calendar.numbers.workingDaysBetween(toDayNumber(day(after)), toDayNumber(day(upTo)));
}

describe("the notice that decides a day", () => {
  it("is missing in the first and the last year of the calendar as in any other", () => {
    const reasons = ["0001-03-01", "9999-03-01"].map((one) => fullCalendar.status(day(one)).reason);
    expect(reasons).toEqual([
      { kind: "not-loaded", year: 1 },
      { kind: "unpublished", year: 9999 },
    ]);
    const { least, most, unpublished } = fullCalendar.workingDaysBetween(day("9999-01-31"), day("9999-12-31"));
    expect(unpublished).toEqual([9999]);
    expect(least).toBeLessThan(most);
    expect(fullCalendar.addWorkingDays(day("0001-01-01"), -1)).toMatchObject({ earliest: "0001-01-01" });
  });

  it("is not missing where the notice of the next year names the day", () => {
    const { openYear } = governDays(publishedNotices, statutoryLaw);
    const waitsFor = ["2006-12-29", "2006-12-30", "2007-01-04"].map((one) => openYear(toDayNumber(day(one)))?.year);
    expect(waitsFor).toEqual([2006, undefined, undefined]);
  });

  it("decides its own year up to the last day, and none of the next", () => {
    const calendar = buildWorkCalendar(without2018, statutoryLaw);
    expect(certain(calendar, "2018-12-28", "2018-12-31")).toBe(1);
    expect(certain(calendar, "2019-01-01", "2019-01-04")).toBe(3);
    const ofDecember = { day: day("2026-12-31"), holiday: "元旦", working: true };
    const named = publishedNotices.map((one) =>
      one.year === 2026 ? { ...one, days: [...one.days, ofDecember] } : one,
    );
    expect(certain(buildWorkCalendar(named, statutoryLaw), "2026-12-30", "2026-12-31")).toBe(1);
  });

  it("does not hang on the order of the files: the later year's stands, and the years ascend", () => {
    const holiday = { day: day("2026-12-31"), holiday: "元旦" };
    const next = { year: 2027, notice: "later", days: [{ ...holiday, working: false }] };
    const notices = publishedNotices.map((one) =>
      one.year === 2026 ? { ...one, days: [...one.days, { ...holiday, working: true }] } : one,
    );
    const calendar = buildWorkCalendar([...notices, next].toReversed(), statutoryLaw);
    expect(calendar.status(day("2026-12-31")).working).toBe(false);
    expect(calendar.publishedYears).toEqual(Array.from({ length: 21 }, (_, index) => 2007 + index));
  });
});

describe("the last days of December, while the next notice is missing", () => {
  it("may all be moved where the moon's days of the next year are not known", () => {
    const movingDays = new Map([...statutoryLaw.movingDays].filter(([year]) => year < 2027));
    const calendar = buildWorkCalendar(publishedNotices, { ...statutoryLaw, movingDays });
    const reasons = ["2026-12-24", "2026-12-25", "2026-12-28"].map((one) => calendar.status(day(one)).reason);
    const open = { kind: "unpublished", year: 2027 };
    expect(reasons).toEqual([{ kind: "weekday" }, open, open]);
    // 28 December lies out of the reach of New Year, and with the moon's days nothing else could move it.
    expect(fullCalendar.status(day("2026-12-28")).reason).toEqual({ kind: "weekday" });
  });

  it("are known where the next notice is published, and a holiday on 31 December reaches no further", () => {
    const yearEnd: StatutoryHoliday = {
      name: "岁末",
      on: { month: 12, dayOfMonth: 31 },
      first: 0,
      days: 1,
      reach: { restDays: 3, workedDays: 7, workedWeekendDays: 2 },
    };
    const regimes = statutoryLaw.regimes.map((one) => ({ ...one, holidays: [...one.holidays, yearEnd] }));
    const law: StatutoryLaw = { ...statutoryLaw, regimes };
    expect(certain(buildWorkCalendar(without2018, law), "2019-01-01", "2019-01-04")).toBe(3);
  });
});

it("before the first notice nothing is certain, and behind it everything that it decides", () => {
  const calendar = calendarKnowing(() => true);
  const unknown = calendar.workingDaysBetween(day("2006-06-30"), day("2006-12-31"));
  const known = calendar.workingDaysBetween(day("2006-12-31"), day("2007-06-30"));
  expect(calendar.workingDaysBetween(day("2006-06-30"), day("2007-06-30"))).toEqual({
    least: unknown.least + known.least,
    most: unknown.most + known.most,
    provisional: true,
    unpublished: [2006],
  });
  expect(known.provisional).toBe(false);
  expect(calendarKnowing((year) => year > 2007).status(day("2007-06-29")).working).toBeNull();
});
