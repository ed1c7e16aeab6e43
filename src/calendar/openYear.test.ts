import { describe, expect, it } from "vitest";
import { fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, fromDayNumber, toDayNumber } from "./day.ts";
import { openYearOf } from "./openYear.ts";
import { holidaysOf } from "./statutoryHolidays.ts";
import { isWeekend } from "./weekday.ts";

/** Weekdays off beside statutory days, less weekend days worked, in each window of a year as it was published. */
function accountsOf(
  year: number,
): readonly { readonly owed: number; readonly given: number; readonly worked: number; readonly allowed: number }[] {
  const notice = publishedNotices.find((one) => one.year === year);
  if (notice === undefined) throw new Error(`no notice for ${year}`);
  const open = openYearOf(statutoryLaw, year);
  return open.windows.map(({ first, last, owedWeekdays, workedWeekendDays }) => {
    const moved = notice.days
      .map(({ day: one, working }) => ({ number: toDayNumber(one), working }))
      .filter(({ number }) => number >= first && number <= last && !open.statutoryDays.has(number));
    const off = moved.filter(({ number, working }) => !working && !isWeekend(number)).length;
    const worked = moved.filter(({ number, working }) => working && isWeekend(number)).length;
    return { owed: owedWeekdays, given: off - worked, worked, allowed: workedWeekendDays };
  });
}

describe("an unpublished year", () => {
  // In 2015 a separate act added a holiday; in 2020 one prolonged the Spring Festival while it ran.
  const ordinaryYears = Array.from({ length: 19 }, (_, index) => 2008 + index).filter(
    (year) => year !== 2015 && year !== 2020,
  );

  it.each(ordinaryYears)(
    "keeps the account that the notice of %i kept: as many weekdays off as owed or worked for",
    (year) => {
      for (const { owed, given, worked, allowed } of accountsOf(year)) {
        expect(given).toBe(owed);
        expect(worked).toBeLessThanOrEqual(allowed);
      }
    },
  );

  it("needed its spare days twice: for two days added in 2020, and outside every window in 2015", () => {
    const { spareRestWeekdays, spareWorkedWeekendDays } = openYearOf(statutoryLaw, 2020);
    expect([spareRestWeekdays, spareWorkedWeekendDays]).toEqual([2, 1]);
    const added = accountsOf(2020)
      .map(({ given, owed }) => given - owed)
      .filter((days) => days !== 0);
    expect(added).toEqual([2]);
    const added2015 = ["2015-09-03", "2015-09-04", "2015-09-06"].map(day).map(toDayNumber);
    expect(added2015.slice(0, 2).some((one) => openYearOf(statutoryLaw, 2015).candidates.has(one))).toBe(false);
  });

  it("gives a day back for each statutory day on a weekend or on another one", () => {
    // 1 October 2031 is both National Day and Mid-Autumn, a Wednesday; no other day of the two falls on a weekend.
    const merged = openYearOf(statutoryLaw, 2031).windows.find(
      ({ first, last }) => first <= toDayNumber(day("2031-10-01")) && last >= toDayNumber(day("2031-10-01")),
    );
    expect(merged).toMatchObject({ owedWeekdays: 1, workedWeekendDays: 4 });
  });

  it("has windows apart from each other, the first of which reaches back into December", () => {
    for (let year = 2008; year <= 2050; year += 1) {
      const { windows, governedFrom } = openYearOf(statutoryLaw, year);
      expect(fromDayNumber(governedFrom)).toBe(addDays(day(`${year}-01-01`), -7));
      for (const [at, { first }] of windows.entries())
        expect(first).toBeGreaterThan(windows[at - 1]?.last ?? -Infinity);
    }
  });

  it("has no window where the moon is not known: all that a year can move may lie anywhere", () => {
    const far = openYearOf(statutoryLaw, 2060);
    expect(far.windows).toEqual([]);
    // 13 statutory days, 2 weekend days worked for each of 7 holidays, and the separate acts.
    expect([far.spareRestWeekdays, far.spareWorkedWeekendDays]).toEqual([13 + 14 + 2, 14 + 1]);
  });
});

describe("the statutory days", () => {
  it("are 11 from 2008 and 13 from 2025, where two do not fall on one day", () => {
    const countOf = (year: number) => holidaysOf(statutoryLaw, year).reduce((sum, { days }) => sum + days.length, 0);
    expect([2008, 2013, 2014, 2024, 2025, 2050].map(countOf)).toEqual([11, 11, 11, 11, 13, 13]);
  });

  it("were days of rest in every year that has been published", () => {
    const worked = publishedNotices
      .filter(({ year }) => year >= 2008)
      .flatMap(({ year }) => holidaysOf(statutoryLaw, year).flatMap(({ days }) => days.map(fromDayNumber)))
      .filter((one) => fullCalendar.status(one).working !== false);
    expect(worked).toEqual([]);
  });
});
