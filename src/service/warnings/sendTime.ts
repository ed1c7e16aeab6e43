import type { Day } from "#calendar/day.ts";
import { instantAt, minuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { MinuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { addDays } from "#calendar/day.ts";

/** Nobody is woken: what is urgent waits until the morning. */
const quietUntil: MinuteOfDay = 7 * 60 + 30;
const quietFrom: MinuteOfDay = 21 * 60;

/** Rungs that do not wait for the digest: from the day before the last day to act on. */
const urgentFrom = 1;

export type SendTime = {
  readonly today: Day;
  /** ISO instant in UTC with milliseconds. */
  readonly now: string;
  readonly digestAt: MinuteOfDay;
};

/** Whether a rung goes out by itself, not with the next digest: it is about today or tomorrow, or is late already. */
export function isUrgent(rung: number, lateDays: number): boolean {
  return lateDays > 0 || (rung >= 0 && rung <= urgentFrom);
}

/** The instant from which a claim may go out: at once by day where it is urgent, else with the next digest of a working day. */
export function sendAfter(calendar: WorkCalendar, urgent: boolean, { today, now, digestAt }: SendTime): string {
  const minute = minuteOfDay(now);
  if (urgent) {
    if (minute < quietUntil) return instantAt(today, quietUntil);
    return minute < quietFrom ? now : instantAt(addDays(today, 1), quietUntil);
  }
  const from = minute < digestAt ? today : addDays(today, 1);
  return instantAt(calendar.onOrAfter(from).earliest, digestAt);
}
