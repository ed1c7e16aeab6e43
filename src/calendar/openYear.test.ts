import { describe, expect, it } from "vitest";
import { fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, fromDayNumber, toDayNumber } from "./day.ts";
import { firstDayOf, openYearOf } from "./openYear.ts";
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

  it("has windows from the farthest day before a holiday that a notice can reach to the farthest after it", () => {
    const written = ({ first, last }: { readonly first: number; readonly last: number }) =>
      `${fromDayNumber(first)}/${fromDayNumber(last)}`;
    // A week around the small holidays, two around the great ones; Mid-Autumn and National Day touch.
    expect(openYearOf(statutoryLaw, 2027).windows.map(written)).toEqual([
      "2026-12-25/2027-01-08",
      "2027-01-22/2027-02-22",
      "2027-03-29/2027-04-12",
      "2027-04-17/2027-05-16",
      "2027-06-02/2027-06-16",
      "2027-09-08/2027-10-17",
    ]);
  });

  it("can move the weekdays and the weekend days that are near enough to a holiday's first or last day", () => {
    const days = [...openYearOf(statutoryLaw, 2027).candidates]
      .toSorted((one, other) => one - other)
      .map(fromDayNumber);
    const moved = (from: string, to: string) =>
      days.filter((one) => from <= one && one <= to).map((one) => one.slice("2027-".length));
    // Spring Festival is from Friday 5 to Monday 8 February: weekdays within one week, weekends within two.
    expect(moved("2027-01-20", "2027-02-28").join(" ")).toBe(
      "01-23 01-24 01-29 01-30 01-31 02-01 02-02 02-03 02-04 02-09 02-10 02-11 02-12 02-13 02-14 02-15 02-20 02-21",
    );
    // Labour Day is Saturday 1 and Sunday 2 May; the second Sunday after it is exactly two weeks away.
    expect(moved("2027-05-10", "2027-05-31").join(" ")).toBe("05-15 05-16");
  });

  it("is a year of the calendar", () => {
    expect(() => firstDayOf(10_000)).toThrow("the year 10000 is outside the years 1 to 9999");
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
