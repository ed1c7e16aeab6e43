import { expect, test } from "vitest";
import { addDays, day as toDay } from "#calendar/day.ts";
import { countedMonths, monthWeeks, reasonOf, specialSpans, unpublishedYears } from "./countedMonths.ts";
import type { CountedDay } from "./countedMonths.ts";

const counted = (text: string, working: boolean | null, why = "工作日"): CountedDay => ({
  day: text,
  working,
  why: { zh: `${text} 周一:${why}`, en: `${text} Monday: ${why}` },
});

test("weeks run from Monday and every day of the month stands once", () => {
  const weeks = monthWeeks(2026, 11);
  expect(weeks[0]?.map(({ day }) => day)).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks.flat().flatMap((cell) => cell.day ?? [])).toEqual(
    Array.from({ length: 30 }, (_, index) => addDays(toDay("2026-11-01"), index)),
  );
});

test("the months are those that the days reach into", () => {
  const months = countedMonths([
    counted("2026-12-31", true),
    counted("2027-01-01", false),
    counted("2027-01-02", null),
  ]);
  expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual(["2026-12", "2027-1"]);
});

test("holidays and worked weekends are special, once per span; ordinary weekends are not", () => {
  const spans = specialSpans([
    counted("2026-09-30", true),
    counted("2026-10-01", false, "国庆节"),
    counted("2026-10-02", false, "国庆节"),
    counted("2026-10-03", false, "周末"),
    counted("2026-10-10", true, "调休上班"),
    counted("2026-10-11", false, "周末"),
  ]);
  expect(spans.map(({ first, last }) => [first.day, last.day])).toEqual([
    ["2026-10-01", "2026-10-02"],
    ["2026-10-10", "2026-10-10"],
  ]);
});

test("which days are special can be said otherwise", () => {
  const days = [counted("2026-10-02", false, "国庆节"), counted("2026-10-03", false, "国庆节")];
  expect(specialSpans(days).map(({ first, last }) => [first.day, last.day])).toEqual([["2026-10-02", "2026-10-02"]]);
  expect(specialSpans(days, () => true).map(({ first, last }) => [first.day, last.day])).toEqual([
    ["2026-10-02", "2026-10-03"],
  ]);
});

test("the reason stands without its day", () => {
  expect(reasonOf("2026-10-01 周四:国庆节放假(国办发明电〔2025〕7号)")).toBe("国庆节放假(国办发明电〔2025〕7号)");
  expect(reasonOf("2026-10-01 Thursday: holiday")).toBe("holiday");
});

test("late December waits for the notice of the next year", () => {
  expect(unpublishedYears([counted("2026-12-29", null), counted("2027-01-04", null)])).toEqual([2027]);
});

test("only years with undecided days are unpublished", () => {
  expect(
    unpublishedYears([counted("2026-12-31", true), counted("2027-01-01", false), counted("2027-01-04", null)]),
  ).toEqual([2027]);
});
