import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";

/** When a person is warned: days before the last day to act, descending, and then every so many days after it. */
export type Ladder = {
  readonly days: readonly number[];
  /** Null where nothing more is said after the last day to act. */
  readonly every: number | null;
};

/**
 * One step of a ladder: `days` before the last day to act, negative after it; `on` is the day on which it speaks, the
 * last working day on or before it.
 */
export type Rung = { readonly days: number; readonly on: Day };

/**
 * The rungs up to the last day to act, in the order in which they speak. None speaks before `opens`, the first day on
 * which the thing can be done at all: what would be earlier speaks on the first working day from then on.
 */
export function rungsOf(calendar: WorkCalendar, lastDay: Day, opens: Day | null, { days }: Ladder): readonly Rung[] {
  const first = opens === null ? null : calendar.onOrAfter(opens).latest;
  return days.map((before) => {
    const on = calendar.onOrBefore(addDays(lastDay, -before)).earliest;
    return { days: before, on: first !== null && on < first && first <= lastDay ? first : on };
  });
}

/** The rung after the last day to act that speaks next after `after`; null for a ladder that ends there. */
export function nextRepeat(calendar: WorkCalendar, lastDay: Day, every: number | null, after: Day): Rung | null {
  if (every === null) return null;
  // A rung may speak some days before its own day: start a step early and go on until one lies behind `after`.
  let step = Math.max(Math.floor(daysBetween(lastDay, after) / every), 1);
  for (;;) {
    const rung = repeatRung(calendar, lastDay, every, step);
    if (rung.on > after) return rung;
    step += 1;
  }
}

/** The rung that speaks after the last day to act and spoke last, up to and on `today`; null where none has. */
export function lastRepeat(calendar: WorkCalendar, lastDay: Day, every: number | null, today: Day): Rung | null {
  // None speaks on the last day to act or before it.
  if (every === null || today <= lastDay) return null;
  // A rest of some days can bring a rung forward by more than a week where it repeats every day.
  let step = Math.floor((daysBetween(lastDay, today) + mostRestDays) / every);
  for (; step >= 1; step -= 1) {
    const rung = repeatRung(calendar, lastDay, every, step);
    if (rung.on <= today) return rung;
  }
  return null;
}

/** More days of rest than any notice has put in a row, and more than an unpublished year can. */
const mostRestDays = 20;

/**
 * A long rest, or one that is not excluded yet, can bring a repeat forward to before the last day to act, where it has nothing
 * to say: it speaks behind the rest then, and not later than the one that follows it.
 */
function repeatRung(calendar: WorkCalendar, lastDay: Day, every: number, step: number): Rung {
  const own = (at: number) => calendar.onOrBefore(addDays(lastDay, every * at));
  const band = own(step);
  if (band.earliest > lastDay) return { days: -every * step, on: band.earliest };
  const behind = band.latest > lastDay ? band.latest : calendar.onOrAfter(addDays(lastDay, every * step)).earliest;
  const following = Array.from({ length: Math.ceil(mostRestDays / every) }, (_, at) => own(step + at + 1).earliest);
  const next = following.find((on) => on > lastDay);
  const on = next !== undefined && next < behind ? next : behind;
  return { days: -every * step, on };
}
