import { expect, it } from "vitest";
import { day, toDayNumber } from "./day.ts";
import { countDays, dayKind } from "./dayCounts.ts";

const { worked, rest, statutory, candidate, open } = dayKind;
const monday = toDayNumber(day("2027-02-01"));

/** Two weeks from a Monday, with every kind of day on a weekday and on a weekend day. */
const week = [worked, rest, statutory, candidate, open, candidate, open];
const nextWeek = [worked, open, candidate, rest, statutory, worked, candidate];
const counts = countDays({ first: monday, kinds: Uint8Array.from([...week, ...nextWeek]) });

/** Ordinary working days, undecided days, open weekdays and weekend days, candidates for rest and for work. */
function counted(after: number, upTo: number): readonly number[] {
  const { ordinary, undecided, openWeekdays, openWeekendDays, restCandidates, workCandidates } = counts;
  const all = [ordinary, undecided, openWeekdays, openWeekendDays, restCandidates, workCandidates];
  return all.map((count) => count(monday + after, monday + upTo));
}

it.each([
  ["Monday, worked", 0, [1, 0, 0, 0, 0, 0]],
  ["Tuesday, a rest day by notice", 1, [0, 0, 0, 0, 0, 0]],
  ["Wednesday, a statutory holiday", 2, [0, 1, 0, 0, 0, 0]],
  ["Thursday, that a notice may give off", 3, [1, 1, 1, 0, 1, 0]],
  ["Friday, out of every reach", 4, [1, 1, 1, 0, 0, 0]],
  ["Saturday, that a notice may make worked", 5, [0, 1, 0, 1, 0, 1]],
  ["Sunday, out of every reach", 6, [0, 1, 0, 1, 0, 0]],
  ["Saturday, worked by notice", 12, [1, 0, 0, 0, 0, 0]],
  ["Sunday, the last day of the table", 13, [0, 1, 0, 1, 0, 1]],
  ["Monday, after the table", 14, [1, 1, 1, 0, 0, 0]],
  ["Sunday, before the table", -1, [0, 1, 0, 1, 0, 0]],
] as const)("%s, is counted as what it is", (_name, offset, expected) => {
  expect(counted(offset - 1, offset)).toEqual(expected);
});

it("counts a whole stretch at once, and days around the table as days of open weeks", () => {
  expect(counted(-1, 13)).toEqual([7, 9, 4, 3, 2, 2]);
  // A week more on either side: ten weekdays and four weekend days of which nothing is known.
  expect(counted(-8, 20)).toEqual([17, 23, 14, 7, 2, 2]);
});
