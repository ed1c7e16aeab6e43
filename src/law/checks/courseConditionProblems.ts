import type { Condition } from "../condition.ts";
import { factsNamed } from "../conditionTruth.ts";
import { caseFacts } from "../course.ts";
import type { CaseQuestion, Course } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { comparisonsOf } from "./comparisonsOf.ts";
import { contradictionsIn } from "./contradictionsIn.ts";
import { courseText } from "./courseText.ts";

type CourseFile = LawFiles["courses"][number];

/** Every condition asks for what can be known, and compares it with what it can be. */
export function courseConditionProblems(file: CourseFile): readonly LawProblem[] {
  return [
    ...conditionsOf(file.value).flatMap(({ place, when }) => conditionProblems(file, place, when)),
    ...lastDayProblems(file),
  ];
}

function conditionsOf(course: Course): readonly { readonly place: YamlPath; readonly when: Condition<string> }[] {
  const { forks, deadlines, papers, stages, makes } = course;
  const parts = { forks, deadlines, papers, stages, makes };
  const conditional = Object.entries(parts).flatMap(([name, list]) =>
    list.map(({ when }, at) => ({ place: [name, at, "when"], when })),
  );
  const asked = course.questions.map(({ onlyIf }, at) => ({ place: ["questions", at, "onlyIf"], when: onlyIf }));
  const changed = course.fields.map((field, at) => ({ place: ["fields", at, "changed"], when: field.changed }));
  const asks = course.fields.flatMap((field, at) =>
    field.asks.map(({ when }, which) => ({ place: ["fields", at, "asks", which, "when"], when })),
  );
  const before = course.stages.map((stage, at) => ({
    place: ["stages", at, "before", "when"],
    when: stage.before?.when ?? null,
  }));
  const lost = course.copies.map((copy, at) => ({ place: ["copies", at, "lost"], when: copy.lost }));
  const ministry = { place: ["ministry"], when: course.ministry };
  const runsOut = { place: ["runsOut"], when: course.runsOut };
  return [ministry, runsOut, ...lost, ...asked, ...changed, ...asks, ...before, ...conditional].flatMap(
    ({ place, when }) => (when === null ? [] : [{ place, when }]),
  );
}

function conditionProblems(
  { value: { questions }, problem }: CourseFile,
  place: YamlPath,
  when: Condition<string>,
): readonly LawProblem[] {
  const known = new Set<string>([...questions.map(({ id }) => id), ...caseFacts]);
  const unknown = factsNamed(when).filter((id) => !known.has(id));
  const never = comparisonsOf(when).flatMap(({ fact, value }) => neverHolds(questions, fact, String(value)) ?? []);
  const named = [...unknown.map(courseText.unknownFact), ...never].map((what) => problem(place, what));
  // Where a name leads nowhere nothing can be tried.
  if (named.length > 0) return named;
  return contradictionsIn(questions, when).map(({ at, says }) => problem([...place, ...at], says));
}

/** Why a comparison is never true; null where it may be, and where nothing of that name is asked. */
function neverHolds(questions: readonly CaseQuestion[], fact: string, value: string): Bilingual | null {
  const question = questions.find(({ id }) => id === fact);
  if (question === undefined) {
    const isFact = (caseFacts as readonly string[]).includes(fact);
    return isFact && value !== "yes" && value !== "no" ? courseText.noSuchFactValue(fact, value) : null;
  }
  if (typeof question.answers === "string") return courseText.noChoice(fact, question.answers);
  return question.answers.some(({ id }) => id === value) ? null : courseText.noSuchAnswer(fact, value);
}

/** What is held against the calendar is one of the question's own answers. */
function lastDayProblems({ value: { questions }, problem }: CourseFile): readonly LawProblem[] {
  return questions.flatMap(({ id, answers, lastDay }, at) => {
    const named = lastDay === null ? [] : [...lastDay.ahead, ...lastDay.passed];
    const known = typeof answers === "string" ? [] : answers;
    return named
      .filter((answer) => known.every((one) => one.id !== answer))
      .map((answer) => problem(["questions", at, "lastDay"], courseText.noSuchAnswer(id, answer)));
  });
}
