import type { DayNumber } from "./day.ts";
import { dayKind } from "./dayCounts.ts";
import type { DayKinds } from "./dayCounts.ts";
import { isWeekend } from "./weekday.ts";

/**
 * The calendar in the engine's own form of a day, for work over many days. Answers take constant time and allocate
 * nothing; null means that the answer is no single day: an unpublished year lies in between, or the table ends.
 */
export type DayNumberCalendar = {
  /** As `WorkCalendar.addWorkingDays`; null for a count that is not a whole number. */
  addWorkingDays(from: DayNumber, count: number): DayNumber | null;
  onOrBefore(day: DayNumber): DayNumber | null;
  onOrAfter(day: DayNumber): DayNumber | null;
};

/** Ranks and inverse: how many working days lie before each day of the table, and which day has which rank. */
export function numberDays({ first, kinds }: DayKinds): DayNumberCalendar {
  const workingBefore = new Int32Array(kinds.length + 1);
  const openBefore = new Int32Array(kinds.length + 1);
  const workingDays = new Int32Array(kinds.length);
  let found = 0;
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? dayKind.open;
    const open = kind > dayKind.rest;
    // An open day takes its place as an ordinary one; no answer rests on it.
    const ordinary = kind >= dayKind.candidate && !isWeekend(first + at);
    if (kind === dayKind.worked || ordinary) {
      workingDays[found] = at;
      found += 1;
    }
    workingBefore[at + 1] = found;
    openBefore[at + 1] = (openBefore[at] ?? 0) + (open ? 1 : 0);
  }
  const ranked = workingDays.subarray(0, found);
  const addWorkingDays = (from: DayNumber, count: number): DayNumber | null => {
    if (count === 0) return from;
    // Days are passed after `from` going forward, and before it going backward.
    const edge = count > 0 ? from - first + 1 : from - first;
    const passed = workingBefore[edge];
    if (passed === undefined) return null;
    const at = ranked[count > 0 ? passed + count - 1 : passed + count];
    if (at === undefined) return null;
    return openBefore[count > 0 ? at + 1 : at] === openBefore[edge] ? first + at : null;
  };
  return {
    addWorkingDays,
    onOrBefore: (day) => addWorkingDays(day + 1, -1),
    onOrAfter: (day) => addWorkingDays(day - 1, 1),
  };
}
