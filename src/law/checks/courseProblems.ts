import { factsNamed } from "../conditionTruth.ts";
import type { Condition } from "../condition.ts";
import { caseFacts, stageKinds } from "../course.ts";
import type { Course } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { LawProblem } from "../law.ts";
import { provisionsOf } from "../proceeding.ts";
import { courseText } from "./courseText.ts";
import { nameText } from "./nameText.ts";

type CourseFile = LawFiles["courses"][number];

/** A case can go this way: everything it names is there, its conditions ask for what can be known, its stages are in order. */
export function courseProblems(files: LawFiles): readonly LawProblem[] {
  return files.courses.flatMap((file) => [
    ...namedProblems(file, files),
    ...conditionsOf(file.value).flatMap(({ place, when }) => conditionProblems(file, place, when)),
    ...lastDayProblems(file),
    ...deadlineProblems(file, files),
    ...holdingProblems(file),
    ...withoutProblems(file, files),
    ...repeatedProblems(file),
    ...orderProblems(file),
  ]);
}

type Named = { readonly place: YamlPath; readonly id: string | null; readonly folder: NamedFolder };
type NamedFolder = "proceedings" | "kinds" | "obligations" | "courses" | "parameters" | "materials" | "clocks";

function namedProblems({ value, problem }: CourseFile, files: LawFiles): readonly LawProblem[] {
  const named: readonly Named[] = [
    { place: ["proceeding"], id: value.proceeding, folder: "proceedings" },
    ...value.kinds.map((id, at): Named => ({ place: ["kinds", at], id, folder: "kinds" })),
    ...value.makes.map(({ kind: id }, at): Named => ({ place: ["makes", at, "kind"], id, folder: "kinds" })),
    ...value.obligations.map((id, at): Named => ({ place: ["obligations", at], id, folder: "obligations" })),
    ...value.forks.map(({ course: id }, at): Named => ({ place: ["forks", at, "course"], id, folder: "courses" })),
    ...value.deadlines.map(({ parameter: id }, at): Named => ({
      place: ["deadlines", at, "parameter"],
      id,
      folder: "parameters",
    })),
    ...value.papers.map(({ use }, at): Named => ({
      place: ["papers", at, "use", "material"],
      id: use.material,
      folder: "materials",
    })),
    ...value.stages.flatMap(({ clock, material, parameter }, at): Named[] => [
      { place: ["stages", at, "material"], id: material, folder: "materials" },
      { place: ["stages", at, "clock"], id: clock, folder: "clocks" },
      { place: ["stages", at, "parameter"], id: parameter, folder: "parameters" },
    ]),
  ];
  return named.flatMap(({ place, id, folder }) => {
    const there: readonly { readonly value: { readonly id: string } }[] = files[folder];
    return id === null || there.some((one) => one.value.id === id)
      ? []
      : [problem(place, nameText.noFile("names", id, folder))];
  });
}

function conditionsOf(course: Course): readonly { readonly place: YamlPath; readonly when: Condition<string> }[] {
  const { forks, deadlines, papers, stages, makes } = course;
  const parts = { forks, deadlines, papers, stages, makes };
  const conditional = Object.entries(parts).flatMap(([name, list]) =>
    list.map(({ when }, at) => ({ place: [name, at, "when"], when })),
  );
  const asked = course.questions.map(({ onlyIf }, at) => ({ place: ["questions", at, "onlyIf"], when: onlyIf }));
  const changed = course.fields.map((field, at) => ({ place: ["fields", at, "changed"], when: field.changed }));
  const before = course.stages.map((stage, at) => ({
    place: ["stages", at, "before", "when"],
    when: stage.before?.when ?? null,
  }));
  const ministry = { place: ["ministry"], when: course.ministry };
  const runsOut = { place: ["runsOut"], when: course.runsOut };
  return [ministry, runsOut, ...asked, ...changed, ...before, ...conditional].flatMap(({ place, when }) =>
    when === null ? [] : [{ place, when }],
  );
}

function conditionProblems(
  { value: { questions }, problem }: CourseFile,
  place: YamlPath,
  when: Condition<string>,
): readonly LawProblem[] {
  const known = new Set<string>([...questions.map(({ id }) => id), ...caseFacts]);
  const unknown = factsNamed(when).filter((id) => !known.has(id));
  const answers = comparisonsOf(when).flatMap(({ fact, value }) => {
    const question = questions.find(({ id }) => id === fact);
    const open = question === undefined || typeof question.answers === "string";
    return open || question.answers.some(({ id }) => id === value)
      ? []
      : [problem(place, courseText.noSuchAnswer(fact, String(value)))];
  });
  return [...unknown.map((id) => problem(place, courseText.unknownFact(id))), ...answers];
}

