import type { Clock } from "#calendar/clock/clock.ts";
import type { ClockEvent } from "#calendar/clock/clockEvent.ts";
import type { ClockRule } from "#calendar/clock/clockRule.ts";
import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Day } from "#calendar/day.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { ClockLaw, UnitReading } from "#law/law.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** A clock by the reading that leads, and by every other where its text leaves the unit open. */
export type ReadClock = {
  readonly clock: Clock;
  /** Null where the text names its unit. */
  readonly reading: UnitReading | null;
  readonly others: readonly { readonly clock: Clock; readonly reading: UnitReading }[];
};

/** Null where the clock did not exist on its first day, or runs to a day that nobody knows. */
export function readClocks(
  matter: CaseMatter,
  law: ClockLaw,
  start: Day,
  events: readonly ClockEvent[],
): ReadClock | null {
  const [leading, ...further] = clockRulesOn(law, start).flatMap(({ rule, reading }) =>
    played(matter, { law, rule }, start, events).map((clock) => ({ clock, reading })),
  );
  if (leading === undefined) return null;
  const others = further.flatMap(({ clock, reading }) => (reading === null ? [] : [{ clock, reading }]));
  return { ...leading, others };
}

function played(
  { item }: CaseMatter,
  { law, rule }: { readonly law: ClockLaw; readonly rule: ClockRule },
  start: Day,
  events: readonly ClockEvent[],
): readonly Clock[] {
  const until = rule.budget === null ? (item?.terms.at(-1)?.end ?? null) : null;
  if (rule.budget === null && (until === null || until < start)) return [];
  const allowed = events.filter((event) => event.kind !== "suspended" || rule.grounds.includes(event.ground));
  const first: ClockEvent = { kind: "started", on: start, rule, anchor: law.id, until };
  return [[first, ...allowed].reduce<Clock | null>(evolveClock, null)].flatMap((clock) => clock ?? []);
}
