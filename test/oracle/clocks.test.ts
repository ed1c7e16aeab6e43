// Every clock twice: once as the product reckons it, once by walking over the days one by one.
import { expect, it } from "vitest";
import type { ClockRule } from "#calendar/clock/clockRule.ts";
import type { Day } from "#calendar/day.ts";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import { editedCalendars } from "./editedCalendars.ts";
import { disagreement } from "./compareClock.ts";
import { randomClock } from "./randomClock.ts";
import { seededRandom } from "../../bench/seededRandom.ts";

const anyRule: ClockRule = {
  id: "small",
  side: "authority",
  budget: null,
  startDay: "excluded",
  restDay: "stays",
  grounds: ["test"],
  extension: [],
  silence: null,
};

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

it("agrees on small clocks completely: every budget up to six days, every suspension, unit, start-day and rest-day rule", () => {
  const [two] = editedCalendars(seededRandom(1), 0, statutoryLaw);
  if (two === undefined) throw new Error("no calendar");
  const { days } = two;
  const dayAt = (at: number) => (days.texts[at] ?? "") as Day;
  const wrong: string[] = [];
  // Around National Day of 2026, with two days of rest, a worked Sunday before and a worked Saturday after.
  const [from, to] = [days.indexOf("2026-09-18"), days.indexOf("2026-10-09")];
  for (const unit of ["working-day", "calendar-day"] as const) {
    for (const startDay of ["excluded", "included"] as const) {
      for (const restDay of ["next-working-day", "stays"] as const) {
        for (let value = 1; value <= 6; value += 1) {
          const rule: ClockRule = { ...anyRule, budget: { value, unit }, startDay, restDay };
          for (let start = from; start <= to; start += 1) {
            for (let after = 0; after <= value + 3; after += 1) {
              for (let lasts = 0; lasts <= 4; lasts += 1) {
                const attempts = [
                  { kind: "suspend", on: dayAt(start + after), ground: "test" } as const,
                  { kind: "resume", on: dayAt(start + after + lasts) } as const,
                ];
                const asOf = dayAt(start + after + lasts);
                const found = disagreement(two, { rule, start: dayAt(start), until: null, attempts, asOf });
                if (found !== null) wrong.push(found);
              }
            }
          }
        }
      }
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
