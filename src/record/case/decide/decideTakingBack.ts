import type { StageKind } from "#law/course.ts";
import type { Case } from "../case.ts";
import type { CaseCommandOf, CaseDecision } from "../caseCommand.ts";
import { takenBackKinds } from "../caseEvent.ts";
import type { CaseEvent, TakenBackKind } from "../caseEvent.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { whyMoreThanSubmitted } from "./whyMoreThanSubmitted.ts";
import { tooLong } from "./decidePreparation.ts";
import { isTheirs } from "../days/isTheirs.ts";
import { stepsBefore } from "../days/stepsBefore.ts";

/** Something was entered by mistake: it is taken back while nothing rests on it, and entered anew as it was. */
export function decideTakingBack(stand: CaseStand, command: CaseCommandOf<"take-back">): CaseDecision {
  const { what, stage } = command;
  if (!isThere(stand.case, what, stage)) return caseRefused("nothing-to-take-back", "what", { what, stage });
  const later = restingOn(stand, what, stage);
  if (later !== null) return caseRefused("taken-back-later", "what", { what, later });
  const because = command.because.trim();
  if (because === "") return caseRefused("answer-unknown", "because", { given: "" });
  const data = { what, stage: what === "step" ? stage : null, because };
  const taken: CaseEvent = { kind: "case-taken-back", subject: stand.case.id, on: command.on, data };
  const refusal =
    tooLong(because, "because") ?? (what === "correction" ? whyMoreThanSubmitted(stand, taken, "what") : null);
  return refusal ?? { ok: true, events: [taken] };
}

export type TakeableBack = { readonly what: TakenBackKind; readonly stage: string | null };

/** What can be taken back of a case as it stands. */
export function takeableBack(stand: CaseStand): readonly TakeableBack[] {
  const { case: one } = stand;
  if (one.closed !== null) return [];
  return takenBackKinds
    .flatMap((what): readonly TakeableBack[] =>
      what === "step" ? Object.keys(one.stepsDone).map((stage) => ({ what, stage })) : [{ what, stage: null }],
    )
    .filter(({ what, stage }) => isThere(one, what, stage) && restingOn(stand, what, stage) === null);
}

function isThere(one: Case, what: TakenBackKind, stage: string | null): boolean {
  switch (what) {
    case "publication":
      return one.published !== null;
    case "submission":
      return one.submitted !== null;
    case "correction":
      return one.corrections.length > 0;
    case "acceptance":
      return one.accepted !== null;
    case "pause":
      return one.pauses.length > 0;
    case "extension":
      return one.extension !== null;
    case "decision":
      return one.decided !== null;
    case "result":
      return one.result !== null;
    case "step":
      return stage !== null && one.stepsDone[stage] !== undefined;
  }
}

/** What came later and would hang in the air; null where nothing does. */
function restingOn(stand: CaseStand, what: TakenBackKind, stage: string | null): TakenBackKind | null {
  const { case: one, stages } = stand;
  const { submitted, accepted, decided, result, pauses, extension, corrections } = one;
  if (what === "result") return null;
  if (what === "publication") return submitted === null ? null : "submission";
  if (what === "step") {
    const order = stages.map((standing) => standing.stage);
    const isApart = order.some(({ id, order: of }) => id === stage && of === "apart");
    const isBefore =
      !isApart && order.findIndex(({ id }) => id === stage) < order.findIndex(({ kind }) => kind === "submit");
    if (isBefore && submitted !== null) return "submission";
    const isWaitedFor = order.some(
      (later) =>
        one.stepsDone[later.id] !== undefined && stepsBefore(stages, later).some(({ stage: { id } }) => id === stage),
    );
    return isWaitedFor ? "step" : null;
  }
  if (result !== null) return "result";
  if (hasStepAfter(stand, what)) return "step";
  if (what === "decision") return null;
  if (decided !== null) return "decision";
  if (what === "pause" || what === "extension") return null;
  if (pauses.length > 0) return "pause";
  if (extension !== null) return "extension";
  const round = corrections.at(-1);
  const isAfter = round?.afterAcceptance === true || round?.answered?.afterAcceptance === true;
  if (what === "acceptance") return isAfter ? "correction" : null;
  if (what === "correction") return accepted === null || isAfter ? null : "acceptance";
  return accepted !== null ? "acceptance" : corrections.length > 0 ? "correction" : null;
}

const stageOf: Partial<Record<TakenBackKind, StageKind>> = {
  submission: "submit",
  acceptance: "accept",
  decision: "decide",
};

/** A step of the other side that waited for it was entered. */
function hasStepAfter({ case: one, stages }: CaseStand, what: TakenBackKind): boolean {
  const at = stages.findIndex(({ stage: { kind } }) => kind === stageOf[what]);
  return at !== -1 && stages.slice(at).some(({ stage }) => isTheirs(stage) && one.stepsDone[stage.id] !== undefined);
}
