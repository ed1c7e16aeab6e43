import { expect, it } from "vitest";
import { statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { day, fromDayNumber } from "./day.ts";
import { holidaysOf, regimeOf } from "./statutoryHolidays.ts";
import type { StatutoryLaw } from "./statutoryHolidays.ts";

it("a regime holds from the first year that begins with it; years before the first one get that", () => {
  const from = (year: number) => regimeOf(statutoryLaw, year).from;
  expect([1949, 2007, 2008, 2013].map(from)).toEqual(Array.from({ length: 4 }, () => "2008-01-01"));
  expect([2014, 2024, 2025, 9999].map(from)).toEqual(["2014-01-01", "2014-01-01", "2025-01-01", "2025-01-01"]);
  expect(() => regimeOf({ ...statutoryLaw, regimes: [] }, 2026)).toThrow("the statutory law has no regime");
});

it("a holiday is dated where the year has its day, and is missing where not", () => {
  const reach = { restDays: 3, workedDays: 7, workedWeekendDays: 2 };
  const leapDay = { name: "闰日", on: { month: 2, dayOfMonth: 29 }, first: -1, days: 2, reach };
  const midAutumn = { name: "中秋节", on: "mid-autumn", first: 0, days: 1, reach } as const;
  const law: StatutoryLaw = {
    ...statutoryLaw,
    regimes: [{ from: day("2008-01-01"), holidays: [leapDay, midAutumn] }],
  };
  const datedIn = (year: number) =>
    holidaysOf(law, year).map(({ holiday, days }) => [holiday.name, ...days.map(fromDayNumber)]);
  expect(datedIn(2028)).toEqual([
    ["闰日", "2028-02-28", "2028-02-29"],
    ["中秋节", "2028-10-03"],
  ]);
  expect(datedIn(2027)).toEqual([["中秋节", "2027-09-15"]]);
  // The moon of 2060 is not known.
  expect(datedIn(2060)).toEqual([["闰日", "2060-02-28", "2060-02-29"]]);
});
