import { fromDayNumber } from "../day.ts";
import type { Day, DayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import type { ClockRun } from "./clockRun.ts";
import { endingOf } from "./ending.ts";

/** A suspension or an extension that a change of the calendar has put after the last day; not certain within a band. */
export type LateEvent = { readonly kind: "suspended" | "extended"; readonly on: Day; readonly certain: boolean };

/** Whether the last day had passed before a day, by what was known then of the clock; null within the band. */
export function expiredBefore(calendar: WorkCalendar, clock: Clock, day: DayNumber): boolean | null {
  const latest = endingOf(calendar, clock, "latest", day);
  if (latest !== null && latest.formal < day) return true;
  const earliest = endingOf(calendar, clock, "earliest", day);
  return earliest !== null && earliest.formal < day ? null : false;
}

/** A late suspension suspends nothing. A late extension still extends: whether it is void is for a person to say. */
export function lateEvents(calendar: WorkCalendar, clock: Clock, run: ClockRun): readonly LateEvent[] {
  return [...lateExtension(calendar, clock, run), ...lateSuspensions(clock, run)];
}

function lateExtension(calendar: WorkCalendar, clock: Clock, { at }: ClockRun): readonly LateEvent[] {
  const { extension } = clock.numbers;
  if (extension === null || extension.on > at) return [];
  const before = { ...clock, numbers: { ...clock.numbers, extension: null } };
  const expired = expiredBefore(calendar, before, extension.on);
  return expired === false ? [] : [{ kind: "extended", on: fromDayNumber(extension.on), certain: expired === true }];
}

function lateSuspensions({ numbers: { cuts } }: Clock, { at, earliest, latest }: ClockRun): readonly LateEvent[] {
  return cuts.flatMap((cut, index) => {
    if (index % 2 === 1 || cut > at || earliest === null || latest === null || earliest.formal >= cut) return [];
    return [{ kind: "suspended" as const, on: fromDayNumber(cut), certain: latest.formal < cut }];
  });
}
