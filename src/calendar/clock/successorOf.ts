import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import type { ClockEvent } from "./clockEvent.ts";
import { decideClock } from "./decideClock.ts";
import type { ClockCommand, ClockDecision } from "./decideClock.ts";
import { evolveClock } from "./evolveClock.ts";

/**
 * The events of the clock that takes the place of a superseded one: the same rule from the new day, with every
 * suspension and extension decided anew, because they happened all the same. The old clock is not touched. Refused
 * where one of them no longer fits, for a person to say what then holds; null where the clock was not superseded.
 */
export function successorOf(calendar: WorkCalendar, old: Clock): ClockDecision | null {
  if (old.superseded === null) return null;
  const { rule, superseded, until } = old;
  const start = { kind: "start", rule, ...superseded.by, ...(until === null ? {} : { until }) } as const;
  const commands = [start, ...old.events.flatMap(commandOf)];
  const events: ClockEvent[] = [];
  const doubts = new Set<"may-have-expired">();
  let clock: Clock | null = null;
  for (const command of commands) {
    const decision = decideClock(calendar, command, clock);
    if (!decision.ok) return decision;
    for (const doubt of decision.doubts) doubts.add(doubt);
    for (const event of decision.events) {
      clock = evolveClock(clock, event);
      events.push(event);
    }
  }
  return { ok: true, events, doubts: [...doubts] };
}

function commandOf(event: ClockEvent): readonly ClockCommand[] {
  switch (event.kind) {
    case "suspended":
      return [{ kind: "suspend", on: event.on, ground: event.ground }];
    case "resumed":
      return [{ kind: "resume", on: event.on }];
    case "extended":
      return [{ kind: "extend", on: event.on, by: event.by, ground: event.ground }];
    case "started":
    case "superseded":
    case "ended":
      return [];
  }
}
