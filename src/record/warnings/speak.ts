import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { lastRepeat, nextRepeat } from "#engine/ladder/rung.ts";
import type { Rung } from "#engine/ladder/rung.ts";
import { lastLevel } from "../organisation/whoIsTold.ts";
import type { ArmedLadder } from "./armedLadder.ts";

/** What a ladder has to say: one rung, for all that were missed before it. */
export type Telling = {
  readonly rung: Rung;
  /** Days of the rungs that it speaks for as well, in their order. */
  readonly collapsed: readonly number[];
  /** For how many days the first of them has waited while nobody swept; 0 where it is in time. */
  readonly lateDays: number;
};

/** Of a duty that somebody has acknowledged, only the rungs from here on are told. */
export const lastWeek = 7;

/** The rung that is to be told on a day; null where there is none. */
export function tellingOn(calendar: WorkCalendar, ladder: ArmedLadder, today: Day): Telling | null {
  const untold = ({ days }: Rung): boolean =>
    (ladder.told === null || days < ladder.told.days) && (ladder.state !== "acknowledged" || days <= lastWeek);
  const repeat = lastRepeat(calendar, ladder.lastDay, ladder.every, today);
  const due = [...ladder.rungs, ...(repeat === null ? [] : [repeat])].filter(
    (rung) => rung.on <= today && untold(rung),
  );
  const rung = due.at(-1);
  if (rung === undefined) return toldAgain(ladder);
  const waits = due.map(({ on }) => daysBetween(on > ladder.armedOn ? on : ladder.armedOn, today));
  return { rung, collapsed: due.slice(0, -1).map(({ days }) => days), lateDays: Math.max(0, ...waits) };
}

/** After how many working days without an answer a ladder goes on, and to which level. */
export type Escalation = { readonly after: number; readonly levelAfter: (level: number) => number };

/** What was told before is nobody's delay. */
function toldAgain({ told, tellAgain, state }: ArmedLadder): Telling | null {
  if (told === null || !tellAgain || (state === "acknowledged" && told.days > lastWeek)) return null;
  return { rung: told, collapsed: [], lateDays: 0 };
}

/** The ladder after a day's sweep: what was due has been told, and whoever has not answered is waited for. */
export function spoken(
  calendar: WorkCalendar,
  ladder: ArmedLadder,
  telling: Telling | null,
  today: Day,
  escalation: Escalation,
): ArmedLadder {
  const goesOn = ladder.escalateOn !== null && ladder.escalateOn <= today;
  const level = goesOn ? escalation.levelAfter(ladder.level) : ladder.level;
  const waitUntil = calendar.addWorkingDays(today, escalation.after).earliest;
  // A new rung does not start the waiting anew: somebody has been silent since the first.
  const waiting = goesOn || ladder.escalateOn === null ? waitUntil : ladder.escalateOn;
  const told = telling === null ? ladder.told : { days: telling.rung.days, on: today };
  const next: ArmedLadder = {
    ...ladder,
    level,
    told,
    tellAgain: false,
    // Where nothing came up, what somebody has seen stays seen.
    state: telling === null && ladder.state === "acknowledged" ? ladder.state : "armed",
    escalateOn: told === null || level >= lastLevel ? null : waiting,
  };
  return speaksNext(calendar, next, today);
}

/** With the next day on which it has something to say; today where something is due. */
export function speaksNext(calendar: WorkCalendar, ladder: ArmedLadder, today: Day): ArmedLadder {
  return { ...ladder, nextOn: nextDay(calendar, ladder, today) };
}

function nextDay(calendar: WorkCalendar, ladder: ArmedLadder, today: Day): Day | null {
  if (ladder.state === "ended" || ladder.state === "covered") return null;
  // A snooze ends on its day, and what was quiet meanwhile is told then.
  if (ladder.state === "snoozed") return ladder.armedOn;
  if (tellingOn(calendar, ladder, today) !== null) return today;
  const quietUntil = ladder.state === "acknowledged" ? lastWeek : Infinity;
  const coming = ladder.rungs.find(({ days, on }) => on > today && days <= quietUntil);
  // Repeats speak after the last day to act, and so after every rung.
  const said =
    coming ?? nextRepeat(calendar, ladder.lastDay, ladder.every, today > ladder.lastDay ? today : ladder.lastDay);
  const days = [said?.on, ladder.escalateOn].flatMap((day) => day ?? []);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}
