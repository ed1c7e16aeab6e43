import { expect, it } from "vitest";
import { decision, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { day } from "../day.ts";
import type { Clock } from "./clock.ts";
import { clockDays } from "./clockDays.ts";
import { stateOf } from "./clockState.ts";

const clock = play([start("2026-09-18"), suspend("2026-09-22"), resume("2026-09-29")]) as Clock;

it("lists every day of a clock with what it counts as, and the suspension that it belongs to", () => {
  const days = clockDays(fullCalendar, clock, day("2026-10-08"), 100);
  expect(
    days.map(({ day: one, counts, suspension }) => `${one.slice(5)} ${counts} ${suspension?.ground ?? "-"}`),
  ).toEqual([
    "09-19 false -",
    "09-20 true -",
    "09-21 true -",
    "09-22 true -",
    ...["09-23", "09-24", "09-25", "09-26", "09-27", "09-28", "09-29"].map((one) => `${one} false expert-review`),
    "09-30 true -",
    ...["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"].map((one) => `${one} false -`),
    "10-08 true -",
  ]);
  expect(days[1]?.reason).toMatchObject({ kind: "worked-weekend", holiday: "国庆节" });
});

it("adds up to what has run", () => {
  for (const rule of [decision, { ...decision, startDay: "included" as const }]) {
    const one = play([start("2026-03-02", rule), suspend("2026-03-09"), resume("2026-03-20")]) as Clock;
    const { expires, parts } = stateOf(fullCalendar, one, day("2026-06-01"));
    const counted = clockDays(fullCalendar, one, expires?.latest ?? day("2026-03-02"), 100).filter(
      ({ counts }) => counts,
    );
    expect(counted).toHaveLength(parts[0]?.budget ?? 0);
  }
});

it("counts every day of a clock of calendar days, and keeps to its limit", () => {
  const one = play([start("2026-09-30", { ...decision, budget: { value: 60, unit: "calendar-day" } })]) as Clock;
  const days = clockDays(fullCalendar, one, day("2026-10-05"), 3);
  expect(days.map(({ day: on, counts }) => [on, counts])).toEqual([
    ["2026-10-01", true],
    ["2026-10-02", true],
    ["2026-10-03", true],
  ]);
  expect(clockDays(fullCalendar, one, day("2026-09-01"), 3)).toEqual([]);
});

it("does not know the days of a year without a notice", () => {
  const one = play([start("2027-09-29")]) as Clock;
  expect(clockDays(fullCalendar, one, day("2027-10-01"), 9).map(({ counts }) => counts)).toEqual([null, false]);
});

it("tells each of several suspensions from the others, and the days between them from both", () => {
  const rule = { ...decision, budget: { value: 60, unit: "calendar-day" } } as const;
  const given = [
    start("2026-03-02", rule),
    suspend("2026-03-04"),
    resume("2026-03-06"),
    suspend("2026-03-08", "hearing"),
    resume("2026-03-09"),
  ];
  const days = clockDays(fullCalendar, play(given) as Clock, day("2026-03-10"), 99);
  expect(
    days.map(({ day: on, counts, suspension }) => `${on.slice(8)} ${counts} ${suspension?.ground ?? "-"}`),
  ).toEqual([
    "03 true -",
    "04 true -",
    "05 false expert-review",
    "06 false expert-review",
    "07 true -",
    "08 true -",
    "09 false hearing",
    "10 true -",
  ]);
});
