import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseQuestion, Course, Fork } from "#law/course.ts";
import { authorityQuestion } from "./authorityQuestion.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** Questions that count for the case, in order, whether or not they are answered; whom it is brought to last. */
export function questionsAsked({ law, course }: CaseMatter, one: Case, ask: AskFact<string>): readonly CaseQuestion[] {
  const authority = authorityQuestion(law, course, one);
  const asked = course.questions.filter(({ onlyIf }) => onlyIf === null || conditionTruth(onlyIf, ask) !== false);
  return authority === null ? asked : [...asked, authority];
}

/** Those that nobody has answered, not even that nobody knows. */
export function openQuestions(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly CaseQuestion[] {
  return questionsAsked(matter, one, ask).filter(
    ({ id }) => one.answers[id] === undefined && !one.unknown.includes(id),
  );
}

/** Where the answers lead elsewhere. Where it is another proceeding, what else would be worth knowing of this one is not. */
export function forksTaken({ forks }: Course, ask: AskFact<string>): readonly Fork[] {
  const taken = forks.filter(({ when }) => conditionTruth(when, ask) === true);
  const instead = taken.filter(({ does }) => does === "instead");
  return instead.length === 0 ? taken : instead;
}
