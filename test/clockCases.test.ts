// The worked cases of law/cases/clocks: a time budget, what happened to it, and how it stands on a day.
import { describe, expect, it } from "vitest";
import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { decideClock } from "#calendar/clock/decideClock.ts";
import type { ClockCommand } from "#calendar/clock/decideClock.ts";
import { evolveClock } from "#calendar/clock/evolveClock.ts";
import { parseSpan } from "#calendar/span.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { ClockCase } from "#law/files/clockCaseFile.ts";
import { law, lawCases, written } from "./fixtures/lawCases.ts";

function started(id: string, { start, reading, until }: ClockCase): ClockCommand {
  const clock = law.clocks.get(id);
  const rules = clock === undefined ? [] : clockRulesOn(clock, start);
  const rule = (rules.find((one) => one.reading?.unit === reading) ?? rules[0])?.rule;
  if (rule === undefined) throw new Error(`no clock ${id} on ${start}`);
  return { kind: "start", rule, on: start, anchor: id, ...(until === undefined ? {} : { until }) };
}

function commandOf(happening: ClockCase["happens"][number]): ClockCommand {
  if ("suspend" in happening) return { kind: "suspend", on: happening.suspend, ground: happening.ground };
  if ("resume" in happening) return { kind: "resume", on: happening.resume };
  if ("end" in happening) return { kind: "end", on: happening.end, outcome: "done" };
  const by = parseSpan(happening.by);
  if (!by.ok) throw new Error(JSON.stringify(by.refusal));
  return { kind: "extend", on: happening.extend, by: by.value.span, ground: "approved by the head" };
}

/** The clock after what happened, with each refusal held against the case. */
function played(id: string, one: ClockCase): Clock {
  let clock: Clock | null = null;
  const commands = [{ command: started(id, one), refused: null as string | null }].concat(
    one.happens.map((happening) => ({ command: commandOf(happening), refused: happening.refused ?? null })),
  );
  for (const { command, refused } of commands) {
    const decided = decideClock(law.calendar, command, clock);
    expect(decided.ok ? null : decided.refusal.code, `${command.kind} on ${command.on}`).toBe(refused);
    for (const event of decided.ok ? decided.events : []) clock = evolveClock(clock, event);
  }
  if (clock === null) throw new Error("nothing started");
  return clock;
}

describe.each(lawCases.clocks)("$clock", ({ clock: id, cases }) => {
  it.each(cases)("$name", (one) => {
    const clock = played(id, one);
    const states = one.asked.map(({ on, ...expected }) => {
      const { status, expires, silence, inTime } = stateOf(law.calendar, clock, on);
      const effect = silence && {
        effect: silence.effect,
        on: written(silence.on),
        holdsFrom: written(silence.holdsFrom),
      };
      return {
        on,
        is: status,
        lastDay: expires === null ? null : written(expires),
        ...(expected.silence === undefined ? {} : { silence: effect }),
        ...(expected.inTime === undefined ? {} : { inTime }),
      };
    });
    expect(states).toEqual(one.asked);
  });
});
