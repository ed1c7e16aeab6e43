import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Obligation } from "./outcome.ts";

/**
 * The latest day that a last day to act can be, once the earliest has passed and the latest has not: until a missing notice
 * is published nobody can say that it has passed. Null where it has, or has not.
 */
export function perhapsUntil({
  daysLeft,
  lastDayToAct,
  readings,
}: Pick<Obligation, "daysLeft" | "lastDayToAct" | "readings">): Day | null {
  const formal = readings.find(({ leads }) => leads)?.reckoning.formal ?? null;
  return perhapsPassed(formal, lastDayToAct, daysLeft);
}

/** The same of a day by its band, which begins with it. */
export function perhapsPassed(band: DayBand | null, day: Day, daysLeft: number): Day | null {
  if (band === null || daysLeft >= 0 || band.earliest !== day) return null;
  return daysBetween(day, band.latest) >= -daysLeft ? band.latest : null;
}
