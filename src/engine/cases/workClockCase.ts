import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { decideClock } from "#calendar/clock/decideClock.ts";
import type { ClockCommand } from "#calendar/clock/decideClock.ts";
import { evolveClock } from "#calendar/clock/evolveClock.ts";
import { parseSpan } from "#calendar/span.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { ClockCase } from "#law/files/clockCaseFile.ts";
import type { ClockLaw, Law } from "#law/law.ts";
import type { CaseWork } from "./caseWork.ts";
import { writtenBand } from "./writtenBand.ts";

type Happening = ClockCase["happens"][number];

/** The clock of the case started, what happens to it, each refusal by its code, and how it stands on each day asked. */
export function workClockCase(law: Law, clock: ClockLaw, one: ClockCase): CaseWork {
  const expected = { start: null, happens: one.happens.map(({ refused = null }) => refused), asked: one.asked };
  const command = started(clock, one);
  if (command === null) return { expected, computed: { start: "no-budget" } };
  const first = step(law, command, null);
  if (first.clock === null) return { expected, computed: { start: first.refused } };
  let running = first.clock;
  const happens = one.happens.map((happening) => {
    const next = commandOf(happening);
    if (typeof next === "string") return next;
    const { clock: after, refused } = step(law, next, running);
    running = after ?? running;
    return refused;
  });
  return {
    expected,
    computed: { start: null, happens, asked: one.asked.map((asked) => standing(law, running, asked)) },
  };
}

function started({ id, ...clock }: ClockLaw, { start, reading, until }: ClockCase): ClockCommand | null {
  const rules = clockRulesOn({ id, ...clock }, start);
  const rule = (rules.find((one) => one.reading?.unit === reading) ?? rules[0])?.rule;
  if (rule === undefined) return null;
  return { kind: "start", rule, on: start, anchor: id, ...(until === undefined ? {} : { until }) };
}

/** The command, or the code for which its span is no span. */
function commandOf(happening: Happening): ClockCommand | string {
  if ("suspend" in happening) return { kind: "suspend", on: happening.suspend, ground: happening.ground };
  if ("resume" in happening) return { kind: "resume", on: happening.resume };
  if ("end" in happening) return { kind: "end", on: happening.end, outcome: "done" };
  const by = parseSpan(happening.by);
  if (!by.ok) return by.refusal.code;
  return { kind: "extend", on: happening.extend, by: by.value.span, ground: "approved by the head" };
}

/** The clock after a command, or why it is refused. */
function step(law: Law, command: ClockCommand, clock: Clock | null) {
  const decided = decideClock(law.calendar, command, clock);
  if (!decided.ok) return { clock, refused: decided.refusal.code };
  let after = clock;
  for (const event of decided.events) after = evolveClock(after, event);
  return { clock: after, refused: null };
}

function standing(law: Law, clock: Clock, { on, ...expected }: ClockCase["asked"][number]) {
  const { status, expires, silence, inTime } = stateOf(law.calendar, clock, on);
  const effect = silence && {
    effect: silence.effect,
    on: writtenBand(silence.on),
    holdsFrom: writtenBand(silence.holdsFrom),
  };
  return {
    on,
    is: status,
    lastDay: expires === null ? null : writtenBand(expires),
    ...(expected.silence === undefined ? {} : { silence: effect }),
    ...(expected.inTime === undefined ? {} : { inTime }),
  };
}
