import type { DayBand } from "#calendar/workCalendar.ts";

/** A band as worked cases write it: one day, or the earliest and the latest while a notice is missing. */
export function writtenBand({ provisional, earliest, latest }: DayBand) {
  return provisional ? { earliest, latest } : earliest;
}
