import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { rungsOf } from "#engine/ladder/rung.ts";
import type { Rung } from "#engine/ladder/rung.ts";
import { snoozeHolds } from "../item/handling.ts";
import type { ArmedLadder, LadderEnd } from "./armedLadder.ts";
import { handle } from "./handle.ts";
import { speaksNext } from "./speak.ts";
import type { WantedLadder } from "./wantedLadder.ts";

/** Rows to write in the place of those that are there, and rows to forget: those that never told anybody. */
export type LadderChanges = { readonly put: readonly ArmedLadder[]; readonly drop: readonly ArmedLadder[] };

/** What ladders cannot know of themselves. */
export type Beside = {
  readonly whyEnded: (ladder: ArmedLadder) => LadderEnd;
  /** Whom a ladder of these owners reaches today, at a level; see `reachOf`. */
  readonly reach: (owners: readonly string[], level: number) => readonly string[];
};

/** A last day that moves by less than this is the same last day, only better known. */
const sameLastDay = 7;

/** Brings the ladders of one company from how they stand to what is wanted on a day. */
export function rearm(
  calendar: WorkCalendar,
  company: string,
  standing: readonly ArmedLadder[],
  wanted: readonly WantedLadder[],
  today: Day,
  { whyEnded, reach }: Beside,
): LadderChanges {
  const known = new Map(standing.map((ladder) => [keyOf(ladder), ladder]));
  const put: ArmedLadder[] = [];
  for (const one of wanted) {
    const key = keyOf(one);
    const before = known.get(key);
    known.delete(key);
    const after =
      before === undefined ? armed(calendar, company, one, today) : changed(calendar, before, one, reach, today);
    if (after !== before) put.push(after);
  }
  const drop: ArmedLadder[] = [];
  for (const ladder of known.values()) {
    if (ladder.state === "ended") continue;
    if (ladder.arming === 0 && ladder.told === null) drop.push(ladder);
    else put.push({ ...ladder, state: "ended", why: whyEnded(ladder), nextOn: null, escalateOn: null });
  }
  return { put, drop };
}

function keyOf({ item, duty }: { readonly item: string; readonly duty: string }): string {
  return `${item} ${duty}`;
}

function armed(calendar: WorkCalendar, company: string, wanted: WantedLadder, today: Day): ArmedLadder {
  const { item, duty, rule, lastDay, opens, ladder, owners } = wanted;
  const fresh: ArmedLadder = {
    company,
    item,
    duty,
    rule,
    lastDay,
    armedOn: today,
    arming: 0,
    rungs: rungsOf(calendar, lastDay, opens, ladder),
    every: ladder.every,
    owners,
    nextOn: null,
    told: null,
    heardBy: [],
    tellAgain: false,
    level: 0,
    escalateOn: null,
    handled: 0,
    state: "armed",
    why: null,
  };
  return speaksNext(calendar, spokenFor(calendar, fresh, wanted, today), today);
}

/** The same object where nothing changed. */
function changed(
  calendar: WorkCalendar,
  before: ArmedLadder,
  wanted: WantedLadder,
  reach: Beside["reach"],
  today: Day,
): ArmedLadder {
  // Whatever ended it is over: the last word holds again, as if it were said once more.
  let after = before.state === "ended" ? again({ ...before, state: "armed", why: null, handled: 0 }, today) : before;
  const rungs = rungsOf(calendar, wanted.lastDay, wanted.opens, wanted.ladder);
  const { every } = wanted.ladder;
  if (after.lastDay !== wanted.lastDay || after.every !== every || !sameRungs(after.rungs, rungs)) {
    const movedBack = daysBetween(after.lastDay, wanted.lastDay) >= sameLastDay;
    after = { ...after, lastDay: wanted.lastDay, every, rungs };
    if (after.state === "snoozed") after = snoozeUpheld(after, today);
    // What lies behind us under the new days was not ahead of anybody before today.
    else after = { ...after, armedOn: today };
    if (movedBack && toldComesAgain(after, today)) after = again(after, today);
  }
  if (after.owners.join("\n") !== wanted.owners.join("\n")) after = toldToOthers({ ...after, owners: wanted.owners });
  after = spokenFor(calendar, after, wanted, today);
  after = toldToNewcomers(after, reach);
  const next = speaksNext(calendar, after, today);
  const standing = after === before && next.nextOn === before.nextOn ? before : next;
  if (next.state === "snoozed" || next.nextOn === null || next.nextOn > today) return standing;
  const since = lookedAtFrom(before, today);
  return since > next.armedOn ? { ...next, armedOn: since } : standing;
}

