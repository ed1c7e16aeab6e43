import type { z } from "zod";
import { businessCaseProblems, missingBusinessCases } from "./businessCases.ts";
import { proceedingCaseProblems } from "./cases/proceedingCaseProblems.ts";
import { countingCaseProblems, ruleCaseProblems } from "./cases/ruleCaseProblems.ts";
import { clockCaseProblems, parameterCaseProblems } from "./cases/subjectProblems.ts";
import { businessCaseFileSchema, caseFileSchema, countingCaseFileSchema } from "./files/caseFile.ts";
import type { BusinessCaseFile, CountingCaseFile, LawCaseFile } from "./files/caseFile.ts";
import { clockCaseFileSchema } from "./files/clockCaseFile.ts";
import type { ClockCaseFile } from "./files/clockCaseFile.ts";
import { isCasePath } from "./files/lawFiles.ts";
import { parameterCaseFileSchema } from "./files/parameterCaseFile.ts";
import type { ParameterCaseFile } from "./files/parameterCaseFile.ts";
import { proceedingCaseFileSchema } from "./files/proceedingCaseFile.ts";
import type { ProceedingCaseFile } from "./files/proceedingCaseFile.ts";
import { shapeYaml } from "./files/shapeYaml.ts";
import type { ShapedFile } from "./files/shapeYaml.ts";
import { readYamlFile } from "./files/yamlFile.ts";
import type { YamlFile } from "./files/yamlFile.ts";
import type { Law, LawProblem } from "./law.ts";

/** The worked cases, file by file, by what they work. */
export type LawCases = {
  readonly files: readonly LawCaseFile[];
  readonly countings: readonly CountingCaseFile[];
  readonly parameters: readonly ParameterCaseFile[];
  readonly proceedings: readonly ProceedingCaseFile[];
  readonly clocks: readonly ClockCaseFile[];
  readonly businesses: readonly BusinessCaseFile[];
};

export type ParsedCases =
  | ({ readonly kind: "cases" } & LawCases)
  | { readonly kind: "problems"; readonly problems: readonly LawProblem[] };

/**
 * The worked cases among the texts of `law/`. Every rule, counting, parameter, proceeding and clock has some, under its
 * own name, and they name nothing that the law does not have.
 */
export function parseLawCases(texts: Readonly<Record<string, string>>, law: Law): ParsedCases {
  const problems: LawProblem[] = [];
  const read = readCases(texts, problems);
  const of = <Value extends { readonly id: string }>(
    belongs: (file: YamlFile) => boolean,
    schema: z.ZodType<Value>,
    check: (file: ShapedFile<Value>, law: Law) => readonly LawProblem[],
    expected: Iterable<string>,
    folder = "cases",
  ): readonly Value[] => {
    const shaped = read.filter(belongs).flatMap((file) => {
      const one = shapeYaml(schema, file);
      if (!("value" in one)) {
        problems.push(...one);
        return [];
      }
      problems.push(...nameProblem(one, file.file), ...check(one, law));
      return [one.value];
    });
    const there = new Set(read.filter(belongs).map(({ file }) => file));
    problems.push(...missingCases([...expected], folder, there));
    return shaped;
  };
  const cases: LawCases = {
    files: of(ofRule, caseFileSchema, ruleCaseProblems, law.obligations.keys()),
    countings: of(ofCounting, countingCaseFileSchema, countingCaseProblems, law.countings.keys()),
    parameters: of(
      inFolder("cases/parameters"),
      parameterCaseFileSchema,
      parameterCaseProblems,
      law.parameters.keys(),
      "cases/parameters",
    ),
    proceedings: of(
      inFolder("cases/proceedings"),
      proceedingCaseFileSchema,
      proceedingCaseProblems,
      law.proceedings.keys(),
      "cases/proceedings",
    ),
    clocks: of(inFolder("cases/clocks"), clockCaseFileSchema, clockCaseProblems, law.clocks.keys(), "cases/clocks"),
    businesses: of(inFolder(businessFolder), businessCaseFileSchema, businessCaseProblems, [], businessFolder),
  };
  problems.push(...missingBusinessCases(cases.businesses, law));
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "cases", ...cases };
}

/** Where the cases of which licence a business needs lie. */
const businessFolder = "cases/which-licence";

function readCases(texts: Readonly<Record<string, string>>, problems: LawProblem[]): readonly YamlFile[] {
  return Object.keys(texts)
    .filter(isCasePath)
    .toSorted()
    .flatMap((path) => {
      const file = readYamlFile(path, texts[path] ?? "");
      if ("value" in file) return [file];
      problems.push(...file);
      return [];
    });
}

function inFolder(folder: string): (file: YamlFile) => boolean {
  return ({ file }) => file.slice(0, file.lastIndexOf("/")) === folder;
}

function ofCounting(file: YamlFile): boolean {
  const { value } = file;
  return inFolder("cases")(file) && typeof value === "object" && value !== null && "counting" in value;
}

function ofRule(file: YamlFile): boolean {
  return inFolder("cases")(file) && !ofCounting(file);
}

function nameProblem({ value, problem }: ShapedFile<{ readonly id: string }>, path: string): readonly LawProblem[] {
  const stem = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  return stem === value.id ? [] : [problem(["id"], `is called ${value.id}, but lies in ${path}`)];
}

function missingCases(ids: readonly string[], folder: string, there: ReadonlySet<string>): readonly LawProblem[] {
  return ids
    .map((id) => ({ id, file: `${folder}/${id}.yaml` }))
    .filter(({ file }) => !there.has(file))
    .map(({ id, file }) => ({ file, line: null, sentence: `is missing: ${id} has no worked cases` }));
}
