import { stageKinds } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { LawProblem } from "../law.ts";
import { provisionsOf } from "../proceeding.ts";
import { courseBranchProblems } from "./courseBranchProblems.ts";
import { courseConditionProblems } from "./courseConditionProblems.ts";
import { courseDayProblems } from "./courseDayProblems.ts";
import { courseEffectProblems } from "./courseEffectProblems.ts";
import { courseQuestionProblems } from "./courseQuestionProblems.ts";
import { courseText } from "./courseText.ts";
import { nameText } from "./nameText.ts";

type CourseFile = LawFiles["courses"][number];

/**
 * A case can go this way: everything it names is there, its questions are asked, its conditions can hold, its
 * periods can be kept, its end reaches the ledger, its stages are in order.
 */
export function courseProblems(files: LawFiles): readonly LawProblem[] {
  return files.courses.flatMap((file) => [
    ...namedProblems(file, files),
    ...courseQuestionProblems(file),
    ...courseConditionProblems(file),
    ...courseDayProblems(file, files),
    ...courseBranchProblems(file),
    ...courseEffectProblems(file, files),
    ...withoutProblems(file, files),
    ...evidenceProblems(file, files),
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
    ...value.evidence.map((id, at): Named => ({ place: ["evidence", at], id, folder: "materials" })),
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

/** What an official text asks for is a paper of the case; evidence is what nobody asks for. */
function evidenceProblems({ value, problem }: CourseFile, { materials }: LawFiles): readonly LawProblem[] {
  return value.evidence.flatMap((id, at) => {
    const isOfficial = materials.some((one) => one.value.id === id && one.value.confidence === "official");
    const isPaper = value.papers.some(({ use }) => use.material === id);
    return [
      ...(isOfficial ? [problem(["evidence", at], courseText.officialEvidence(id))] : []),
      ...(isPaper ? [problem(["evidence", at], courseText.askedEvidence(id))] : []),
    ];
  });
}

function repeatedProblems({ value, problem }: CourseFile): readonly LawProblem[] {
  return (["questions", "forks", "deadlines", "stages", "fields"] as const).flatMap((name) => {
    const ids = value[name].map(({ id }) => id);
    return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [problem([name, at, "id"], courseText.twice(id))]));
  });
}

/** Steps may stand anywhere behind the questions; what else there is follows one order, and the end comes last. */
function orderProblems({ value: { stages, fields }, problem }: CourseFile): readonly LawProblem[] {
  const fixed = stages.flatMap(({ kind }, at) => (kind === "step" || kind === "publish" ? [] : [{ kind, at }]));
  const disorder = fixed.flatMap(({ kind, at }, index) => {
    const before = fixed[index - 1];
    return before === undefined || stageKinds.indexOf(before.kind) < stageKinds.indexOf(kind)
      ? []
      : [problem(["stages", at, "kind"], courseText.disorder(kind, before.kind))];
  });
  const end = stages.at(-1)?.kind === "close" ? [] : [problem(["stages"], courseText.noEnd())];
  // Which steps there are hangs on the answers.
  const asked = stages.findIndex(({ kind }) => kind === "ask");
  const late = asked > 0 ? [problem(["stages", asked, "kind"], courseText.askedLate(stages[0]?.id ?? ""))] : [];
  const verifies = stages.some(({ kind }) => kind === "verify") && fields.length === 0;
  return [...disorder, ...late, ...end, ...(verifies ? [problem(["fields"], courseText.nothingToVerify())] : [])];
}
