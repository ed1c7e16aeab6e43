import manifest from "chinese-days/package.json" with { type: "json" };
import table from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { weekdayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { ReferenceCalendar } from "#service/deps.ts";

/** `English,中文,days` of each named day. */
type Named = Readonly<Record<string, string | undefined>>;

const holidays: Named = table.holidays;
const workdays: Named = table.workdays;

/**
 * chinese-days, an independent table of the same notices. Its data is read and not its code: that builds its days in
 * the machine's zone and is right in one zone alone. A test holds the two together.
 */
export const chineseDays: ReferenceCalendar = {
  name: manifest.name,
  version: manifest.version,
  namedYears: [...new Set([...Object.keys(holidays), ...Object.keys(workdays)].map((day) => Number(day.slice(0, 4))))],
  status: (day: Day) => {
    const named = workdays[day] ?? holidays[day];
    const holiday = named?.split(",")[1] ?? null;
    return { working: workdays[day] !== undefined || (named === undefined && weekdayOf(day) <= 5), holiday };
  },
};
