import type { Day } from "#calendar/day.ts";
import { dataOfItemText } from "./dataOfItemText.ts";

/** A day as a document writes it. */
export function writtenDay(day: Day): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return dataOfItemText.day(year, month, dayOfMonth);
}
