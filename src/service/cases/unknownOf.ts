import { openFacts } from "#law/conditionTruth.ts";
import type { CaseQuestion } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { authorityAnswer } from "#record/case/questions/authorityOfCase.ts";
import { unknownText } from "../unknownText.ts";

/**
 * What nobody knew when it was asked is still to be found out before the case is handed in: named, with what hangs on it.
 * Null where nothing stays unknown, and once it was handed in.
 */
export function unknownOf(stand: CaseStand): Bilingual | null {
  const { case: one, questions, stages } = stand;
  const unknown = questions.filter(({ id }) => one.unknown.includes(id) && one.answers[id] === undefined);
  if (unknown.length === 0 || one.submitted !== null || one.closed !== null) return null;
  const groups = { authority: [], papers: [], days: [], way: [], rest: [] } as Record<
    keyof typeof unknownText.decides,
    Bilingual[]
  >;
  for (const question of unknown) groups[decidedBy(stand, question)].push(question.ask);
  return unknownText.stays(
    unknown.length,
    groups,
    stages.some(({ stage }) => stage.kind === "submit"),
  );
}

/** What hangs on the answer, the weightiest of it: whom it is brought to, which papers it takes, by when it is done. */
function decidedBy({ matter, ask }: CaseStand, { id }: CaseQuestion): keyof typeof unknownText.decides {
  const { ministry, papers, deadlines, forks } = matter.course;
  const hangs = (conditions: readonly (typeof ministry)[]): boolean =>
    conditions.some((when) => when !== null && openFacts(when, ask).includes(id));
  if (id === authorityAnswer || hangs([ministry])) return "authority";
  if (id === newspaperLevel || hangs(papers.map(({ when }) => when))) return "papers";
  const counts = deadlines.some(({ from }) => typeof from !== "string" && from.question === id);
  if (counts || hangs(deadlines.map(({ when }) => when))) return "days";
  return hangs(forks.map(({ when }) => when)) ? "way" : "rest";
}

/** Of the newspaper in which a statement is printed, which is a paper of the case. */
const newspaperLevel = "newspaper-level";
