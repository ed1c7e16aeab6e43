import { dayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Deadline, MonthDay } from "#law/law.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";

/**
 * The duty of the year whose window closes next, and the one that closed last: who missed it still has to catch up.
 * The key is the year reported on, which is the year before the window.
 */
export function yearly(deadline: Extract<Deadline, { kind: "yearly" }>, { asOf }: Situation): readonly DueDay[] {
  const thisYear = yearOf(asOf);
  const nextClosing = inYear(deadline.closes, thisYear) >= asOf ? thisYear : thisYear + 1;
  return [nextClosing - 1, nextClosing].map((windowYear) => {
    const opens = inYear(deadline.opens, windowYear);
    const closes = inYear(deadline.closes, windowYear);
    const heldOn = inYear(deadline.heldOn, windowYear - 1);
    const year = windowYear - 1;
    return {
      key: String(year),
      lastDayToAct: closes,
      provisional: false,
      expiresOn: null,
      presumed: false,
      referenceDay: heldOn,
      opens,
      steps: [{ kind: "yearly-window", year, heldOn, opens, closes }],
    };
  });
}

function inYear({ month, dayOfMonth }: MonthDay, year: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new RangeError(`the year ${year} has no ${month}-${dayOfMonth}`);
  return found;
}
