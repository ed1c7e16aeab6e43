import type { Day } from "#calendar/day.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Course, Stage } from "#law/course.ts";
import type { Case } from "./case.ts";
import { openFields } from "./compareResult.ts";
import type { ComparedField } from "./compareResult.ts";
import { openQuestions } from "./openQuestions.ts";

/** `dropped`: the case ended before it came to that. */
export type StageState = "done" | "current" | "ahead" | "dropped";

export type StageStanding = { readonly stage: Stage; readonly state: StageState; readonly on: Day | null };

/** Stages that count by what is known; one whose condition nobody can decide yet counts. */
export function stagesThatCount({ stages }: Course, ask: AskFact<string>): readonly Stage[] {
  return stages.filter(({ when }) => when === null || conditionTruth(when, ask) !== false);
}

/** Where the case stands: the first stage that is not done is the current one, until the case is closed. */
export function stagesOf(
  course: Course,
  one: Case,
  ask: AskFact<string>,
  compared: readonly ComparedField[],
): readonly StageStanding[] {
  let reached = false;
  return stagesThatCount(course, ask).map((stage) => {
    const on = doneOn(stage, course, one, ask, compared);
    if (on !== null) return { stage, state: "done" as const, on };
    if (one.closed !== null) return { stage, state: "dropped" as const, on: null };
    const state = reached ? ("ahead" as const) : ("current" as const);
    reached = true;
    return { stage, state, on: null };
  });
}

/** The day on which a stage was done; null where it is not. */
function doneOn(
  stage: Stage,
  course: Course,
  one: Case,
  ask: AskFact<string>,
  compared: readonly ComparedField[],
): Day | null {
  switch (stage.kind) {
    case "ask":
      return openQuestions(course, one, ask).length === 0 ? one.openedOn : null;
    case "step":
      return one.stepsDone[stage.id]?.on ?? null;
    case "publish":
      return one.published?.on ?? null;
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
      return one.result === null || openFields(compared).length > 0 ? null : comparedOn(one, one.result.on);
    case "close":
      return one.closed?.on ?? null;
  }
}

/** The day on which the last of the differences was explained; that of the result where there was none. */
function comparedOn({ differences }: Case, result: Day): Day {
  return Object.values(differences).reduce((last, { on }) => (on > last ? on : last), result);
}
