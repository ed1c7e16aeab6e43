import type { CaseQuestion, Course } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import { authorityAnswer, isForMinistry, namedAuthority } from "./authorityOfCase.ts";
import { authorityAsk } from "./authorityQuestionText.ts";
import type { Case } from "../case.ts";

/**
 * Whom the case is brought to, asked like any other question: of a case that was opened without an authority, until it
 * is handed in, and of one where somebody answered it. Null where the other side is no authority, and where it is the
 * ministry by what was answered, unless somebody named another.
 */
export function authorityQuestion(law: Law, course: Course, one: Case): CaseQuestion | null {
  if (course.before === "counterparty") return null;
  const named = namedAuthority(one);
  const isForIt = isForMinistry(course, one);
  const isMisnamed = isForIt && named !== null && named !== "miit";
  if (isForIt && !isMisnamed) return null;
  const isSaid = one.answers[authorityAnswer] !== undefined || one.unknown.includes(authorityAnswer);
  const isWanted = (one.authority === null || isMisnamed) && one.submitted === null && one.closed === null;
  return isSaid || isWanted ? questionOf(law) : null;
}

/** The question with every authority of a law, which never changes. */
const known = new WeakMap<Law, CaseQuestion>();

function questionOf(law: Law): CaseQuestion {
  const before = known.get(law);
  if (before !== undefined) return before;
  const answers = [...law.authorities.values()]
    .map(({ id, title }) => ({ id, title, written: "title" as const }))
    .toSorted((a, b) => Number(b.id === "miit") - Number(a.id === "miit"));
  const once = { several: false, onlyIf: null, writes: null, lastDay: null };
  const made: CaseQuestion = { id: authorityAnswer, ...authorityAsk, answers, ...once };
  known.set(law, made);
  return made;
}
