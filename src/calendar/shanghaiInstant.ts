import { addDays } from "./day.ts";
import type { Day } from "./day.ts";

/** Shanghai keeps one offset the whole year, and has since 1991. */
const offsetMinutes = 8 * 60;
const dayMinutes = 24 * 60;

/** A time of day, in minutes after midnight in Asia/Shanghai: 530 is 08:50. */
export type MinuteOfDay = number;

/** The instant of a minute of a day in Shanghai, ISO 8601 in UTC with milliseconds. Minutes are 0 to 1439. */
export function instantAt(day: Day, minute: MinuteOfDay): string {
  const inUtc = minute - offsetMinutes;
  const [date, rest] = inUtc < 0 ? [addDays(day, -1), inUtc + dayMinutes] : [day, inUtc];
  const [hours, minutes] = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, "0"));
  return `${date}T${hours}:${minutes}:00.000Z`;
}

/** The civil day in Shanghai of an instant in the form that `instantAt` writes. */
export function civilDayOf(instant: string): Day {
  const inUtc = instant.slice(0, 10) as Day;
  return Number(instant.slice(11, 13)) * 60 + offsetMinutes >= dayMinutes ? addDays(inUtc, 1) : inUtc;
}

/** The minute of the day in Shanghai of an instant in the form that `instantAt` writes. */
export function minuteOfDay(instant: string): MinuteOfDay {
  const [hours, minutes] = [Number(instant.slice(11, 13)), Number(instant.slice(14, 16))];
  return (hours * 60 + minutes + offsetMinutes) % dayMinutes;
}
