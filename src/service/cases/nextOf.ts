import { refusalText } from "#contract/refusalText.ts";
import type { Stage } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import { isProvisional, notBefore } from "#record/case/days/caseDeadlines.ts";
import { begunStep } from "#record/case/days/begunStep.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { whyPrintedAgain } from "#record/case/papers/whyUnfitPrint.ts";
import { caseTodo, onlyLooked } from "../caseText.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { afterRefusal } from "./afterRefusal.ts";

/** What to do in a stage as the case stands: what led elsewhere, came late or was refused is not done by the book. */
export function nextOf(stand: CaseStand, stage: Stage): Bilingual {
  const { case: one, matter, forks, passed, current, correction, ask } = stand;
  const [refused] = stage.kind === "close" ? afterRefusal(stand) : [];
  if (refused !== undefined) return refused;
  const instead = forks.find(({ does }) => does === "instead");
  if (instead !== undefined && stage === current) return instead.says;
  // What is incomplete is not accepted, by silence either: nothing is waited for until the notice is answered.
  if (correction !== null && stage === current && stage.kind === "accept")
    return caseTodo.correction(correction.until, matter.today);
  const again = stage === current && stage.kind === "publish" ? whyPrintedAgain(matter, one, ask) : null;
  if (again !== null && one.published !== null)
    return caseTodo.printAgain(one.published.name, one.published.on, onlyLooked(refusalText(again)));
  const following = stage === current ? afterPapers(stand) : null;
  if (following !== null) {
    const early = notBefore(stand.deadlines);
    return early !== null && early > matter.today
      ? caseTodo.early(markedDay(early, isProvisional(stand.deadlines, early)))
      : nextOf(stand, following);
  }
  const begun = stage === current ? begunStep(matter, one, stage) : null;
  if (begun !== null) return caseTodo.lasts(stage.title, begun.began, markedDay(begun.last, begun.provisional));
  const late = passed?.deadline.late ?? null;
  return late !== null && stage.silence !== null ? late.says : wordsOf(stage, ask("item-in-term") === "no");
}

/** What comes next where every paper is in order, so that nothing of the list is left to put in; null before that. */
export function afterPapers({ current, defects, stages }: CaseStand): Stage | null {
  if (current?.kind !== "prepare" || defects.length > 0) return null;
  return stages.find(({ stage, state }) => stage !== current && state === "ahead")?.stage ?? null;
}

function wordsOf({ next, nextEnded }: Stage, hasEnded: boolean): Bilingual {
  return hasEnded ? (nextEnded ?? next) : next;
}
