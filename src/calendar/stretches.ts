import type { DayNumber } from "./day.ts";
import type { DayVerdict } from "./dayVerdicts.ts";
import type { DayStretch } from "./workCalendar.ts";

/** The days from `first` to `last`, both included, as stretches that share a verdict; in the order of the calendar. */
export function stretchesOf(
  verdict: (day: DayNumber) => DayVerdict,
  first: DayNumber,
  last: DayNumber,
): readonly DayStretch[] {
  const found: DayStretch[] = [];
  let [start, shared] = [first, verdict(first)];
  for (let day = first + 1; day <= last + 1; day += 1) {
    const next = day <= last ? verdict(day) : null;
    if (next === shared) continue;
    found.push({ first: start, last: day - 1, working: shared.working, reason: shared.reason });
    if (next !== null) [start, shared] = [day, next];
  }
  return first > last ? [] : found;
}
