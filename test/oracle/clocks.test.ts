// Every clock twice: once as the product reckons it, once by walking over the days one by one.
import { expect, it } from "vitest";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import { editedCalendars } from "./editedCalendars.ts";
import { disagreement } from "./compareClock.ts";
import { randomClock } from "./randomClock.ts";
import { seededRandom } from "../../bench/seededRandom.ts";

it("agrees on random clocks, on the calendar as it is and on edited ones", () => {
  const random = seededRandom(2026);
  const wrong: string[] = [];
  for (const calendars of editedCalendars(random, 25, statutoryLaw)) {
    const { days } = calendars;
    const [from, to] = [days.indexOf("2008-01-01"), days.indexOf("2023-12-31")];
    for (let count = 0; count < 1000; count += 1) {
      const found = disagreement(calendars, randomClock(random, days, from, to));
      if (found !== null) wrong.push(found);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
