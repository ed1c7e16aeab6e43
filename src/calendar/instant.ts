import { fromDayNumber, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";

/** An instant as the program writes it everywhere: ISO 8601 in UTC with milliseconds, so that it compares as text. */
export type Instant = string;

const dayMilliseconds = 86_400_000;

/** So many seconds later, or earlier; fractions down to the millisecond count. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return written(milliseconds(instant) + Math.round(seconds * 1_000));
}

/** Seconds from one instant to another, negative where that lies before it. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (milliseconds(to) - milliseconds(from)) / 1_000;
}

function milliseconds(instant: Instant): number {
  const part = (from: number, to: number): number => Number(instant.slice(from, to));
  const seconds = part(11, 13) * 3_600 + part(14, 16) * 60 + part(17, 19);
  return toDayNumber(instant.slice(0, 10) as Day) * dayMilliseconds + seconds * 1_000 + part(20, 23);
}

function written(total: number): Instant {
  const day = Math.floor(total / dayMilliseconds);
  const rest = total - day * dayMilliseconds;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1_000) % 60].map(two).join(":");
  return `${fromDayNumber(day)}T${time}.${String(rest % 1_000).padStart(3, "0")}Z`;
}