/**
 * By another calendar something may have been due for days: nobody was late before the day on which it was to be looked at,
 * nor on one on which it was looked at and told.
 */
function lookedAtFrom({ nextOn, told }: ArmedLadder, today: Day): Day {
  if (nextOn === null || nextOn > today) return today;
  const after = told === null ? nextOn : addDays(told.on, 1);
  const since = after > nextOn ? after : nextOn;
  return since > today ? today : since;
}

/** A snooze that would end behind the last day to act as it now is, ends today. */
function snoozeUpheld(ladder: ArmedLadder, today: Day): ArmedLadder {
  return ladder.armedOn <= ladder.lastDay ? ladder : { ...again(ladder, today), state: "armed" };
}

/**
 * What was told while somebody could not be told, because nobody had been entered, named or given a channel yet, is told to
 * them now. Where those who are asked first are others than before, going on without an answer begins anew.
 */
function toldToNewcomers(ladder: ArmedLadder, reach: Beside["reach"]): ArmedLadder {
  const { told, tellAgain, state, owners, level } = ladder;
  if (told === null || tellAgain || state !== "armed") return ladder;
  const heard = new Set(ladder.heardBy);
  const first = reach(owners, 0);
  const isNew = (way: string): boolean => !heard.has(way);
  if (!first.some(isNew) && !reach(owners, level).some(isNew)) return ladder;
  return first.some((way) => heard.has(way)) ? { ...ladder, tellAgain: true } : toldToOthers(ladder);
}

function sameRungs(one: readonly Rung[], other: readonly Rung[]): boolean {
  return (
    one.length === other.length && one.every(({ days, on }, at) => days === other[at]?.days && on === other[at]?.on)
  );
}

/** A rung that was told lies ahead again. */
function toldComesAgain({ told, rungs }: ArmedLadder, today: Day): boolean {
  return told !== null && rungs.some(({ days, on }) => days >= told.days && on > today);
}

/** From the first rung again; what was told before belongs to the arming before. */
export function again(ladder: ArmedLadder, today: Day): ArmedLadder {
  return {
    ...ladder,
    arming: ladder.arming + 1,
    armedOn: today,
    told: null,
    tellAgain: false,
    level: 0,
    escalateOn: null,
  };
}

/** The rung that was told last is told once more, from the first on who are asked: claims keep it from those who have had it. */
export function toldToOthers(ladder: ArmedLadder): ArmedLadder {
  return { ...ladder, tellAgain: ladder.told !== null, level: 0, escalateOn: null };
}

/**
 * With the last word that somebody said of it, unless that is taken into account already. It counts from the day on which
 * it was said: rungs that came due since, while nobody swept, were not seen by whoever said it. A snooze that would end behind
 * the last day to act as it now is does not hold any more.
 */
function spokenFor(
  calendar: WorkCalendar,
  ladder: ArmedLadder,
  { handled, lastDay }: WantedLadder,
  today: Day,
): ArmedLadder {
  if (handled === null || handled.number <= ladder.handled) return ladder;
  const { handling, on, number } = handled;
  const holds = handling.how !== "snoozed" || snoozeHolds(handling, lastDay);
  return handle(calendar, { ...ladder, handled: number }, holds ? handling : { how: "resumed" }, { on, today });
}
