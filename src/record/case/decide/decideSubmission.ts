import type { CaseCommandOf, CaseDecision } from "../caseCommand.ts";
import { isProvisional, notBefore } from "../days/caseDeadlines.ts";
import { caseRefused, movable } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { yearAsked } from "../questions/yearAsked.ts";
import { fileBeside } from "../fileBeside.ts";
import { recorded, tooLong } from "./decidePreparation.ts";
import { beforeWindow } from "./reportWindow.ts";
import { resultNoun } from "../result/resultNoun.ts";
import { frozenPapers } from "../papers/frozenPapers.ts";
import { whyPrintedAgain } from "../papers/whyUnfitPrint.ts";
import { papersOfRound } from "../papers/papersOfRound.ts";
import { handedIn } from "../papers/papersBeside.ts";
import type { Seal } from "../papers/frozenPapers.ts";

/** Handing in: the whole, or what a correction notice asked for. What is handed in is frozen. */
export function decideSubmission(
  stand: CaseStand,
  command: CaseCommandOf<"submit" | "answer-correction">,
  seal: Seal,
): CaseDecision {
  return command.do === "submit" ? submit(stand, command, seal) : answerCorrection(stand, command, seal);
}

function submit(stand: CaseStand, command: CaseCommandOf<"submit">, seal: Seal): CaseDecision {
  const { case: one, matter } = stand;
  if (!stand.stages.some(({ stage }) => stage.kind === "submit"))
    return caseRefused("stage-not-here", "id", { stage: "submit" });
  if (one.submitted !== null) return caseRefused("case-submitted-already", "id", { on: one.submitted.on });
  const year = yearAsked(matter.course, one);
  const early = year === null ? null : beforeWindow(matter, { year, on: command.on, at: "submit" });
  if (early !== null) return early;
  const notReady = whyNotReady(stand, command.on);
  if (notReady !== null) return notReady;
  const papers = handedIn(matter, one, stand.papers);
  const frozen = frozenPapers(matter, papers, command, seal);
  return recorded(stand, command, "case-submitted", {
    number: command.number,
    ...frozen,
    ...fileBeside("receipt", command.receipt),
  });
}

/** The first thing that stands in the way, in the order in which one deals with them. */
export function whyNotReady(stand: CaseStand, on: string): CaseRefusal | null {
  const { forks, open, stages, case: one, deadlines } = stand;
  if (open.length > 0)
    return caseRefused("questions-open", "id", {
      questions: open.map(({ ask }) => ask.zh).join(" "),
      en: open.map(({ ask }) => ask.en).join(" "),
    });
  const other = forks.find(({ does }) => does === "instead");
  if (other !== undefined) return caseRefused("instead-other", "id", { zh: other.says.zh, en: other.says.en });
  const first = forks.find(({ id, does }) => does === "first" && one.stepsDone[`fork.${id}`] === undefined);
  if (first !== undefined)
    return caseRefused("steps-open", "id", { step: `fork.${first.id}`, zh: first.says.zh, en: first.says.en });
  for (const { stage, state, on: done } of stages) {
    if (stage.kind === "submit" || stage.kind === "close") break;
    if ((stage.kind !== "step" && stage.kind !== "publish") || stage.order === "apart") continue;
    if (state === "done" && done !== null && done > on)
      return caseRefused("case-out-of-order", "on", {
        on,
        last: done,
        by: stage.kind === "publish" ? "print" : "entry",
      });
    if (state === "done") continue;
    const again = stage.kind === "publish" ? whyPrintedAgain(stand.matter, one, stand.ask) : null;
    if (again !== null) return again;
    const code = stage.kind === "publish" ? "not-published" : "steps-open";
    return caseRefused(code, "id", { step: stage.id, zh: stage.title.zh, en: stage.title.en });
  }
  const early = notBefore(deadlines);
  if (early !== null && on < early)
    return caseRefused("too-early", "on", { on, from: early, ...movable(isProvisional(deadlines, early)) });
  return papersNotReady(stand);
}

function papersNotReady({ defects, matter }: CaseStand): CaseRefusal | null {
  return defects.length === 0
    ? null
    : caseRefused("papers-not-ready", "papers", {
        count: defects.length,
        first: defects[0]?.material ?? "",
        ...resultNoun(matter.course),
      });
}

function answerCorrection(stand: CaseStand, command: CaseCommandOf<"answer-correction">, seal: Seal): CaseDecision {
  const { case: one, correction, matter } = stand;
  if (correction === null) return caseRefused("no-correction-open", "id");
  const missing = correction.points.filter(
    ({ id }) => !command.answers.some(({ point, says }) => point === id && says.trim() !== ""),
  );
  if (missing.length > 0)
    return caseRefused("correction-points", "answers", { points: missing.map(({ says }) => says).join("；") });
  const long = command.answers.map(({ point, says }) => tooLong(says, point)).find((refusal) => refusal !== null);
  if (long !== undefined) return long;
  const notReady = whyPrintedAgain(matter, one, stand.ask) ?? papersNotReady(stand);
  if (notReady !== null) return notReady;
  const papers = papersOfRound(matter, one, stand.papers);
  const frozen = frozenPapers(matter, papers, command, seal);
  const receipt = fileBeside("receipt", command.receipt);
  return recorded(stand, command, "case-correction-answered", { answers: command.answers, ...frozen, ...receipt });
}
