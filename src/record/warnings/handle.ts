import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Handling } from "../item/handling.ts";
import type { ArmedLadder } from "./armedLadder.ts";
import { tellingOn } from "./speak.ts";

/**
 * What a word that was said on a day does to a ladder that is looked at today. An acknowledgement keeps it quiet until the last week, a snooze until its day, a
 * proceeding altogether; nobody else is told meanwhile. Whoever resumes is told at once where it stands.
 */
export function handle(
  calendar: WorkCalendar,
  ladder: ArmedLadder,
  handling: Handling,
  { on, today }: { readonly on: Day; readonly today: Day },
): ArmedLadder {
  const answered = { ...ladder, tellAgain: false, level: 0, escalateOn: null };
  switch (handling.how) {
    case "acknowledged": {
      // What has been said up to now is seen: it is not to come up once more tomorrow.
      const due = tellingOn(calendar, answered, on);
      const told = due === null ? answered.told : { days: due.rung.days, on };
      return { ...answered, told, state: "acknowledged" };
    }
    case "snoozed": {
      // Of a ladder that was at rest until today, the day may lie behind: then it is told today, and nothing was missed.
      const armedOn = handling.until > ladder.armedOn ? handling.until : ladder.armedOn;
      return { ...answered, arming: ladder.arming + 1, armedOn, told: null, state: "snoozed" };
    }
    case "covered":
      return { ...answered, state: "covered" };
    case "resumed":
      return { ...answered, arming: ladder.arming + 1, armedOn: today, told: null, state: "armed" };
  }
}
