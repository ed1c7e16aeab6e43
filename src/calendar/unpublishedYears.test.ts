import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, fromDayNumber, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { openYearOf } from "./openYear.ts";
import { buildWorkCalendar } from "./prefixCalendar.ts";
import { holidaysOf } from "./statutoryHolidays.ts";
import { isWeekend } from "./weekday.ts";
import type { WorkCalendar } from "./workCalendar.ts";

// An answer on an unpublished year is a band. These tests say that the truth always lies in it: for every year whose
// notice came in the end, and for every schedule that the law would allow.

const counts = [1, 2, 3, 5, 8, 13, 20, 30, 60];
const lengths = [1, 4, 10, 30, 90, 250];

/** Every answer from one day that the truth can settle and that `guessing` gets wrong. */
function wrongAnswers(guessing: WorkCalendar, truth: WorkCalendar, from: Day): readonly string[] {
  const wrong: string[] = [];
  const bands = [
    ...counts
      .flatMap((count) => [count, -count])
      .map((count) => [`${count} from ${from}`, (one: WorkCalendar) => one.addWorkingDays(from, count)] as const),
    [`on or before ${from}`, (one: WorkCalendar) => one.onOrBefore(from)] as const,
    [`on or after ${from}`, (one: WorkCalendar) => one.onOrAfter(from)] as const,
  ];
  for (const [question, ask] of bands) {
    const settled = ask(truth);
    if (settled.provisional) continue;
    const band = ask(guessing);
    const inside = band.earliest <= settled.earliest && settled.earliest <= band.latest;
    if (!inside || band.provisional !== band.unpublished.length > 0)
      wrong.push(`${question}: ${settled.earliest} not in ${band.earliest}…${band.latest}`);
    if (!band.provisional && band.earliest !== band.latest) wrong.push(`${question}: a firm answer has two days`);
  }
  for (const length of lengths) {
    const to = addDays(from, length);
    const settled = truth.workingDaysBetween(from, to);
    if (settled.provisional) continue;
    const band = guessing.workingDaysBetween(from, to);
    if (settled.least < band.least || settled.least > band.most)
      wrong.push(`${from} to ${to}: ${settled.least} not in ${band.least}…${band.most}`);
  }
  return wrong;
}

function* days(from: string, to: string): Generator<Day> {
  for (let one = day(from); one <= day(to); one = addDays(one, 1)) yield one;
}

const years = Array.from({ length: 19 }, (_, index) => 2008 + index);

describe("every year from 2008 to 2026, had its notice not been published", () => {
  it.each(years)("%i alone: the true day lies inside the band", (year) => {
    const guessing = calendarKnowing((one) => one !== year);
    const wrong = [...days(`${year - 1}-10-01`, `${year + 1}-01-31`)].flatMap((from) =>
      wrongAnswers(guessing, fullCalendar, from),
    );
    expect(wrong).toEqual([]);
  });

  it.each(years)("%i and everything after it: the true day lies inside the band", (year) => {
    const guessing = calendarKnowing((one) => one < year);
    const wrong = [...days(`${year - 1}-11-15`, `${Math.min(year + 1, 2026)}-12-31`)].flatMap((from) =>
      wrongAnswers(guessing, fullCalendar, from),
    );
    expect(wrong).toEqual([]);
  });

  it("holds for the days off of 3 September 2015, which no window reaches", () => {
    const guessing = calendarKnowing((year) => year !== 2015);
    expect(guessing.onOrBefore(day("2015-09-04")).earliest <= "2015-09-02").toBe(true);
    expect(guessing.onOrBefore(day("2015-09-06")).latest).toBe("2015-09-06");
  });

  it("gives bands narrow enough to use: half of them within five days, none over four weeks", () => {
    const widths = years.flatMap((year) => {
      const guessing = calendarKnowing((one) => one !== year);
      return [...days(`${year}-01-01`, `${year}-12-31`)].map((from) => {
        const { earliest, latest } = guessing.addWorkingDays(from, 20);
        return toDayNumber(latest) - toDayNumber(earliest);
      });
    });
    widths.sort((a, b) => a - b);
    expect(widths[widths.length >> 1]).toBeLessThanOrEqual(5);
    expect(widths.at(-1)).toBeLessThanOrEqual(28);
  });
});

