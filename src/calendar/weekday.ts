import type { DayNumber } from "./day.ts";

/** Saturday or Sunday. Day number 0 is a Thursday. */
export function isWeekend(day: DayNumber): boolean {
  return daysSinceMonday(day) >= 5;
}

/** Mondays to Fridays up to and including the day, counted from a fixed Monday; only differences mean something. */
export function weekdaysUpTo(day: DayNumber): number {
  return Math.floor((day + 3) / 7) * 5 + Math.min(daysSinceMonday(day) + 1, 5);
}

function daysSinceMonday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}
