import type { CaseDeadline, Course, StageKind } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { canHold } from "./canHold.ts";
import { courseText } from "./courseText.ts";

type Found = readonly (readonly [YamlPath, Bilingual])[];
type When = CaseDeadline["when"];

/** What one part of a case takes from another is there whenever that part is: their conditions go together. */
export function courseBranchProblems({ value, problem }: LawFiles["courses"][number]): readonly LawProblem[] {
  const found: Found = [
    ...value.deadlines.flatMap((deadline, at) => [...dayOf(value, deadline, at), ...keeperOf(value, deadline, at)]),
    ...materialsOf(value),
    ...handingInOf(value),
    ...askedDaysOf(value),
  ];
  return found.map(([place, what]) => problem(place, what));
}

/** Somewhere in a course the part is there, and the other, on which it hangs, is left out. */
function mayBeWithout({ questions }: Course, part: When, other: readonly When[]): boolean {
  return canHold(questions, [part], other) === true;
}

/** The day that a period counts from can come in every case in which the period counts. */
function dayOf(course: Course, { id, from, when }: CaseDeadline, at: number): Found {
  const place = ["deadlines", at, "from"];
  if (from === "item-end" || from === "item-start")
    return course.kinds.length > 0 ? [] : [[place, courseText.noTermToCount(from)]];
  const print = course.stages.filter(({ kind }) => kind === "publish");
  if (from === "published" && print.length === 0) return [[place, courseText.noPrint()]];
  const sources =
    from === "published"
      ? print
      : [
          ...course.questions.flatMap(({ id: question, onlyIf }) =>
            question === from.question ? [{ id: question, when: onlyIf }] : [],
          ),
          ...course.stages.filter((stage) => stage.kind === "step" && stage.id === from.step),
        ];
  const conditions = sources.map((source) => source.when);
  return sources.length === 0 || !mayBeWithout(course, when, conditions)
    ? []
    : [[place, courseText.dayLeftOut(id, from === "published" ? [from] : sources.map((source) => source.id))]];
}

/** What keeps a period is there in every case in which the period counts. */
function keeperOf(course: Course, { id, is, step, when }: CaseDeadline, at: number): Found {
  const keeper = course.stages.find(({ id: stage, kind }) =>
    step === null ? kind === "submit" : kind === "step" && stage === step,
  );
  return is !== "by" || keeper === undefined || !mayBeWithout(course, when, [keeper.when])
    ? []
    : [[["deadlines", at, step === null ? "id" : "step"], courseText.keeperLeftOut(id, keeper.id)]];
}

/** A paper that a stage gives is asked for in some case that has the stage. */
function materialsOf({ papers, questions, stages }: Course): Found {
  return stages.flatMap(({ material, when }, at): Found => {
    const own = papers.filter(({ use }) => use.material === material);
    const isAsked = own.some(
      (paper) => paper.otherwise === "mentioned" || canHold(questions, [when, paper.when]) !== false,
    );
    return material === null || own.length === 0 || isAsked
      ? []
      : [[["stages", at, "material"], courseText.givesElsewhere(material)]];
  });
}

const theirWord: ReadonlySet<StageKind> = new Set(["accept", "decide"]);

/** The other side answers to what was handed in. */
function handingInOf(course: Course): Found {
  const submits = course.stages.filter(({ kind }) => kind === "submit").map(({ when }) => when);
  return course.stages.flatMap(({ kind, when }, at): Found =>
    theirWord.has(kind) && mayBeWithout(course, when, submits)
      ? [[["stages", at, "kind"], courseText.neverHandedIn(kind)]]
      : [],
  );
}

/** A day that something goes by is asked for in some case in which it does. */
function askedDaysOf({ fields, questions, stages }: Course): Found {
  const never = (place: YamlPath, question: string, whens: readonly When[]): Found => {
    const asked = questions.find(({ id }) => id === question);
    return asked === undefined || canHold(questions, [asked.onlyIf, ...whens]) !== false
      ? []
      : [[place, courseText.dayNeverAsked(question)]];
  };
  return [
    ...stages.flatMap(({ before, when }, at) =>
      before === null ? [] : never(["stages", at, "before"], before.question, [before.when, when]),
    ),
    ...fields.flatMap(({ changed, holdsFrom }, at) =>
      holdsFrom === null ? [] : never(["fields", at, "holdsFrom"], holdsFrom.question, [changed]),
    ),
  ];
}
