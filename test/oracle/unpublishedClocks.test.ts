// Pretends each published year in turn not to be published: whatever its notice then said, the truth lies in the band.
import { expect, it } from "vitest";
import { seededRandom } from "../../bench/seededRandom.ts";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
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
