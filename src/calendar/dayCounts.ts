import type { DayNumber } from "./day.ts";
import { isWeekend, weekdaysUpTo } from "./weekday.ts";

/** What is known of a day, as far as arithmetic needs it. */
export const dayKind = {
  /** A published notice, or the plain week of a published year, has it worked. */
  worked: 0,
  /** Likewise, a day of rest. */
  rest: 1,
  /** The notice is missing, but the law alone makes it a holiday. */
  statutory: 2,
  /** The notice is missing, and may move rest or work to the day at the expense of a window's account. */
  candidate: 3,
  /** The notice is missing, and no window reaches the day. */
  open: 4,
} as const;

/** One `dayKind` per day, from `first` on. */
export type DayKinds = { readonly first: DayNumber; readonly kinds: Uint8Array };

/** Numbers of days in an interval that excludes `after` and includes `upTo`, each in constant time. */
export type DayCounts = {
  /** Working days if every open day were an ordinary one. */
  readonly ordinary: (after: DayNumber, upTo: DayNumber) => number;
  /** Days of unpublished years, statutory holidays among them. */
  readonly undecided: (after: DayNumber, upTo: DayNumber) => number;
  readonly openWeekdays: (after: DayNumber, upTo: DayNumber) => number;
  readonly openWeekendDays: (after: DayNumber, upTo: DayNumber) => number;
  readonly restCandidates: (after: DayNumber, upTo: DayNumber) => number;
  readonly workCandidates: (after: DayNumber, upTo: DayNumber) => number;
};

/**
 * Prefix sums over the days of a table. Every other day is open and no candidate, so its counts follow from the week
 * alone; the sums hold only how the table's days differ from that.
 */
export function countDays({ first, kinds }: DayKinds): DayCounts {
  const sums = sumDays(first, kinds);
  const at = (sum: Int32Array, day: DayNumber) => sum[Math.min(Math.max(day - first + 1, 0), kinds.length)] ?? 0;
  const between = (sum: Int32Array, after: DayNumber, upTo: DayNumber) => at(sum, upTo) - at(sum, after);
  const weekdays = (after: DayNumber, upTo: DayNumber) => weekdaysUpTo(upTo) - weekdaysUpTo(after);
  const ordinary = (after: DayNumber, upTo: DayNumber) => weekdays(after, upTo) + between(sums.worked, after, upTo);
  return {
    ordinary,
    undecided: (after, upTo) => upTo - after - between(sums.decided, after, upTo),
    openWeekdays: (after, upTo) => weekdays(after, upTo) - between(sums.takenWeekdays, after, upTo),
    openWeekendDays: (after, upTo) =>
      upTo - after - weekdays(after, upTo) - between(sums.takenWeekendDays, after, upTo),
    restCandidates: (after, upTo) => between(sums.restCandidates, after, upTo),
    workCandidates: (after, upTo) => between(sums.workCandidates, after, upTo),
  };
}

function sumDays(first: DayNumber, kinds: Uint8Array) {
  const sums = {
    worked: new Int32Array(kinds.length + 1),
    decided: new Int32Array(kinds.length + 1),
    takenWeekdays: new Int32Array(kinds.length + 1),
    takenWeekendDays: new Int32Array(kinds.length + 1),
    restCandidates: new Int32Array(kinds.length + 1),
    workCandidates: new Int32Array(kinds.length + 1),
  };
  let [worked, decided, takenWeekdays, takenWeekendDays, restCandidates, workCandidates] = [0, 0, 0, 0, 0, 0];
  for (const [at, kind] of kinds.entries()) {
    const weekend = isWeekend(first + at);
    const taken = kind <= dayKind.statutory;
    if (kind <= dayKind.rest) decided += 1;
    if (weekend) {
      if (kind === dayKind.worked) worked += 1;
      if (taken) takenWeekendDays += 1;
      if (kind === dayKind.candidate) workCandidates += 1;
    } else {
      if (taken && kind !== dayKind.worked) worked -= 1;
      if (taken) takenWeekdays += 1;
      if (kind === dayKind.candidate) restCandidates += 1;
    }
    sums.worked[at + 1] = worked;
    sums.decided[at + 1] = decided;
    sums.takenWeekdays[at + 1] = takenWeekdays;
    sums.takenWeekendDays[at + 1] = takenWeekendDays;
    sums.restCandidates[at + 1] = restCandidates;
    sums.workCandidates[at + 1] = workCandidates;
  }
  return sums;
}
