import type { CaseDeadline, Course, DayOfCase } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { isPlannedDay } from "../plannedDay.ts";
import { courseText } from "./courseText.ts";

type CourseFile = LawFiles["courses"][number];

/** A period counts from a day that there will be, by a parameter that says how, and something keeps it. */
export function courseDayProblems(file: CourseFile, files: LawFiles): readonly LawProblem[] {
  return [...deadlineProblems(file, files), ...stageProblems(file, files), ...holdingProblems(file)];
}

function deadlineProblems({ value, problem }: CourseFile, files: LawFiles): readonly LawProblem[] {
  return value.deadlines.flatMap((deadline, at) => {
    const { from, parameter, step } = deadline;
    const days = typeof from === "string" ? [] : dayProblems(value, from);
    const ways = wayOf(files, parameter) ?? (isPast(from) && countsBack(files, parameter) ? "back" : null);
    return [
      ...days.map((what) => problem(["deadlines", at, "from"], what)),
      ...(ways === null ? [] : [problem(["deadlines", at, "parameter"], wayText[ways](parameter))]),
      ...(step === null || stepAt(value, step) !== -1
        ? keptProblems(value, deadline).map((what) => problem(["deadlines", at, step === null ? "id" : "step"], what))
        : [problem(["deadlines", at, "step"], courseText.noStep(step))]),
    ];
  });
}

const wayText = { none: courseText.noPeriod, back: courseText.countsBack } as const;

/** `none`: the parameter is there and has no counting. */
function wayOf({ parameters }: LawFiles, id: string): "none" | null {
  return parameters.some(({ value }) => value.id === id && value.counting === null) ? "none" : null;
}

function countsBack({ parameters, countings }: LawFiles, id: string): boolean {
  const counting = parameters.find(({ value }) => value.id === id)?.value.counting ?? null;
  return countings.some(({ value }) => value.id === counting && value.direction.is === "backward");
}

function dayProblems({ questions, stages }: Course, { question, step }: DayOfCase): readonly Bilingual[] {
  const isDay = questions.some(({ id, answers }) => id === question && answers === "day");
  const isStep = stages.some(({ id, kind }) => id === step && kind === "step");
  return [
    ...(question === null && step === null ? [courseText.fromNothing()] : []),
    ...(question === null || isDay ? [] : [courseText.noDay(question)]),
    ...(step === null || isStep ? [] : [courseText.noDayOfStep(step)]),
  ];
}

/** A day that is answered has come, unless its question is one of a plan; that of a step has, and that of the print. */
function isPast(from: CaseDeadline["from"]): boolean {
  if (typeof from === "string") return from === "published";
  return from.step !== null || (from.question !== null && !isPlannedDay(from.question));
}

function stepAt({ stages }: Course, step: string): number {
  return stages.findIndex(({ id, kind }) => id === step && kind === "step");
}

/** It is kept by handing in, or by a step, which comes after the one that it counts from. */
function keptProblems(course: Course, { id, from, is, step }: CaseDeadline): readonly Bilingual[] {
  if (is !== "by") return [];
  const handedIn = course.stages.findIndex(({ kind }) => kind === "submit");
  if (step === null && handedIn === -1) return [courseText.keptByNothing(id)];
  const start = typeof from === "string" || from.step === null ? -1 : stepAt(course, from.step);
  const end = step === null ? handedIn : stepAt(course, step);
  return start < end || typeof from === "string" ? [] : [courseText.keptBefore(id, from.step ?? "")];
}

function stageProblems({ value, problem }: CourseFile, files: LawFiles): readonly LawProblem[] {
  return value.stages.flatMap(({ id, kind, before, entered, order, parameter }, at) => {
    const isDay = value.questions.some((one) => one.id === before?.question && one.answers === "day");
    const way = parameter === null ? null : (wayOf(files, parameter) ?? (countsBack(files, parameter) ? "back" : null));
    return [
      ...(before === null || isDay ? [] : [problem(["stages", at, "before"], courseText.noDay(before.question))]),
      ...(entered === "done" || (kind === "step" && parameter !== null)
        ? []
        : [problem(["stages", at, "entered"], courseText.beganWithoutPeriod(id))]),
      ...(order === "kept" || kind === "step"
        ? []
        : [problem(["stages", at, "order"], courseText.freeWithoutStep(id, order))]),
      ...(way === null || parameter === null ? [] : [problem(["stages", at, "parameter"], wayText[way](parameter))]),
    ];
  });
}

/** What changes holds from a day that is asked for. */
function holdingProblems({ value: { fields, questions }, problem }: CourseFile): readonly LawProblem[] {
  return fields.flatMap(({ holdsFrom }, at) =>
    holdsFrom === null || questions.some(({ id, answers }) => id === holdsFrom.question && answers === "day")
      ? []
      : [problem(["fields", at, "holdsFrom"], courseText.noHoldingDay(holdsFrom.question))],
  );
}
