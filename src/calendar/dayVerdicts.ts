import type { DayNumber } from "./day.ts";
import type { Governance, NoticedDay } from "./governance.ts";
import { firstDayOf } from "./openYear.ts";
import type { OpenYear } from "./openYear.ts";
import { isWeekend } from "./weekday.ts";
import type { DayStatus } from "./workCalendar.ts";

/** What a day counts as, and why. Days that count alike for the same reason have the very same verdict. */
export type DayVerdict = Pick<DayStatus, "working" | "reason">;

const weekday: DayVerdict = { working: true, reason: { kind: "weekday" } };
const weekend: DayVerdict = { working: false, reason: { kind: "weekend" } };

/** Each verdict is made once, so that long stretches of days are told apart without a word being compared. */
export function verdictsOf(governance: Governance, firstYear: number): (day: DayNumber) => DayVerdict {
  const noticed = new Map<DayNumber, DayVerdict>();
  const known = new Map<string, DayVerdict>();
  for (const [day, moved] of governance.movedDays) noticed.set(day, remembered(known, moved));
  const open = new Map<OpenYear, OpenVerdicts>();
  const ofOpenYear = (year: OpenYear): OpenVerdicts => {
    const made = open.get(year) ?? openVerdicts(year, firstYear, governance);
    open.set(year, made);
    return made;
  };
  // Days are asked for one after the other: the year of the last one is most often the year of the next.
  let latest: OpenVerdicts | null = null;
  return (day) => {
    const moved = noticed.get(day);
    if (moved !== undefined) return moved;
    if (latest === null || day < latest.first || day > latest.last) {
      const year = governance.openYear(day);
      if (year === null) return isWeekend(day) ? weekend : weekday;
      latest = ofOpenYear(year);
    }
    return latest.statutory.get(day) ?? latest.unknown;
  };
}

type OpenVerdicts = {
  /** From New Year on to the last day that waits for the same notice, there is no other. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly unknown: DayVerdict;
  readonly statutory: ReadonlyMap<DayNumber, DayVerdict>;
};

function openVerdicts({ year, statutoryDays }: OpenYear, firstYear: number, governance: Governance): OpenVerdicts {
  const byHoliday = new Map(
    [...new Set(statutoryDays.values())].map((holiday): [string, DayVerdict] => [
      holiday,
      { working: false, reason: { kind: "statutory", holiday } },
    ]),
  );
  const unknown: DayVerdict = {
    working: null,
    reason: { kind: year < firstYear ? "not-loaded" : "unpublished", year },
  };
  const statutory = new Map([...statutoryDays].map(([day, holiday]) => [day, byHoliday.get(holiday) ?? unknown]));
  const first = firstDayOf(year);
  return { first, last: governance.span(year)?.last ?? first - 1, unknown, statutory };
}

function remembered(known: Map<string, DayVerdict>, { working, holiday, notice }: NoticedDay): DayVerdict {
  const key = JSON.stringify([working, holiday, notice]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made: DayVerdict = { working, reason: { kind: working ? "worked-weekend" : "rest-day", holiday, notice } };
  known.set(key, made);
  return made;
}
