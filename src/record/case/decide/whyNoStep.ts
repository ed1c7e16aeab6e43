import type { Day } from "#calendar/day.ts";
import type { Stage } from "#law/course.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { isTheirs } from "../days/isTheirs.ts";
import { stepsBefore } from "../days/stepsBefore.ts";
import { doneTold } from "../days/toldDays.ts";

/**
 * What is told by a word of its own is not told as a step; that something was collected is, once it was granted. Each
 * step waits for the submission and the decision that it comes after.
 */
export function whyNoStep(stand: CaseStand, stage: Stage, on: Day): CaseRefusal | null {
  const { kind, title } = stage;
  if (kind !== "step" && kind !== "deliver")
    return caseRefused("stage-no-step", "stage", { kind, zh: title.zh, en: title.en });
  const early = stage.order === "apart" ? null : whyNotYet(stand, stage, on);
  return early ?? whyNotBegun(stand, stage, on) ?? whyOutOfOrder(stand, stage, on);
}

/** The steps of one part of a case are done one after the other, where the course does not leave their order free. */
function whyOutOfOrder({ case: one, stages }: CaseStand, step: Stage, on: Day): CaseRefusal | null {
  for (const { stage, state, on: done } of stepsBefore(stages, step)) {
    const day = done ?? one.stepsDone[stage.id]?.on ?? null;
    if (day === null && state !== "done")
      return caseRefused(stage.kind === "publish" ? "not-published" : "steps-open", "id", {
        step: stage.id,
        ...stage.title,
      });
    const early = day === null ? null : notOnBefore(on, day);
    if (early !== null) return early;
  }
  return null;
}

/** What keeps a day that counts from another step comes after that step. */
function whyNotBegun(
  { ask, case: one, deadlines, matter, stages }: CaseStand,
  { id }: Stage,
  on: Day,
): CaseRefusal | null {
  for (const { deadline } of deadlines) {
    const { from, step } = deadline;
    if (step !== id || typeof from === "string" || from.step === null) continue;
    const first = stages.find(({ stage }) => stage.id === from.step)?.stage;
    if (first === undefined) continue;
    const done = doneTold(matter.course, first.id, one, ask);
    if (done === null) return caseRefused("steps-open", "id", { step: first.id, ...first.title });
    const early = notOnBefore(on, done);
    if (early !== null) return early;
  }
  return null;
}

function whyNotYet({ case: one, stages }: CaseStand, stage: Stage, on: Day): CaseRefusal | null {
  const { submitted, accepted, decided } = one;
  const at = stages.findIndex((standing) => standing.stage === stage);
  const before = new Set(stages.slice(0, at).map((standing) => standing.stage.kind));
  if (before.has("decide")) {
    if (decided === null) return caseRefused(submitted === null ? "not-submitted" : "not-decided", "id");
    if (decided.outcome !== "granted") return caseRefused("not-granted", "id", { outcome: decided.outcome });
    // What we do of our own accord may have been done before it was allowed, and is entered as it was.
    return notOnBefore(on, isTheirs(stage) ? decided.on : (submitted?.on ?? decided.on));
  }
  if (before.has("submit") && submitted === null) return caseRefused("not-submitted", "id");
  if (isTheirs(stage) && before.has("accept") && accepted === null) return caseRefused("not-accepted", "id");
  // A period that counts from the receipt may begin before the acceptance, though it is entered after it.
  return submitted === null || !before.has("submit") ? null : notOnBefore(on, submitted.on);
}

function notOnBefore(on: Day, last: Day): CaseRefusal | null {
  return on < last ? caseRefused("case-out-of-order", "on", { on, last }) : null;
}