function comparisonsOf(when: Condition<string>): readonly Extract<Condition<string>, { kind: "is" }>[] {
  switch (when.kind) {
    case "all":
    case "any":
      return when.of.flatMap(comparisonsOf);
    case "not":
      return comparisonsOf(when.of);
    case "is":
      return [when];
    case "known":
      return [];
  }
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

/** A period counts from a day, by a parameter that says how. */
function deadlineProblems({ value, problem }: CourseFile, { parameters }: LawFiles): readonly LawProblem[] {
  const counted = (id: string | null): boolean =>
    id === null || parameters.every((one) => one.value.id !== id || one.value.counting !== null);
  return [
    ...value.deadlines.flatMap(({ from, parameter, step }, at) => [
      ...(typeof from === "string" ||
      value.questions.some(({ id, answers }) => id === from.question && answers === "day")
        ? []
        : [problem(["deadlines", at, "from"], courseText.noDay(from.question))]),
      ...(counted(parameter) ? [] : [problem(["deadlines", at, "parameter"], courseText.noPeriod(parameter))]),
      ...(step === null || value.stages.some(({ id, kind }) => id === step && kind === "step")
        ? []
        : [problem(["deadlines", at, "step"], courseText.noStep(step))]),
    ]),
    ...value.stages.flatMap(({ before }, at) =>
      before === null || value.questions.some(({ id, answers }) => id === before.question && answers === "day")
        ? []
        : [problem(["stages", at, "before"], courseText.noDay(before.question))],
    ),
    ...value.stages.flatMap(({ id, kind, entered, parameter }, at) =>
      entered === "done" || (kind === "step" && parameter !== null)
        ? []
        : [problem(["stages", at, "entered"], courseText.beganWithoutPeriod(id))],
    ),
    ...value.stages.flatMap(({ parameter }, at) =>
      counted(parameter) || parameter === null
        ? []
        : [problem(["stages", at, "parameter"], courseText.noPeriod(parameter))],
    ),
  ];
}

/** What changes holds from a day that is asked for. */
function holdingProblems({ value: { fields, questions }, problem }: CourseFile): readonly LawProblem[] {
  return fields.flatMap(({ holdsFrom }, at) =>
    holdsFrom === null || questions.some(({ id, answers }) => id === holdsFrom.question && answers === "day")
      ? []
      : [problem(["fields", at, "holdsFrom"], courseText.noHoldingDay(holdsFrom.question))],
  );
}

/** Nothing is taken from a list that is not on it. */
function withoutProblems({ value, problem }: CourseFile, { proceedings }: LawFiles): readonly LawProblem[] {
  const listed = new Set(
    proceedings
      .filter((one) => one.value.id === value.proceeding)
      .flatMap((one) => provisionsOf(one.value))
      .flatMap(({ provision }) => provision.materials.map(({ material }) => material)),
  );
  return value.without.flatMap((id, at) =>
    listed.has(id) ? [] : [problem(["without", at], courseText.notListed(id))],
  );
}

function repeatedProblems({ value, problem }: CourseFile): readonly LawProblem[] {
  return (["questions", "forks", "deadlines", "stages", "fields"] as const).flatMap((name) => {
    const ids = value[name].map(({ id }) => id);
    return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [problem([name, at, "id"], courseText.twice(id))]));
  });
}

/** Steps may stand anywhere; what else there is follows one order, and the end comes last. */
function orderProblems({ value: { stages, fields }, problem }: CourseFile): readonly LawProblem[] {
  const fixed = stages.flatMap(({ kind }, at) => (kind === "step" || kind === "publish" ? [] : [{ kind, at }]));
  const disorder = fixed.flatMap(({ kind, at }, index) => {
    const before = fixed[index - 1];
    return before === undefined || stageKinds.indexOf(before.kind) < stageKinds.indexOf(kind)
      ? []
      : [problem(["stages", at, "kind"], courseText.disorder(kind, before.kind))];
  });
  const end = stages.at(-1)?.kind === "close" ? [] : [problem(["stages"], courseText.noEnd())];
  const verifies = stages.some(({ kind }) => kind === "verify") && fields.length === 0;
  return [...disorder, ...end, ...(verifies ? [problem(["fields"], courseText.nothingToVerify())] : [])];
}
