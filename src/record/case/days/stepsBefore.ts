import type { Stage } from "#law/course.ts";
import type { StageStanding } from "./stagesOf.ts";

const ofSteps: ReadonlySet<Stage["kind"]> = new Set(["step", "publish"]);

/** What is done before a step in the same part of a case: between two words of the other side, or of ours to it. */
export function stepsBefore(stages: readonly StageStanding[], step: Stage): readonly StageStanding[] {
  if (step.kind !== "step" || step.order !== "kept") return [];
  const at = stages.findIndex(({ stage }) => stage === step);
  const before = stages.slice(0, at);
  const start = before.findLastIndex(({ stage }) => parts.has(stage.kind));
  return before.slice(start + 1).filter(({ stage }) => ofSteps.has(stage.kind) && stage.order === "kept");
}

const parts: ReadonlySet<Stage["kind"]> = new Set(["submit", "accept", "decide", "deliver", "verify"]);
