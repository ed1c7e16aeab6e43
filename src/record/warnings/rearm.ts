import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { rungsOf } from "#engine/ladder/rung.ts";
import type { Rung } from "#engine/ladder/rung.ts";
import type { ArmedLadder, LadderEnd } from "./armedLadder.ts";
import { handle } from "./handle.ts";
import { speaksNext, tellingOn } from "./speak.ts";
import type { WantedLadder } from "./wantedLadder.ts";

/** Rows to write in the place of those that are there, and rows to forget: those that never told anybody. */
export type LadderChanges = { readonly put: readonly ArmedLadder[]; readonly drop: readonly ArmedLadder[] };

/** A last day that moves by less than this is the same last day, only better known. */
const sameLastDay = 7;

/** Brings the ladders of one company from how they stand to what is wanted on a day. */
export function rearm(
  calendar: WorkCalendar,
  company: string,
  standing: readonly ArmedLadder[],
  wanted: readonly WantedLadder[],
  today: Day,
  whyEnded: (ladder: ArmedLadder) => LadderEnd,
): LadderChanges {
  const known = new Map(standing.map((ladder) => [keyOf(ladder), ladder]));
  const put: ArmedLadder[] = [];
  for (const one of wanted) {
    const key = keyOf(one);
    const before = known.get(key);
    known.delete(key);
    const after = before === undefined ? armed(calendar, company, one, today) : changed(calendar, before, one, today);
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
    level: 0,
    escalateOn: null,
    handled: 0,
    state: "armed",
    why: null,
  };
  return speaksNext(calendar, spokenFor(calendar, fresh, wanted, today), today);
}

/** The same object where nothing changed. */
function changed(calendar: WorkCalendar, before: ArmedLadder, wanted: WantedLadder, today: Day): ArmedLadder {
  let after = before.state === "ended" ? again({ ...before, state: "armed", why: null }, today) : before;
  const rungs = rungsOf(calendar, wanted.lastDay, wanted.opens, wanted.ladder);
  const { every } = wanted.ladder;
  if (after.lastDay !== wanted.lastDay || after.every !== every || !sameRungs(after.rungs, rungs)) {
    const movedBack = daysBetween(after.lastDay, wanted.lastDay) >= sameLastDay;
    // What lies behind us under the new days was not ahead of anybody before today.
    after = { ...after, lastDay: wanted.lastDay, every, rungs, armedOn: today };
    if (movedBack && toldComesAgain(after, today)) after = again(after, today);
  }
  if (after.owners.join("\n") !== wanted.owners.join("\n")) after = withOwners(after, wanted.owners, today);
  after = spokenFor(calendar, after, wanted, today);
  const next = speaksNext(calendar, after, today);
  if (after !== before) return next;
  // Repeats hang on the calendar alone, which may be another one.
  if (before.nextOn === null || before.nextOn > today)
    return next.nextOn === before.nextOn ? before : { ...next, armedOn: today };
  // What another calendar brings forward was not late before the day on which it was due.
  const lateDays = tellingOn(calendar, next, today)?.lateDays ?? 0;
  if (lateDays > daysBetween(before.nextOn, today)) return { ...next, armedOn: before.nextOn };
  return next.nextOn === before.nextOn ? before : next;
}

function withOwners(ladder: ArmedLadder, owners: readonly string[], today: Day): ArmedLadder {
  const owned = { ...ladder, owners };
  return ladder.told === null ? owned : toldToOthers(owned, ladder.told.days, today);
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
  return { ...ladder, arming: ladder.arming + 1, armedOn: today, told: null, level: 0, escalateOn: null };
}

/**
 * A rung that was told is told once more: claims keep it from those who have had it. Nothing before `from` counts as a delay of
 * that.
 */
export function toldToOthers(ladder: ArmedLadder, rung: number, from: Day): ArmedLadder {
  if (ladder.told === null) return ladder;
  return { ...ladder, armedOn: from, told: { ...ladder.told, days: rung + 1 }, level: 0, escalateOn: null };
}

/**
 * With the last word that somebody said of it, unless that is taken into account already. It counts from the day on which
 * it was said: rungs that came due since, while nobody swept, were not seen by whoever said it.
 */
function spokenFor(calendar: WorkCalendar, ladder: ArmedLadder, { handled }: WantedLadder, today: Day): ArmedLadder {
  if (handled === null || handled.number <= ladder.handled) return ladder;
  // Of a ladder that was at rest meanwhile, the word counts from when it came back.
  const on = handled.on > ladder.armedOn ? handled.on : ladder.armedOn;
  return handle(calendar, { ...ladder, handled: handled.number }, handled.handling, { on, today });
}