describe("the reach of a notice", () => {
  const separateAct = /70/;

  it("leaves a margin: no notice from 2008 on moved a day as far away as the law file allows", () => {
    const farthest = publishedNotices
      .filter(({ year }) => year >= 2008)
      .flatMap(({ year, days: moved }) =>
        moved
          .filter(
            ({ day: one, working, holiday }) => working === isWeekend(toDayNumber(one)) && !separateAct.test(holiday),
          )
          .filter(({ day: one }) => {
            const number = toDayNumber(one);
            const statutory = holidaysOf(statutoryLaw, year);
            const reachedBy = statutory.filter(({ holiday, days: own }) => {
              const distance = Math.min(...own.map((each) => Math.abs(each - number)));
              return distance < (isWeekend(number) ? holiday.reach.workedDays : holiday.reach.restDays);
            });
            return reachedBy.length === 0 && !statutory.some(({ days: own }) => own.includes(number));
          })
          .map(({ day: one }) => one),
      );
    expect(farthest).toEqual([]);
  });
});

/** A schedule for a year that the law allows: every window keeps its account, and a separate act may come on top. */
function lawfulNotice(
  year: number,
): fc.Arbitrary<{ year: number; notice: string; days: { day: Day; working: boolean; holiday: string }[] }> {
  const open = openYearOf(statutoryLaw, year);
  const candidates = [...open.candidates].toSorted((a, b) => a - b);
  const windows = open.windows.map(({ first, last, owedWeekdays, workedWeekendDays }) => {
    const inside = candidates.filter((one) => one >= first && one <= last);
    const weekends = inside.filter(isWeekend);
    const weekdays = inside.filter((one) => !isWeekend(one));
    return fc.shuffledSubarray(weekends, { maxLength: Math.min(workedWeekendDays, weekends.length) }).chain((worked) =>
      fc
        .shuffledSubarray(weekdays, {
          minLength: owedWeekdays + worked.length,
          maxLength: owedWeekdays + worked.length,
        })
        .map((rest) => [...worked, ...rest]),
    );
  });
  const ordinary = [...days(`${year}-01-01`, `${year}-12-31`)]
    .map(toDayNumber)
    .filter((one) => !open.statutoryDays.has(one));
  const separate = fc.tuple(
    fc.subarray(
      ordinary.filter((one) => !isWeekend(one)),
      { maxLength: open.spareRestWeekdays },
    ),
    fc.subarray(ordinary.filter(isWeekend), { maxLength: open.spareWorkedWeekendDays }),
  );
  return fc.tuple(fc.tuple(...windows), separate).map(([moved, [rest, worked]]) => ({
    year,
    notice: "imagined",
    days: [...new Set([...open.statutoryDays.keys(), ...moved.flat(), ...rest, ...worked])].map((one) => ({
      day: fromDayNumber(one),
      working: isWeekend(one) && !open.statutoryDays.has(one),
      holiday: "imagined",
    })),
  }));
}

describe("every schedule that the law allows", () => {
  it.each([2027, 2028, 2031])("for %i lies inside the bands", (year) => {
    const later = buildWorkCalendar(publishedNotices, statutoryLaw);
    const between = publishedNotices.at(-1)?.year ?? 0;
    // Years between are imagined too, so that only this year's notice is missing.
    const bridge = Array.from({ length: year - between - 1 }, (_, index) => between + 1 + index).map((one) =>
      fc.sample(lawfulNotice(one), { numRuns: 1, seed: one }),
    );
    const known = [...publishedNotices, ...bridge.flat()];
    const guessing = year === between + 1 ? later : buildWorkCalendar(known, statutoryLaw);
    fc.assert(
      fc.property(lawfulNotice(year), (notice) => {
        const next = fc.sample(lawfulNotice(year + 1), { numRuns: 1, seed: year });
        const truth = buildWorkCalendar([...known, notice, ...next], statutoryLaw);
        const wrong = [...days(`${year - 1}-12-01`, `${year}-12-01`)]
          .filter((_, index) => index % 3 === 0)
          .flatMap((from) => wrongAnswers(guessing, truth, from));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
