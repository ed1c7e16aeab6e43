// A million random clocks against a walk over the days, and what a company's clocks cost.
//   node bench/clocks.ts [number of clocks]
import { runOf } from "#calendar/clock/clockRun.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { clockOf } from "#calendar/clock/evolveClock.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import type { ClockRule } from "#calendar/clock/clockRule.ts";
import { addDays, day, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { noticeDay } from "#calendar/renewalTerms.ts";
import { currentEnd, noticeNumber, termNumbers } from "#calendar/termNumbers.ts";
import { statutoryLaw } from "../test/fixtures/publishedNotices.ts";
import { differenceOf, playClock } from "../test/oracle/compareClock.ts";
import { editedCalendars } from "../test/oracle/editedCalendars.ts";
import { randomClock } from "../test/oracle/randomClock.ts";
import { walkClock } from "../test/oracle/walkClock.ts";
import { seededRandom } from "./seededRandom.ts";

const total = Number(process.argv[2] ?? 1_000_000);
const perCalendar = 4000;

function compare(): void {
  const random = seededRandom(7);
  const started = performance.now();
  const taken = { ours: 0, walk: 0 };
  let [clocks, differences, calendars] = [0, 0, 0];
  for (const two of editedCalendars(random, Math.ceil(total / perCalendar) - 1, statutoryLaw)) {
    const { ours, days, worked } = two;
    calendars += 1;
    const [from, to] = [days.indexOf("2008-01-01"), days.indexOf("2023-12-31")];
    const cases = Array.from({ length: Math.min(perCalendar, total - clocks) }, () => {
      const one = randomClock(random, days, from, to);
      return { one, played: playClock(two, one) };
    });
    clocks += cases.length;
    const ran = cases.flatMap(({ one, played }) => {
      if (typeof played !== "string") return [{ asOf: one.asOf, ...played }];
      differences += 1;
      console.log(played, JSON.stringify(one));
      return [];
    });
    const at = performance.now();
    const states = ran.map(({ clock, asOf }) => stateOf(ours, clock, asOf));
    const between = performance.now();
    const walks = ran.map(({ walked, asOf }) => walkClock(days, worked, walked, asOf));
    taken.ours += between - at;
    taken.walk += performance.now() - between;
    for (const [index, state] of states.entries()) {
      const walk = walks[index];
      const difference = walk === undefined ? "not walked" : differenceOf(state, walk);
      if (difference === null) continue;
      differences += 1;
      console.log(difference, JSON.stringify(ran[index]?.clock.events));
    }
  }
  const each = (milliseconds: number) => `${((milliseconds / clocks) * 1000).toFixed(2)} µs`;
  console.log(`${clocks} clocks on ${calendars} calendars: ${differences} differences`);
  console.log(`state ${each(taken.ours)}, walk ${each(taken.walk)}, ${(taken.walk / taken.ours).toFixed(1)} times`);
  console.log(`in all ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const rule: ClockRule = {
  id: "permission-decision",
  side: "authority",
  budget: { value: 20, unit: "working-day" },
  startDay: "excluded",
  restDay: "next-working-day",
  grounds: ["expert-review"],
  extension: [{ value: 10, unit: "working-day" }],
  silence: null,
};

/** A clock of 20 working days that was suspended once for ten days. */
function suspendedOnce(start: Day): Clock {
  const clock = clockOf([
    { kind: "started", on: start, rule, anchor: "acceptance", until: null },
    { kind: "suspended", on: addDays(start, 6), ground: "expert-review" },
    { kind: "resumed", on: addDays(start, 16) },
  ]);
  if (clock === null) throw new Error("no clock");
  return clock;
}

const noticeUnits = ["calendar-day", "working-day", "month"] as const;

/** Ends spread over 1,000 days from `start` on, a quarter renewed monthly, the rest yearly; clocks of the last month. */
function itemsOf(asOf: Day, start: Day) {
  return Array.from({ length: 100 }, (_, index) => {
    const end = addDays(start, (index * 11) % 1000);
    return {
      term: termNumbers({ from: "end", day: end }, end, index % 4 === 0 ? 1 : 12),
      notice: { value: index % 3 === 2 ? 2 : 30, unit: noticeUnits[index % 3] ?? "month" },
      clock: suspendedOnce(addDays(asOf, -30 + (index % 28))),
    };
  });
}

type Item = ReturnType<typeof itemsOf>[number];

const backward = { direction: "backward", startDay: "excluded", restDay: "stays" } as const;

function measureCompany(asOf: Day, start: Day): void {
  const [published] = editedCalendars(seededRandom(1), 0, statutoryLaw);
  if (published === undefined) throw new Error("no calendar");
  const calendar = published.ours;
  const asOfNumber = toDayNumber(asOf);
  const items = itemsOf(asOf, start);
  const termOf = ({ term, notice }: Item): number => {
    const end = currentEnd(term, asOfNumber);
    const last = noticeNumber(end, notice, calendar);
    if (last !== null) return last;
    const band = noticeDay(fromDayNumber(end), notice, calendar, backward);
    if (band === null) throw new Error("a notice of so many days leaves the calendar");
    return toDayNumber(band.earliest);
  };
  const runClock = ({ clock }: Item): number => {
    const { latest, part } = runOf(calendar, clock, asOfNumber);
    return (latest?.formal ?? 0) + part.most;
  };
  measure("100 items with term, notice day and clock", items, (item) => termOf(item) + runClock(item));
  measure("  100 clocks alone", items, runClock);
  measure("  100 terms and notice days alone", items, termOf);
  measure("  100 clocks in days that people read", items, ({ clock }) => stateOf(calendar, clock, asOf).parts.length);
}

function measure(name: string, items: readonly Item[], work: (item: Item) => number): void {
  const all = (): number => {
    let sum = 0;
    for (const item of items) sum += work(item);
    return sum;
  };
  for (let round = 0; round < 3000; round += 1) all();
  const rounds = Array.from({ length: 41 }, () => {
    const at = performance.now();
    for (let run = 0; run < 50; run += 1) all();
    return ((performance.now() - at) / 50) * 1000;
  }).toSorted((a, b) => a - b);
  console.log(`${name.padEnd(42)} median ${(rounds[20] ?? 0).toFixed(1)} µs, least ${(rounds[0] ?? 0).toFixed(1)} µs`);
}

console.log("2025-06-10, every notice published");
measureCompany(day("2025-06-10"), day("2023-01-15"));
console.log("2026-11-22, with answers that reach into 2027, whose notice is not published");
measureCompany(day("2026-11-22"), day("2024-01-15"));
compare();
