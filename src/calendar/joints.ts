import { addDays, dayNumbered, daysBetween, laterDay, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import type { Term } from "./term.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Where two terms do not join: the days that neither holds, or that both hold. `last` and `days` are null where it has
 * no end: nothing takes over, or both run without one.
 */
export type Joint = {
  readonly kind: "gap" | "overlap";
  readonly first: Day;
  readonly last: Day | null;
  readonly days: number | null;
};

/**
 * The gaps and overlaps of the terms of one item, in order of time. Terms are taken by their start, whatever order they
 * are written in, and a gap is one only where no other term can still run. A term whose start is not written overlaps
 * nothing and may fill what lies before its end: of what we do not know we report neither.
 */
export function jointsBetween(terms: readonly Term[]): readonly Joint[] {
  const undated = terms.filter(({ start }) => start === null);
  const joints: Joint[] = [];
  const before: Term[] = [];
  for (const { start, end } of terms.filter(isDated).toSorted(byStart)) {
    const found = overlapWith(before, start, end) ?? gapBefore([...before, ...undated], start);
    if (found !== null) joints.push(found);
    before.push({ start, end });
  }
  return joints;
}

type DatedTerm = Term & { readonly start: Day };

function isDated(term: Term): term is DatedTerm {
  return term.start !== null;
}

function byStart(a: DatedTerm, b: DatedTerm): number {
  return daysBetween(b.start, a.start);
}

/** The days of a term from `start` on that an earlier one still holds. */
function overlapWith(before: readonly Term[], start: Day, end: Day | null): Joint | null {
  const covered = latestEnd(before);
  if (before.length === 0 || endsBefore(covered, start)) return null;
  return joint("overlap", start, earlierEnd(covered, end));
}

/** The days before `start` since the last of these terms ended; null where there are none. */
function gapBefore(others: readonly Term[], start: Day): Joint | null {
  const covered = latestEnd(others);
  if (covered === null || daysBetween(covered, start) <= 1) return null;
  return joint("gap", addDays(covered, 1), addDays(start, -1));
}

function latestEnd(terms: readonly Term[]): Day | null {
  const [first, ...rest] = terms;
  return rest.reduce((latest, { end }) => laterEnd(latest, end), first?.end ?? null);
}

/** What follows an item's last valid day once another takes over: `unknown` where a start that is not written decides. */
export type TakeOver =
  | { readonly kind: "joins" }
  | { readonly kind: "unknown" }
  | { readonly kind: "gap"; readonly gap: Joint };

/** Whether a term of the replacing item runs on the day after `ends`, and if not, until when nothing does. */
export function takeOverAfter(ends: Day, replacing: readonly Term[]): TakeOver {
  const next = dayNumbered(toDayNumber(ends) + 1);
  // Nothing lies after the last day of the calendar, so nothing can be missing there.
  if (next === null) return { kind: "joins" };
  const running = replacing.filter(({ end }) => !endsBefore(end, next));
  const dated = running.filter(isDated).toSorted(byStart);
  if (dated.some(({ start }) => start <= next)) return { kind: "joins" };
  if (dated.length < running.length) return { kind: "unknown" };
  const soonest = dated[0]?.start;
  return { kind: "gap", gap: joint("gap", next, soonest === undefined ? null : addDays(soonest, -1)) };
}

/** The stretches of days on which both an item and the one that takes over from it run, in order of time. */
export function overlapsOf(replaced: Term, replacing: readonly Term[]): readonly Joint[] {
  const both = replacing.filter(isDated).flatMap(({ start, end }) => {
    const first = laterDay(replaced.start ?? start, start);
    const last = earlierEnd(replaced.end, end);
    return endsBefore(last, first) ? [] : [{ start: first, end: last }];
  });
  const merged: Joint[] = [];
  for (const { start, end } of both.toSorted(byStart)) {
    const before = merged.at(-1);
    if (before === undefined || (before.last !== null && daysBetween(before.last, start) > 1))
      merged.push(joint("overlap", start, end));
    else merged[merged.length - 1] = joint("overlap", before.first, laterEnd(before.last, end));
  }
  return merged;
}

/** True where every day of it is a rest day, false where one is worked, null where a missing notice decides. */
export function restDaysOnly({ first, last }: Joint, calendar: WorkCalendar): boolean | null {
  if (last === null) return false;
  const { least, most } = calendar.workingDaysBetween(addDays(first, -1), last);
  if (least > 0) return false;
  return most === 0 ? true : null;
}

function joint(kind: Joint["kind"], first: Day, last: Day | null): Joint {
  return { kind, first, last, days: last === null ? null : daysBetween(first, last) + 1 };
}

/** A term without an end ends before no day. */
function endsBefore(end: Day | null, day: Day): boolean {
  return end !== null && end < day;
}

function laterEnd(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : laterDay(a, b);
}

function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}
