import { monthsOn } from "./civilDays.ts";
import type { CivilDays } from "./civilDays.ts";

// A clock the slow way: day after day, asking of each whether it counts. It shares no code with src/calendar.

export type WalkUnit = "calendar-day" | "working-day" | "month" | "year";

export type WalkedClock = {
  readonly budget: { readonly value: number; readonly unit: WalkUnit };
  readonly included: boolean;
  /** Whether a last day of rest moves to the next working day. */
  readonly moves: boolean;
  readonly start: string;
  /** The day that it runs to, in place of the budget. */
  readonly until: string | null;
  readonly suspensions: readonly { readonly from: string; readonly to: string | null }[];
  readonly extension: { readonly on: string; readonly value: number; readonly unit: WalkUnit } | null;
};

export type Walked = {
  readonly status: "not-started" | "running" | "suspended" | "expired";
  /** Null before the start and while suspended. */
  readonly raw: string | null;
  readonly formal: string | null;
  /** Days that ran up to and including `asOf`, of the budget and of an extension in another unit. */
  readonly consumed: readonly number[];
  readonly needed: readonly number[];
  readonly suspendedDays: number;
};

type Part = { readonly working: boolean; readonly needed: number };

type Cut = { readonly from: number; readonly to: number };

/** What holds at the end of the day `asOf`; of what happens later nothing is known. */
export function walkClock(days: CivilDays, worked: readonly boolean[], clock: WalkedClock, asOf: string): Walked {
  const today = days.indexOf(asOf);
  const start = days.indexOf(clock.start);
  const parts = partsOf(days, clock, asOf);
  const needed = parts.map((part) => part.needed);
  if (today < start) return { status: "not-started", raw: null, formal: null, consumed: [0], needed, suspendedDays: 0 };
  const cuts = clock.suspensions
    .map(({ from, to }) => ({ from: days.indexOf(from), to: to === null ? Infinity : days.indexOf(to) }))
    .filter(({ from }) => from <= today)
    .map(({ from, to }) => ({ from, to: to > today ? Infinity : to }));
  const stands = (at: number) =>
    cuts.some(({ from, to }) => (clock.included ? from <= at && at < to : from < at && at <= to));
  const consumed = parts.map(() => 0);
  const suspendedDays = { count: 0 };
  const counts = (at: number, part: Part) => !part.working || worked[at] === true;
  let end: number | null = null;
  let current = 0;
  const left = parts.map((part) => part.needed);
  const runOutBy = (at: number): void => {
    while (end === null && left[current] === 0) {
      if (current === parts.length - 1) end = at;
      else current += 1;
    }
  };
  runOutBy(start);
  for (let at = clock.included ? start : start + 1; end === null || at <= today; at += 1) {
    if (at > today && stands(at) && cuts.some(({ to }) => to === Infinity)) break;
    const part = parts[current];
    const first = parts[0];
    if (part === undefined || first === undefined) throw new Error("a clock without a budget");
    if (stands(at)) {
      if (at <= today && counts(at, first)) suspendedDays.count += 1;
      continue;
    }
    if (end !== null || !counts(at, part)) continue;
    left[current] = (left[current] ?? 0) - 1;
    if (at <= today) consumed[current] = (consumed[current] ?? 0) + 1;
    runOutBy(at);
  }
  const counted = { consumed, needed, suspendedDays: suspendedDays.count };
  const last = end === null ? null : lastDay(worked, clock, cuts, end);
  if (last === null) return { status: "suspended", raw: null, formal: null, ...counted };
  const [raw, formal] = [days.texts[last.raw] ?? "", days.texts[last.formal] ?? ""];
  return { status: last.formal < today ? "expired" : "running", raw, formal, ...counted };
}

/** A suspension that begins on or before the last day still suspends, with nothing left to count after it. */
function lastDay(
  worked: readonly boolean[],
  clock: WalkedClock,
  cuts: readonly Cut[],
  end: number,
): { raw: number; formal: number } | null {
  let raw = end;
  for (let next = 0; ; next += 1) {
    let formal = raw;
    if (clock.moves && clock.until === null) while (worked[formal] !== true) formal += 1;
    while (next < cuts.length && (cuts[next]?.from ?? 0) < raw) next += 1;
    const cut = cuts[next];
    if (cut === undefined || cut.from > formal) return { raw, formal };
    if (cut.to === Infinity) return null;
    raw = cut.to;
  }
}

function partsOf(days: CivilDays, clock: WalkedClock, asOf: string): readonly Part[] {
  const { budget, extension, start, until, included } = clock;
  const working = budget.unit === "working-day";
  if (until !== null)
    return [{ working: false, needed: days.indexOf(until) - days.indexOf(start) + (included ? 1 : 0) }];
  if (extension === null || extension.on > asOf) return [{ working, needed: lengthOf(days, clock, budget.value) }];
  const bothMonths = /month|year/.test(budget.unit) && /month|year/.test(extension.unit);
  if (extension.unit !== budget.unit && !bothMonths) {
    const further = { working: extension.unit === "working-day", needed: extension.value };
    return [{ working, needed: lengthOf(days, clock, budget.value) }, further];
  }
  const months = (unit: WalkUnit, value: number) => (unit === "year" ? value * 12 : value);
  if (!bothMonths) return [{ working, needed: budget.value + extension.value }];
  const total = months(budget.unit, budget.value) + months(extension.unit, extension.value);
  return [{ working, needed: lengthOf(days, { ...clock, budget: { value: total, unit: "month" } }, total) }];
}

/** Months have the number of days that lie between the start and the same day of a later month. */
function lengthOf(days: CivilDays, { budget: { unit }, start, included }: WalkedClock, value: number): number {
  if ((unit !== "month" && unit !== "year") || value === 0) return value;
  const { text, cut } = monthsOn(start, unit === "year" ? value * 12 : value);
  const between = days.indexOf(text) - days.indexOf(start);
  return included && cut ? between + 1 : between;
}
