import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseQuestion, Course, Fork } from "#law/course.ts";
import type { Case } from "./case.ts";

/** Questions that count for the case, in order, whether or not they are answered. */
export function questionsAsked({ questions }: Course, ask: AskFact<string>): readonly CaseQuestion[] {
  return questions.filter(({ onlyIf }) => onlyIf === null || conditionTruth(onlyIf, ask) !== false);
}

/** Those that nobody has answered, not even that nobody knows. */
export function openQuestions(course: Course, one: Case, ask: AskFact<string>): readonly CaseQuestion[] {
  return questionsAsked(course, ask).filter(({ id }) => one.answers[id] === undefined && !one.unknown.includes(id));
}

/** Where the answers lead elsewhere. Where it is another proceeding, what else would be worth knowing of this one is not. */
export function forksTaken({ forks }: Course, ask: AskFact<string>): readonly Fork[] {
  const taken = forks.filter(({ when }) => conditionTruth(when, ask) === true);
  const instead = taken.filter(({ does }) => does === "instead");
  return instead.length === 0 ? taken : instead;
}
