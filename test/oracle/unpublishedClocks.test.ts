// Pretends each published year in turn not to be published: whatever its notice then said, the truth lies in the band.
import { expect, it } from "vitest";
import { seededRandom } from "../../bench/seededRandom.ts";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { ClockState } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { decideClock } from "#calendar/clock/decideClock.ts";
import { falsehoodOf, playClock } from "./compareClock.ts";
import { calendarOfTexts, oracleDays } from "./editedCalendars.ts";
import { noticeTexts, workedDays } from "./noticeTexts.ts";
import { randomClock } from "./randomClock.ts";
import { walkClock } from "./walkClock.ts";

const published = noticeTexts();
const worked = workedDays(oracleDays, published);
const truth = { ours: calendarOfTexts(published, statutoryLaw), days: oracleDays, worked };
const years = Array.from({ length: 18 }, (_, index) => 2008 + index);

const calendars = new Map<string, WorkCalendar>();

function calendarOfYears(known: ReadonlySet<number>): WorkCalendar {
  const name = [...known].toSorted((a, b) => a - b).join();
  const made =
    calendars.get(name) ?? calendarOfTexts(new Map([...published].filter(([year]) => known.has(year))), statutoryLaw);
  calendars.set(name, made);
  return made;
}

/**
 * The years named are those that the answer hangs on: with their notices it is certain, and the other notices change
 * nothing; but the days around New Year may be named by either of two years.
 */
function wrongYears(asOf: Day, clock: Clock, state: ClockState, known: ReadonlyMap<number, string>): string | null {
  const said = ({ expires, parts, status }: ClockState) =>
    JSON.stringify([
      expires?.earliest,
      expires?.latest,
      status,
      parts.map(({ consumed: { least, most } }) => [least, most]),
    ]);
  const named = new Set(state.unpublished);
  let settled = state;
  const loaded = new Set(known.keys());
  while (settled.provisional && !settled.unpublished.some((year) => loaded.has(year) || year > 2026)) {
    for (const year of settled.unpublished) loaded.add(year);
    settled = stateOf(calendarOfYears(loaded), clock, asOf);
  }
  if (settled.provisional && !settled.unpublished.includes(2027))
    return `provisional though ${[...loaded].join()} are known`;
  const others = [...published.keys()].filter((year) => known.has(year) || (!named.has(year) && !named.has(year + 1)));
  const untouched = stateOf(calendarOfYears(new Set(others)), clock, asOf);
  return said(untouched) === said(state) ? null : `hangs on more than ${[...named].join()}`;
}

const cases = years.flatMap((year) => [
  { year, which: "alone", missing: (one: number) => one === year },
  { year, which: "with every later year", missing: (one: number) => one >= year },
]);

it.each(cases)("holds the truth while $year is not published, $which", ({ year, missing }) => {
  const known = new Map([...published].filter(([one]) => !missing(one)));
  const guessing = calendarOfTexts(known, statutoryLaw);
  const random = seededRandom(year);
  const [from, to] = [oracleDays.indexOf(`${year - 1}-09-01`), oracleDays.indexOf(`${year}-12-31`)];
  const wrong: string[] = [];
  let [provisional, doubted] = [0, 0];
  for (let count = 0; count < 300; count += 1) {
    const one = randomClock(random, oracleDays, from, to);
    const played = playClock(truth, one);
    if (typeof played === "string") throw new Error(played);
    const state = stateOf(guessing, played.clock, one.asOf);
    const falsehood = falsehoodOf(state, walkClock(oracleDays, worked, played.walked, one.asOf));
    if (falsehood !== null) wrong.push(`${falsehood}\n${JSON.stringify(one)}`);
    if (state.provisional && state.unpublished.length === 0) wrong.push(`no year is named\n${JSON.stringify(one)}`);
    if (state.unpublished.some((open) => known.has(open))) wrong.push(`${state.unpublished.join()} are named`);
    const hanging = wrongYears(one.asOf, played.clock, state, known);
    if (hanging !== null) wrong.push(`${hanging}\n${JSON.stringify(one)}`);
    if (state.provisional) provisional += 1;
    for (const { before, attempt, accepted } of played.steps) {
      const decision = decideClock(guessing, attempt, before);
      const sure = !decision.ok || decision.doubts.length === 0;
      if (sure && decision.ok !== accepted) wrong.push(`${attempt.kind} on ${attempt.on}\n${JSON.stringify(one)}`);
      if (!sure) doubted += 1;
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(provisional).toBeGreaterThan(30);
  expect(doubted).toBeGreaterThan(0);
});
