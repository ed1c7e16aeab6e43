import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Stage } from "#law/course.ts";
import type { Case } from "../case.ts";
import { stepDoneOn } from "./begunStep.ts";
import { compareResult, openFields } from "../result/compareResult.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { openQuestions, questionsAsked } from "../questions/openQuestions.ts";
import { whyPrintedAgain } from "../papers/whyUnfitPrint.ts";
import { stageCounts } from "./stageCounts.ts";
import { isRefused } from "../isRefused.ts";

/** `dropped`: the case ended before it came to that. */
export type StageState = "done" | "current" | "ahead" | "dropped";

export type StageStanding = { readonly stage: Stage; readonly state: StageState; readonly on: Day | null };

/** Where the case stands: the first stage that is not done is the current one, until the case is closed. */
export function stagesOf(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly StageStanding[] {
  let reached = false;
  return matter.course.stages
    .filter((stage) => stageCounts(stage, ask))
    .map((stage) => {
      const on = doneOn(stage, matter, one, ask);
      if (on !== null) return { stage, state: "done" as const, on };
      if (!isAhead(stage, one)) return { stage, state: "dropped" as const, on: null };
      // What is a matter of its own goes on beside what is current.
      if (stage.order === "apart") return { stage, state: "current" as const, on: null };
      const state = reached ? ("ahead" as const) : ("current" as const);
      reached = true;
      return { stage, state, on: null };
    });
}

/** The current one of the stages, without looking at those after it; null of a closed case. */
export function currentStage(matter: CaseMatter, one: Case, ask: AskFact<string>): Stage | null {
  if (one.closed !== null) return null;
  const isCurrent = (stage: Stage): boolean =>
    stage.order !== "apart" &&
    stageCounts(stage, ask) &&
    isAhead(stage, one) &&
    doneOn(stage, matter, one, ask) === null;
  return matter.course.stages.find(isCurrent) ?? null;
}

/** Steps that go on beside what is current: whoever else is to be told was not told yet. */
export function apartStages(standings: readonly StageStanding[]): readonly Stage[] {
  return standings.flatMap(({ stage, state }) => (stage.order === "apart" && state === "current" ? [stage] : []));
}

/** Of a closed case none; of a refused one nothing more comes but what goes to another side, and what is left is to close it. */
function isAhead({ kind, order }: Stage, one: Case): boolean {
  return one.closed === null && (!isRefused(one) || kind === "close" || order === "apart");
}

/** The day on which a stage was done; null where it is not. */
function doneOn(stage: Stage, matter: CaseMatter, one: Case, ask: AskFact<string>): Day | null {
  switch (stage.kind) {
    case "ask":
      return openQuestions(matter, one, ask).length === 0 ? answeredOn(matter, one, ask) : null;
    case "step":
      return stepDoneOn(matter, one, stage, ask);
    case "publish":
      return whyPrintedAgain(matter, one, ask) === null ? (one.published?.on ?? null) : null;
    case "prepare":
      return one.submitted?.on ?? one.result?.on ?? null;
    case "submit":
      return one.submitted?.on ?? null;
    case "accept":
      return one.accepted?.on ?? null;
    case "decide":
      return one.decided?.on ?? null;
    case "deliver":
      return one.stepsDone[stage.id]?.on ?? one.result?.on ?? null;
    case "verify":
      return one.result === null || openFields(compareResult(matter, one, ask)).length > 0
        ? null
        : comparedOn(one, one.result.on);
    case "close":
      return one.closed === null || one.closed.outcome === "withdrawn" ? null : one.closed.on;
  }
}

/** The day on which the last of what is asked was answered; whoever corrects an answer later had answered before. */
function answeredOn(matter: CaseMatter, one: Case, ask: AskFact<string>): Day {
  const days = questionsAsked(matter, one, ask).flatMap(({ id }) => one.answeredOn?.[id] ?? []);
  return days.reduce((last, on) => (on > last ? on : last), one.openedOn);
}

/** The day on which the last of the differences was explained; that of the result where there was none. */
function comparedOn({ differences }: Case, result: Day): Day {
  return Object.values(differences).reduce((last, { on }) => (on > last ? on : last), result);
}
