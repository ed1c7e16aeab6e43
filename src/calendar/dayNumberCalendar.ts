import type { DayNumber } from "./day.ts";
import { dayKind } from "./dayCounts.ts";
import type { DayKinds } from "./dayCounts.ts";

/**
 * The calendar in the engine's own form of a day, for work over many days. Answers take constant time and allocate
 * nothing; null means that the answer is no single day: an unpublished year lies in between, or the table ends.
 */
export type DayNumberCalendar = {
  /** As `WorkCalendar.addWorkingDays`; null for a count that is not a whole number. */
  addWorkingDays(from: DayNumber, count: number): DayNumber | null;
  onOrBefore(day: DayNumber): DayNumber | null;
  onOrAfter(day: DayNumber): DayNumber | null;
  /** Working days after `after` up to and including `upTo`, which is not earlier. */
  workingDaysBetween(after: DayNumber, upTo: DayNumber): number | null;
};

/** Ranks and their inverse: how many working days lie before each day, and which day has which rank. */
export function numberDays({ first, kinds }: DayKinds): DayNumberCalendar {
  const workingBefore = new Int32Array(kinds.length + 1);
  const openBefore = new Int32Array(kinds.length + 1);
  const workingDays = new Int32Array(kinds.length);
  let [working, open] = [0, 0];
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at];
    if (kind === dayKind.worked) {
      workingDays[working] = at;
      working += 1;
    } else if (kind !== dayKind.rest) open += 1;
    workingBefore[at + 1] = working;
    openBefore[at + 1] = open;
  }
  const ranked = workingDays.subarray(0, working);
  const addWorkingDays = (from: DayNumber, count: number): DayNumber | null => {
    if (count === 0) return from;
    // Days are passed after `from` going forward, and before it going backward.
    const edge = count > 0 ? from - first + 1 : from - first;
    const passed = workingBefore[edge];
    if (passed === undefined) return null;
    const at = ranked[count > 0 ? passed + count - 1 : passed + count];
    if (at === undefined) return null;
    // A working day is not open: up to it or including it, there are as many open ones.
    return openBefore[at] === openBefore[edge] ? first + at : null;
  };
  return {
    addWorkingDays,
    onOrBefore: (day) => addWorkingDays(day + 1, -1),
    onOrAfter: (day) => addWorkingDays(day - 1, 1),
    workingDaysBetween: (after, upTo) => {
      if (after === upTo) return 0;
      const [from, to] = [workingBefore[after - first + 1], workingBefore[upTo - first + 1]];
      if (from === undefined || to === undefined) return null;
      return openBefore[after - first + 1] === openBefore[upTo - first + 1] ? to - from : null;
    },
  };
}
