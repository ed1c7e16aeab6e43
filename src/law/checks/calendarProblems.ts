import { addDays, day, fromDayNumber, weekdayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { holidaysOf, regimeOf } from "#calendar/statutoryHolidays.ts";
import type { MovingDay, StatutoryLaw } from "#calendar/statutoryHolidays.ts";
import { statutoryLawOf } from "../calendarOfFiles.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { calendarProblemText } from "./calendarProblemText.ts";
import { countText } from "./countText.ts";

/** Earliest and latest day of the year on which a moving holiday can fall, in the calendar in use since 1900. */
const movingDaySpans: Readonly<Record<MovingDay, readonly [string, string]>> = {
  "spring-festival": ["01-21", "02-21"],
  qingming: ["04-04", "04-06"],
  "dragon-boat": ["05-25", "06-26"],
  "mid-autumn": ["09-06", "10-09"],
};

/** First day of the year before that a notice can still name: its New Year's holiday begins no earlier. */
const daysBeforeNewYear = 14;

/** The calendar's single files are there, notices agree with the law and with each other, and moving days are plausible. */
export function calendarProblems(files: LawFiles): readonly LawProblem[] {
  const missing = (["statutory", "movingDays", "reach"] as const).flatMap((kind) =>
    files[kind].length === 1
      ? []
      : [{ file: "calendar", line: null, sentence: calendarProblemText.lacks(singleFiles[kind]) }],
  );
  const noYear =
    files.years.length === 0 ? [{ file: "calendar", line: null, sentence: calendarProblemText.noYear }] : [];
  if (missing.length > 0 || noYear.length > 0) return [...missing, ...noYear];
  const law = statutoryLawOf(files);
  return [
    ...regimeProblems(files),
    ...movingDayProblems(files),
    ...files.years.flatMap((year) => [...yearProblems(year), ...statutoryProblems(year, law)]),
    ...contradictions(files),
  ];
}

const singleFiles = {
  statutory: "statutory-holidays.yaml",
  movingDays: "moving-days.yaml",
  reach: "notice-reach.yaml",
};

function regimeProblems({ statutory }: LawFiles): readonly LawProblem[] {
  return statutory.flatMap(({ value: { regimes }, problem }) =>
    regimes.flatMap(({ from }, index) => {
      const before = regimes[index - 1]?.from;
      return before === undefined || before < from
        ? []
        : [problem(["regimes", index, "from"], countText.disorder(from, before))];
    }),
  );
}

function movingDayProblems({ movingDays }: LawFiles): readonly LawProblem[] {
  return movingDays.flatMap(({ value: { years }, problem }) =>
    [...years].flatMap(([year, days]) =>
      movingDayNames.flatMap((name) => {
        const [first, last] = movingDaySpans[name];
        const found = days[name];
        if (yearOf(found) === year && found.slice(5) >= first && found.slice(5) <= last) return [];
        return [problem(["years", String(year), name], calendarProblemText.movingDay(name, year, found))];
      }),
    ),
  );
}

const movingDayNames: readonly MovingDay[] = ["spring-festival", "qingming", "dragon-boat", "mid-autumn"];

function yearProblems({ value: { year, holidays }, problem }: LawFiles["years"][number]): readonly LawProblem[] {
  const first = addDays(day(`${String(year).padStart(4, "0")}-01-01`), -daysBeforeNewYear);
  return holidays.flatMap(({ rest, worked = [] }, index) => {
    const outside = [...rest.flat(), ...worked].filter((one) => one < first || yearOf(one) > year);
    const notWeekend = worked.filter((one) => weekdayOf(one) < 6);
    return [
      ...outside.map((one) => problem(["holidays", index], calendarProblemText.notGoverned(one, year))),
      ...notWeekend.map((one) => problem(["holidays", index, "worked"], calendarProblemText.weekday(one))),
    ];
  });
}

/** A notice may move days; it may not take a statutory holiday away. A year of which it says nothing is no notice. */
function statutoryProblems(file: LawFiles["years"][number], law: StatutoryLaw): readonly LawProblem[] {
  const { year } = file.value;
  if (regimeOf(law, year).from > day(`${String(year).padStart(4, "0")}-01-01`)) return [];
  if (!law.movingDays.has(year)) return [file.problem(["year"], calendarProblemText.noMoon(year))];
  const rest = new Set<Day>(file.value.holidays.flatMap((holiday) => holiday.rest.flat()));
  return holidaysOf(law, year).flatMap(({ holiday, days }) =>
    days
      .map(fromDayNumber)
      .filter((one) => !rest.has(one) && weekdayOf(one) < 6)
      .map((one) => file.problem(["holidays"], calendarProblemText.leavesOut(one, holiday.name))),
  );
}

/** A day has one notice that says one thing of it. The last days of a December may belong to either of two files. */
function contradictions({ years }: LawFiles): readonly LawProblem[] {
  const seen = new Map<Day, { readonly side: "rest" | "worked"; readonly year: number }>();
  return years.flatMap(({ value: { year, holidays }, problem }) =>
    holidays.flatMap((holiday, index) => {
      const sides = { rest: holiday.rest.flat(), worked: holiday.worked ?? [] };
      return (["rest", "worked"] as const).flatMap((side) =>
        sides[side].flatMap((one) => {
          const before = seen.get(one);
          seen.set(one, { side, year });
          if (before === undefined) return [];
          const where = before.year === year ? null : before.year;
          const sentence = calendarProblemText.again(one, where, before.side !== side);
          return [problem(["holidays", index, side], sentence)];
        }),
      );
    }),
  );
}
