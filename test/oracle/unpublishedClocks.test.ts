// Pretends each published year in turn not to be published: whatever its notice then said, the truth lies in the band.
import { expect, it } from "vitest";
import { seededRandom } from "../../bench/seededRandom.ts";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { falsehoodOf, playClock } from "./compareClock.ts";
import { calendarOfTexts, oracleDays } from "./editedCalendars.ts";
import { noticeTexts, workedDays } from "./noticeTexts.ts";
import { randomClock } from "./randomClock.ts";
import { walkClock } from "./walkClock.ts";

const published = noticeTexts();
const worked = workedDays(oracleDays, published);
const truth = { ours: calendarOfTexts(published, statutoryLaw), days: oracleDays, worked };
const years = Array.from({ length: 18 }, (_, index) => 2008 + index);

it.each(years)("holds the truth while %i is not published", (year) => {
  const missing = new Map([...published].filter(([one]) => one !== year));
  const guessing = calendarOfTexts(missing, statutoryLaw);
  const random = seededRandom(year);
  const [from, to] = [oracleDays.indexOf(`${year - 1}-09-01`), oracleDays.indexOf(`${year}-12-31`)];
  const wrong: string[] = [];
  let provisional = 0;
  for (let count = 0; count < 500; count += 1) {
    const one = randomClock(random, oracleDays, from, to);
    const played = playClock(truth, one);
    if (typeof played === "string") throw new Error(played);
    const state = stateOf(guessing, played.clock, one.asOf);
    const falsehood = falsehoodOf(state, walkClock(oracleDays, worked, played.walked, one.asOf));
    if (falsehood !== null) wrong.push(`${falsehood}\n${JSON.stringify(one)}`);
    if (state.provisional && state.unpublished.length === 0) wrong.push(`no year is named\n${JSON.stringify(one)}`);
    if (state.unpublished.some((open) => open !== year && open < 2027))
      wrong.push(`${state.unpublished.join()} are named`);
    if (state.provisional) provisional += 1;
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(provisional).toBeGreaterThan(50);
});
