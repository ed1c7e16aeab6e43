import type { CaseReply } from "#contract/cases.ts";
import type { Stage } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { openFields } from "#record/case/result/compareResult.ts";
import { caseTodo } from "../caseText.ts";
import { afterPapers, nextOf } from "./nextOf.ts";
import { unknownOf } from "./unknownOf.ts";
import { apartOf, besideOf, todoOf } from "./todoOf.ts";
import { isRefused } from "#record/case/isRefused.ts";

type Place = CaseReply["todo"][number]["at"];

/** What to do today, each with where it is done. */
export function todoReplyOf(stand: CaseStand): CaseReply["todo"] {
  return todoOf(stand).map((todo) => ({ ...todo, at: placeOf(stand, todo) }));
}

const places: Readonly<Record<Stage["kind"], Place>> = {
  ask: "questions",
  step: "step",
  publish: "publish",
  prepare: "papers",
  submit: "submit",
  accept: "review",
  decide: "review",
  deliver: "result",
  verify: "result",
  close: "close",
};

/** What is no word of its own about something else is done where the case stands. */
function placeOf(stand: CaseStand, { en }: Bilingual): Place {
  const { case: one, current, open, forks, correction, defects, matter } = stand;
  if (isRefused(one)) return "close";
  if (en === caseTodo.withdraw().en) return "other";
  // What is worth knowing and opens nothing is done elsewhere: with the other side.
  if (forks.some(({ does, course, says }) => does === "mind" && course === null && says.en === en)) return null;
  // What is needed beside it is opened from what is worth knowing.
  if ([...forks.map(({ says }) => says), ...besideOf(stand)].some((said) => said.en === en)) return "forks";
  if (forks.some(({ does }) => does === "instead")) return "forks";
  if (correction !== null && en === caseTodo.correction(correction.until, matter.today).en) return "review";
  if (en === caseTodo.questions(open.length).en || en === unknownOf(stand)?.en) return "questions";
  const missing = defects.filter(({ code }) => code === "missing").length;
  if (en === caseTodo.papers(defects.length, missing).en) return "papers";
  if (current === null) return null;
  if (apartOf(stand).some((said) => said.en === en)) return "step";
  // With every paper in order nothing is left of the list.
  const following = afterPapers(stand);
  if (following !== null) return places[following.kind];
  const differs = one.result !== null && openFields(stand.compared).length > 0;
  return current.kind === "close" && differs && en !== nextOf(stand, current).en ? "result" : places[current.kind];
}
