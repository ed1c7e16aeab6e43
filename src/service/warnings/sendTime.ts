import type { Day } from "#calendar/day.ts";
import { civilDayOf, instantAt, minuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { MinuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { addDays } from "#calendar/day.ts";
import type { Claim } from "../warningTables.ts";

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

/**
 * `now`: it is about today or tomorrow, or is late already. `today`: its last day has passed, so it goes with the digest
 * of today, and at once where that has gone out. `digest`: with the next digest of a working day.
 */
export type Haste = "now" | "today" | "digest";

export function hasteOf(rung: number, lateDays: number): Haste {
  if (lateDays > 0 || (rung >= 0 && rung <= urgentFrom)) return "now";
  return rung < 0 ? "today" : "digest";
}

/** The instant from which a claim may go out; what does not wait for a digest goes out by day. */
export function sendAfter(calendar: WorkCalendar, haste: Haste, { today, now, digestAt }: SendTime): string {
  const minute = minuteOfDay(now);
  if (haste !== "digest" && (haste === "now" || minute >= digestAt)) {
    if (minute < quietUntil) return instantAt(today, quietUntil);
    return minute < quietFrom ? now : instantAt(addDays(today, 1), quietUntil);
  }
  if (haste === "today") return instantAt(today, digestAt);
  const from = minute < digestAt ? today : addDays(today, 1);
  return instantAt(calendar.onOrAfter(from).earliest, digestAt);
}

/** The day on which a claim was to go out: that of the first rung that it speaks for, or of the digest that it waited for. */
export function dueToGoOut(
  calendar: WorkCalendar,
  { on, claimedAt, rung, lateDays }: Pick<Claim, "on" | "claimedAt" | "rung" | "lateDays">,
  digestAt: MinuteOfDay,
): Day {
  if (lateDays > 0) return addDays(on, -lateDays);
  return civilDayOf(sendAfter(calendar, hasteOf(rung, lateDays), { today: on, now: claimedAt, digestAt }));
}
