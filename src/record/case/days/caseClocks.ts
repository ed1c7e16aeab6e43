import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Clock } from "#calendar/clock/clock.ts";
import type { ClockEvent } from "#calendar/clock/clockEvent.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Stage } from "#law/course.ts";
import type { ClockLaw } from "#law/law.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { begunStep } from "./begunStep.ts";
import { theirClockLaw } from "./clockLawOf.ts";
import { readClocks } from "./readClocks.ts";
import type { ReadClock } from "./readClocks.ts";
import { stageCounts } from "./stageCounts.ts";
import { stagesOf } from "./stagesOf.ts";

/** A clock of a case: the other side's while a stage lasts, or ours while a correction is open. */
export type CaseClock = { readonly stage: Stage | null; readonly law: ClockLaw | null } & ReadClock;

/** Every clock that was started, in order of the stages; a stage without a clock, or not reached, has none. */
export function caseClocks(
  matter: CaseMatter,
  one: Case,
  ask: AskFact<string>,
  { silent }: { readonly silent: boolean } = { silent: true },
): readonly CaseClock[] {
  const stages = matter.course.stages.filter((stage) => stageCounts(stage, ask));
  const ofStages = stages.flatMap((stage): CaseClock[] => {
    const law = theirClockLaw(matter.law, stage);
    if (law === null) return [];
    const read =
      stage.clock === null
        ? periodClocks(matter, stage, law, one, ask)
        : clocksOfStage(matter, { stage, stages }, law, one);
    return read.map(({ clock, reading, others }) => ({
      stage,
      law,
      clock: silent || stage.kind !== "decide" ? clock : { ...clock, rule: { ...clock.rule, silence: null } },
      reading,
      others,
    }));
  });
  return [...ofStages, ...correctionClocks(one)];
}

/** A stage among those that the case has. */
type StageOfCase = { readonly stage: Stage; readonly stages: readonly Stage[] };

function clocksOfStage(matter: CaseMatter, of: StageOfCase, law: ClockLaw, one: Case): readonly ReadClock[] {
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
function acceptanceClocks(matter: CaseMatter, law: ClockLaw, one: Case): readonly ReadClock[] {
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
): readonly ReadClock[] {
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

/** A period of the law runs from what was entered of it, from receipt, or from the stage before it, once that is done. */
function periodClocks(
  matter: CaseMatter,
  stage: Stage,
  law: ClockLaw,
  one: Case,
  ask: AskFact<string>,
): readonly ReadClock[] {
  if (one.submitted === null) return [];
  const standings = stagesOf(matter, one, ask);
  const at = standings.findIndex((standing) => standing.stage === stage);
  const before = standings.slice(0, at).flatMap(({ on }) => on ?? []);
  const began = begunStep(matter, one, stage)?.began;
  if (began === undefined && before.length < at) return [];
  const start = began ?? (stage.startsWith === "submission" ? one.submitted.on : before.toSorted().at(-1));
  const last = standings[at]?.on ?? one.decided?.on ?? one.closed?.on;
  return start === undefined || (last !== undefined && last < start) ? [] : made(matter, law, start, ended(last));
}

function made(matter: CaseMatter, law: ClockLaw, start: Day, events: readonly ClockEvent[]): readonly ReadClock[] {
  return [readClocks(matter, law, start, events)].flatMap((read) => read ?? []);
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
    return clock === null ? [] : [{ stage: null, law: null, clock, reading: null, others: [] }];
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
