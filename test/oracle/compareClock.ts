import { decideClock } from "#calendar/clock/decideClock.ts";
import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { ClockState } from "#calendar/clock/clockState.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { CivilDays } from "./civilDays.ts";
import type { Attempt, RandomClock } from "./randomClock.ts";
import { walkClock } from "./walkClock.ts";
import type { Walked, WalkedClock } from "./walkClock.ts";

/** A calendar twice: ours, and for each position of the oracle's days whether it is worked. */
export type TwoCalendars = {
  readonly ours: WorkCalendar;
  readonly days: CivilDays;
  readonly worked: readonly boolean[];
};

/** One attempt, the clock that it met and whether it was accepted. */
export type Step = { readonly before: Clock | null; readonly attempt: Attempt; readonly accepted: boolean };

/** The clock twice, with every attempt that both accept; a sentence where only one of them does. */
export function playClock(
  { ours, days, worked }: TwoCalendars,
  { rule, start, until, attempts }: RandomClock,
): { readonly clock: Clock; readonly walked: WalkedClock; readonly steps: readonly Step[] } | string {
  const opening = { kind: "start", rule, on: start, anchor: "test", ...(until === null ? {} : { until }) } as const;
  const first = decideClock(ours, opening, null);
  if (!first.ok) return `not started: ${first.refusal.code}`;
  let clock = first.events.reduce<Clock | null>(evolveClock, null);
  const suspensions: { from: string; to: string | null }[] = [];
  const walked: Writable<WalkedClock> = {
    budget: rule.budget ?? { value: 0, unit: "calendar-day" },
    included: rule.startDay === "included",
    moves: rule.restDay === "next-working-day",
    start,
    until,
    suspensions,
    extension: null,
  };
  const steps: Step[] = [];
  for (const attempt of attempts) {
    const decision = decideClock(ours, attempt, clock);
    const open = suspensions.at(-1)?.to === null;
    const late = attempt.kind !== "resume" && walkClock(days, worked, walked, attempt.on).status === "expired";
    const expected =
      until === null && (attempt.kind === "resume" ? open : !late) && !(attempt.kind === "suspend" && open);
    if (decision.ok !== expected)
      return `${attempt.kind} on ${attempt.on}: ${decision.ok ? "accepted" : decision.refusal.code}`;
    steps.push({ before: clock, attempt, accepted: decision.ok });
    if (!decision.ok) continue;
    clock = decision.events.reduce<Clock | null>(evolveClock, clock);
    const last = suspensions.at(-1);
    if (attempt.kind === "suspend") suspensions.push({ from: attempt.on, to: null });
    else if (attempt.kind === "extend") walked.extension = { on: attempt.on, ...attempt.by };
    else if (last !== undefined) last.to = attempt.on;
  }
  return clock === null ? "no clock" : { clock, walked, steps };
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Where the state differs from what the oracle walked to; null where nothing does. */
export function differenceOf(state: ClockState, walked: Walked): string | null {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["status", state.status, walked.status],
    ["raw", state.raw?.earliest ?? null, walked.raw],
    ["expires", state.expires?.latest ?? null, walked.formal],
    ["provisional", state.provisional, false],
    ["parts", state.parts.length, walked.needed.length],
    ["suspended", state.suspended.least, walked.suspendedDays],
    ...state.parts.flatMap(({ budget, consumed, remaining }, index) => {
      const [ran = 0, needed = 0] = [walked.consumed[index], walked.needed[index]];
      return [
        ["budget", budget, needed] as const,
        ["consumed", consumed.most, ran] as const,
        ["remaining", remaining.least, needed - ran] as const,
      ];
    }),
  ];
  const wrong = pairs.find(([, one, other]) => one !== other);
  return wrong === undefined ? null : `${wrong[0]}: ${String(wrong[1])}, the oracle ${String(wrong[2])}`;
}

/** Where a band does not hold the truth; null where it does. */
export function falsehoodOf(state: ClockState, walked: Walked): string | null {
  const { status, expires, mayHaveExpired } = state;
  if (status === "expired" && walked.status !== "expired") return `expired, and in truth ${walked.status}`;
  if (status === "suspended" && walked.status !== "suspended" && !mayHaveExpired)
    return `suspended, and in truth ${walked.status}`;
  if (walked.status === "expired" && status !== "expired" && !mayHaveExpired)
    return "in truth expired, and nothing says so";
  if (
    expires !== null &&
    walked.formal !== null &&
    (walked.formal < expires.earliest || walked.formal > expires.latest)
  )
    return `${walked.formal} is not in ${expires.earliest}…${expires.latest}`;
  if (expires !== null && walked.formal === null) return "in truth suspended, and a last day is given";
  for (const [index, { consumed, remaining }] of state.parts.entries()) {
    const [ran = 0, needed = 0] = [walked.consumed[index], walked.needed[index]];
    if (ran < consumed.least || ran > consumed.most)
      return `${ran} days ran, and not ${consumed.least} to ${consumed.most}`;
    if (needed - ran < remaining.least || needed - ran > remaining.most) return `${needed - ran} days are left`;
  }
  const { least, most } = state.suspended;
  return walked.suspendedDays < least || walked.suspendedDays > most ? `${walked.suspendedDays} days suspended` : null;
}

/** One random clock on one day, both ways; null where they agree. */
export function disagreement(calendars: TwoCalendars, random: RandomClock): string | null {
  const played = playClock(calendars, random);
  const said = (what: string) => `${what}\n${JSON.stringify(random)}`;
  if (typeof played === "string") return said(played);
  const state = stateOf(calendars.ours, played.clock, random.asOf);
  const difference = differenceOf(state, walkClock(calendars.days, calendars.worked, played.walked, random.asOf));
  return difference === null ? null : said(difference);
}
