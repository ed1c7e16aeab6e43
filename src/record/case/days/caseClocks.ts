import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import type { ClockEvent } from "#calendar/clock/clockEvent.ts";
import type { Day } from "#calendar/day.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Stage } from "#law/course.ts";
import type { ClockLaw, Law } from "#law/law.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { stageCounts } from "./stageCounts.ts";

/** A clock of a case: the other side's while a stage lasts, or ours while a correction is open. */
export type CaseClock = { readonly stage: Stage | null; readonly law: ClockLaw | null; readonly clock: Clock };

/** Every clock that was started, in order of the stages; a stage without a clock, or not reached, has none. */
export function caseClocks(
  matter: CaseMatter,
  one: Case,
  ask: AskFact<string>,
  { silent }: { readonly silent: boolean } = { silent: true },
): readonly CaseClock[] {
  const stages = matter.course.stages.filter((stage) => stageCounts(stage, ask));
  const ofStages = stages.flatMap((stage): CaseClock[] => {
    const law = stage.clock === null ? undefined : matter.law.clocks.get(stage.clock);
    if (law === undefined) return [];
    return clocksOfStage(matter, { stage, stages }, law, one).map((clock) => ({
      stage,
      law,
      clock: silent || stage.kind !== "decide" ? clock : { ...clock, rule: { ...clock.rule, silence: null } },
    }));
  });
  return [...ofStages, ...correctionClocks(one)];
}

/** A stage among those that the case has. */
type StageOfCase = { readonly stage: Stage; readonly stages: readonly Stage[] };

function clocksOfStage(matter: CaseMatter, of: StageOfCase, law: ClockLaw, one: Case): readonly Clock[] {
  const { stage } = of;
  switch (stage.kind) {
    case "accept":
      return acceptanceClocks(matter, law, one);
    case "decide":
      return decisionClocks(matter, of, law, one);
    case "deliver":
      return one.decided === null || one.decided.outcome !== "granted"
        ? []
        : made(matter, law, one.decided.on, ended(one.stepsDone[stage.id]?.on ?? one.result?.on ?? one.closed?.on));
    default:
      return [];
  }
}

/** What is incomplete is not accepted, so that a notice on the day of acceptance came before it, unless it was recorded after it. */
export function noticesBeforeAcceptance({ accepted, corrections }: Case): Case["corrections"] {
  return corrections.filter(
    ({ on, afterAcceptance }) => accepted === null || (afterAcceptance !== true && on <= accepted.on),
  );
}

/** A correction notice before acceptance ends the clock, and the corrected papers start another. */
function acceptanceClocks(matter: CaseMatter, law: ClockLaw, one: Case): readonly Clock[] {
  if (one.submitted === null) return [];
  const before = noticesBeforeAcceptance(one);
  const starts = [one.submitted.on, ...before.flatMap(({ answered }) => (answered === null ? [] : [answered.on]))];
  return starts.flatMap((start, at) => {
    const last = before[at]?.on ?? one.accepted?.on ?? one.decided?.on ?? one.closed?.on;
    return made(matter, law, start, ended(last));
  });
}

function decisionClocks(
  matter: CaseMatter,
  { stage, stages }: StageOfCase,
  law: ClockLaw,
  one: Case,
): readonly Clock[] {
  const fromSubmission = stage.startsWith === "submission" || !stages.some(({ kind }) => kind === "accept");
  const start = fromSubmission ? one.submitted?.on : one.accepted?.on;
  if (start === undefined) return [];
  const pauses = one.pauses.flatMap(({ from, to, ground }): ClockEvent[] => [
    { kind: "suspended", on: from, ground },
    ...(to === null ? [] : [{ kind: "resumed" as const, on: to }]),
  ]);
  const extended: ClockEvent[] =
    one.extension === null
      ? []
      : [{ kind: "extended", on: one.extension.on, by: one.extension.by, ground: one.extension.because }];
  const between = [...pauses, ...extended].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return made(matter, law, start, [...between, ...ended(one.decided?.on ?? one.closed?.on)]);
}

/** Nothing where the clock did not exist on its first day, or runs to a day that nobody knows. */
function made({ item }: CaseMatter, law: ClockLaw, start: Day, events: readonly ClockEvent[]): readonly Clock[] {
  const [reading] = clockRulesOn(law, start);
  if (reading === undefined) return [];
  const { rule } = reading;
  const until = rule.budget === null ? (item?.terms.at(-1)?.end ?? null) : null;
  if (rule.budget === null && (until === null || until < start)) return [];
  const allowed = events.filter((event) => event.kind !== "suspended" || rule.grounds.includes(event.ground));
  const first: ClockEvent = { kind: "started", on: start, rule, anchor: law.id, until };
  return [[first, ...allowed].reduce<Clock | null>(evolveClock, null)].flatMap((clock) => clock ?? []);
}

function ended(on: Day | undefined): readonly ClockEvent[] {
  return on === undefined ? [] : [{ kind: "ended", on, outcome: "done" }];
}

/** A notice that names a last day opens a clock of ours, which runs to that day. */
function correctionClocks({ corrections }: Case): readonly CaseClock[] {
  return corrections.flatMap(({ on, until, answered }) => {
    if (until === null || until < on) return [];
    const first: ClockEvent = { kind: "started", on, rule: correctionRule, anchor: "correction", until };
    const clock = [first, ...ended(answered?.on)].reduce<Clock | null>(evolveClock, null);
    return clock === null ? [] : [{ stage: null, law: null, clock }];
  });
}

const correctionRule = {
  id: "correction-answer",
  side: "ours",
  budget: null,
  startDay: "excluded",
  restDay: "stays",
  grounds: [],
  extension: [],
  silence: null,
} as const;

/** The clock that runs while the other side decides, if it was started. */
export function decisionClock(matter: CaseMatter, one: Case, ask: AskFact<string>): Clock | null {
  return caseClocks(matter, one, ask).find(({ stage }) => stage?.kind === "decide")?.clock ?? null;
}

/** What the length of a clock that began on a day rests on; null of a clock that no law describes. */
export function lengthOf(law: ClockLaw | null, start: Day): ClockLaw["values"][number] | null {
  return law?.values.findLast(({ from }) => from <= start) ?? null;
}

export function clockLawOf(law: Law, stage: Stage): ClockLaw | null {
  return stage.clock === null ? null : (law.clocks.get(stage.clock) ?? null);
}
