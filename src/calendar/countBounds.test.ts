import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { day, fromDayNumber, toDayNumber } from "./day.ts";
import type { DayNumber } from "./day.ts";
import { openYearOf } from "./openYear.ts";
import { buildWorkCalendar } from "./prefixCalendar.ts";
import type { NoticeReach, StatutoryLaw } from "./statutoryHolidays.ts";
import { isWeekend } from "./weekday.ts";
import type { WorkCalendar } from "./workCalendar.ts";

// The bounds of a count are held against trying: day after day, and for each window every number of days that a notice
// may put inside and outside the interval.

function numbersFrom(first: DayNumber, last: DayNumber): readonly DayNumber[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/** Candidates of a window that wait for the notice, and weekdays off less weekends worked that are settled already. */
type Window = { readonly waiting: readonly DayNumber[]; readonly owed: number; readonly mostWorked: number };

type Year = { readonly waiting: readonly DayNumber[]; readonly windows: readonly Window[]; readonly spare: Off };

type Off = { readonly rest: number; readonly worked: number };

const nothing: Off = { rest: Number.NaN, worked: Number.NaN };

function yearOf(calendar: WorkCalendar, year: number, law: StatutoryLaw): Year {
  const open = openYearOf(law, year);
  const status = (number: DayNumber) => calendar.status(fromDayNumber(number));
  // Where the moon is not known, the statutory days too may lie anywhere: those of the year are among the spare ones.
  const isFar = open.windows.length === 0;
  const waits = (number: DayNumber) => {
    const { reason } = status(number);
    return reason.kind === "unpublished" ? reason.year === year : isFar && reason.kind === "statutory";
  };
  const settled = (number: DayNumber): number => {
    const { kind } = status(number).reason;
    return kind === "worked-weekend" ? -1 : kind === "rest-day" && !isWeekend(number) ? 1 : 0;
  };
  const windows = open.windows.map(({ first, last, owedWeekdays, workedWeekendDays }) => ({
    waiting: [...open.candidates].filter((one) => one >= first && one <= last && waits(one)),
    owed: owedWeekdays - numbersFrom(first, last).reduce((sum, one) => sum + settled(one), 0),
    mostWorked: workedWeekendDays,
  }));
  const spare = { rest: open.spareRestWeekdays, worked: open.spareWorkedWeekendDays };
  return { waiting: numbersFrom(open.governedFrom, toDayNumber(day(`${year}-12-31`))).filter(waits), windows, spare };
}

/** Every number of weekdays off and of weekend days worked that a window's account allows inside an interval. */
function everyChoice({ waiting, owed, mostWorked }: Window, isInside: (one: DayNumber) => boolean): readonly Off[] {
  const inside = waiting.filter(isInside);
  const outside = waiting.filter((one) => !isInside(one));
  const [workInside, workOutside] = [inside, outside].map((some) => some.filter(isWeekend).length) as [number, number];
  const [restInside, restOutside] = [inside.length - workInside, outside.length - workOutside];
  const choices: Off[] = [];
  for (let worked = 0; worked <= Math.min(workInside, mostWorked); worked += 1) {
    for (let elsewhere = 0; elsewhere <= Math.min(workOutside, mostWorked - worked); elsewhere += 1) {
      for (let rest = 0; rest <= restInside; rest += 1) {
        const left = owed + worked + elsewhere - rest;
        if (left >= 0 && left <= restOutside) choices.push({ rest, worked });
      }
    }
  }
  return choices;
}

/** Of each window the choice with the least (-1) or the most (1) work, and of those the one that moves fewest days. */
function bestOf(choices: readonly (readonly Off[])[], sign: -1 | 1): Off {
  const best = choices.map(
    (some) =>
      some.toSorted((a, b) => sign * (b.worked - b.rest - (a.worked - a.rest)) || a.worked - b.worked)[0] ?? nothing,
  );
  const total = (of: keyof Off) => best.reduce((sum, one) => sum + one[of], 0);
  return { rest: total("rest"), worked: total("worked") };
}

/** The least and the most working days after a day up to another that a year's notice can still make of its days. */
function tried({ waiting, windows, spare }: Year, after: DayNumber, upTo: DayNumber): readonly [number, number] {
  const isInside = (one: DayNumber) => one > after && one <= upTo;
  const inside = waiting.filter(isInside);
  const weekdays = inside.filter((one) => !isWeekend(one)).length;
  const choices = windows.filter((one) => one.waiting.some(isInside)).map((one) => everyChoice(one, isInside));
  const [few, many] = [bestOf(choices, -1), bestOf(choices, 1)];
  const least = weekdays - few.rest + few.worked - Math.min(spare.rest, weekdays - few.rest);
  const most = weekdays - many.rest + many.worked + Math.min(spare.worked, inside.length - weekdays - many.worked);
  return [least, most];
}

/** Intervals whose bounds differ from what trying finds; from each of the days to each of the days. */
function wrongBounds(
  calendar: WorkCalendar,
  openYears: readonly number[],
  fromDays: readonly DayNumber[],
  toDays: readonly DayNumber[],
  law = statutoryLaw,
): readonly string[] {
  const years = openYears.map((year) => yearOf(calendar, year, law));
  const [lastDay, asked] = [Math.max(...toDays), new Set(toDays)];
  const certain = new Set(
    numbersFrom(Math.min(...fromDays), lastDay).filter((one) => calendar.status(fromDayNumber(one)).working === true),
  );
  return fromDays.flatMap((after) => {
    let worked = 0;
    return numbersFrom(after + 1, lastDay).flatMap((upTo) => {
      if (certain.has(upTo)) worked += 1;
      if (!asked.has(upTo)) return [];
      const found = years.map((year) => tried(year, after, upTo));
      const [least, most] = [0, 1].map((at) => worked + found.reduce((sum, one) => sum + (one[at] ?? 0), 0));
      const [from, to] = [fromDayNumber(after), fromDayNumber(upTo)];
      const bounds = calendar.workingDaysBetween(from, to);
      return bounds.least === least && bounds.most === most
        ? []
        : [`${from} to ${to}: ${bounds.least}…${bounds.most}, not ${least}…${most}`];
    });
  });
}

/** The days at the edges of a year's windows. */
function edgesOf(year: number): readonly DayNumber[] {
  const { windows, governedFrom } = openYearOf(statutoryLaw, year);
  const lastDay = toDayNumber(day(`${year}-12-31`));
  const edges = [governedFrom - 9, ...windows.flatMap(({ first, last }) => [first, last]), lastDay];
  return edges.flatMap((one) => [one - 1, one]);
}

const between = (from: string, to: string) => numbersFrom(toDayNumber(day(from)), toDayNumber(day(to)));

const numbers = (...days: readonly string[]) => days.map((one) => toDayNumber(day(one)));

describe("the bounds of a count", () => {
  // Christmas, the first day that the notice of 2022 could move, was a Saturday in 2021; in 2022 it was a Sunday.
  it.each([2022, 2023])("are what trying finds where %i alone is not published", (year) => {
    const calendar = calendarKnowing((one) => one !== year);
    const throughout = between(`${year - 1}-12-10`, `${year + 1}-01-15`).filter((_, index) => index % 10 === 0);
    expect(wrongBounds(calendar, [year], edgesOf(year), [...edgesOf(year), ...throughout])).toEqual([]);
  });

  it("add up over years that are not published", () => {
    const edges = [2027, 2028, 2029].flatMap((year) => edgesOf(year).slice(0, 8));
    expect(wrongBounds(fullCalendar, [2027, 2028, 2029, 2030], edges, edges)).toEqual([]);
    const [from, to] = [numbers("2026-11-21", "2029-06-30"), numbers("2031-10-05", "2033-12-25")];
    const years = Array.from({ length: 8 }, (_, index) => 2027 + index);
    expect(wrongBounds(fullCalendar, years, from, to)).toEqual([]);
  });

  it("add up into the years whose moon is not known, which are all alike", () => {
    const from = numbers("2049-06-30", "2050-12-24", "2050-12-31", "2051-12-10", "2051-12-24", "2051-12-25");
    const to = numbers("2052-01-05", "2053-12-24", "2053-12-31", "2055-01-03", "2060-12-10", "2061-07-01");
    const years = Array.from({ length: 14 }, (_, index) => 2049 + index);
    expect(wrongBounds(fullCalendar, years, from, to)).toEqual([]);
  });

  it("are what trying finds also where days off may lie farther away than days worked", () => {
    const turned = ({ restDays, workedDays, ...reach }: NoticeReach) => {
      return { ...reach, restDays: workedDays, workedDays: restDays };
    };
    const regimes = statutoryLaw.regimes.map(({ holidays, ...one }) => {
      return { ...one, holidays: holidays.map((holiday) => ({ ...holiday, reach: turned(holiday.reach) })) };
    });
    const law = { ...statutoryLaw, regimes };
    const notices = publishedNotices.filter(({ year }) => year !== 2024);
    const edges = edgesOf(2024);
    expect(wrongBounds(buildWorkCalendar(notices, law), [2024], edges, edges, law)).toEqual([]);
  });

  it("charge to a window what a notice for another year has settled in it", () => {
    const settled = (text: string, working: boolean) => ({ day: day(text), working, holiday: "设想" });
    const worked = settled("2026-12-26", true);
    const rest = ["2026-12-25", "2026-12-27", "2026-12-31", "2027-02-22"].map((one) => settled(one, false));
    const notices = publishedNotices.map((one) =>
      one.year === 2026 ? { ...one, days: [...one.days, worked, ...rest] } : one,
    );
    const calendar = buildWorkCalendar(notices, statutoryLaw);
    const wrong = wrongBounds(calendar, [2027], edgesOf(2027), between("2026-12-10", "2027-05-31"));
    expect(wrong).toEqual([]);
  });
});

describe("the years that a count hangs on", () => {
  const without2025 = calendarKnowing((year) => year !== 2025);

  it.each([
    // Saturday 26 December is the first day that the notice of 2027 can move: New Year lets weekends alone be worked.
    ["2026-12-20", "2026-12-26", [2027]],
    ["2026-12-01", "2026-12-31", [2027]],
    ["2025-12-30", "2025-12-31", [2025]],
    ["2025-10-08", "2026-12-25", [2025]],
    ["2025-12-31", "2026-12-26", [2027]],
    ["2025-12-30", "2027-01-01", [2025, 2027]],
    ["2024-12-25", "2028-12-26", [2025, 2027, 2028, 2029]],
  ])("after %s up to %s are those of which it has days", (from, to, years) => {
    expect(without2025.workingDaysBetween(day(from), day(to)).unpublished).toEqual(years);
  });
});
