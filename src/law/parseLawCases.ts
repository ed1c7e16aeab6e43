import { businessCaseProblems, missingBusinessCases } from "./businessCases.ts";
import { caseFileText } from "./cases/caseFileText.ts";
import { proceedingCaseProblems } from "./cases/proceedingCaseProblems.ts";
import { readCases } from "./cases/readCases.ts";
import type { CaseFolder, PlacedCases } from "./cases/readCases.ts";
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
import { readYamlFile } from "./files/yamlFile.ts";
import type { YamlFile } from "./files/yamlFile.ts";
import type { Law, LawProblem } from "./law.ts";

/** The worked cases, file by file, by what they work. */
export type LawCases = {
  readonly files: readonly PlacedCases<LawCaseFile>[];
  readonly countings: readonly PlacedCases<CountingCaseFile>[];
  readonly parameters: readonly PlacedCases<ParameterCaseFile>[];
  readonly proceedings: readonly PlacedCases<ProceedingCaseFile>[];
  readonly clocks: readonly PlacedCases<ClockCaseFile>[];
  readonly businesses: readonly PlacedCases<BusinessCaseFile>[];
};

/** The sound files of cases, and every problem of the others. */
export type ParsedCases = { readonly cases: LawCases; readonly problems: readonly LawProblem[] };

/**
 * The worked cases among the texts of `law/`. Every rule, counting, parameter, proceeding and clock has some, under its
 * own name, and they name nothing that the law does not have. A file with a problem keeps the others from nothing.
 */
export function parseLawCases(texts: Readonly<Record<string, string>>, law: Law): ParsedCases {
  const problems: LawProblem[] = [];
  const read = yamlOf(texts, problems);
  const of = <File extends { readonly id: string; readonly cases: readonly object[] }>(folder: CaseFolder<File>) => {
    const { cases, problems: own } = readCases(read, law, folder);
    problems.push(...own);
    return cases;
  };
  const cases: LawCases = {
    files: of({
      folder: "cases",
      belongs: (file) => !worksCounting(file),
      schema: caseFileSchema,
      check: ruleCaseProblems,
      expected: workedRules(law),
    }),
    countings: of({
      folder: "cases",
      belongs: worksCounting,
      schema: countingCaseFileSchema,
      check: countingCaseProblems,
      expected: law.countings.keys(),
    }),
    parameters: of({
      folder: "cases/parameters",
      schema: parameterCaseFileSchema,
      check: parameterCaseProblems,
      expected: law.parameters.keys(),
    }),
    proceedings: of({
      folder: "cases/proceedings",
      schema: proceedingCaseFileSchema,
      check: proceedingCaseProblems,
      expected: law.proceedings.keys(),
    }),
    clocks: of({
      folder: "cases/clocks",
      schema: clockCaseFileSchema,
      check: clockCaseProblems,
      expected: law.clocks.keys(),
    }),
    businesses: of({
      folder: "cases/which-licence",
      schema: businessCaseFileSchema,
      check: businessCaseProblems,
      expected: [],
    }),
  };
  problems.push(...strayCases(read));
  // While one of their files is broken, what its cases show is not known.
  if (!problems.some(({ file }) => file.startsWith("cases/which-licence/")))
    problems.push(...missingBusinessCases(cases.businesses, law));
  return { cases, problems };
}

const caseFolders = ["cases", "cases/parameters", "cases/proceedings", "cases/clocks", "cases/which-licence"];

function yamlOf(texts: Readonly<Record<string, string>>, problems: LawProblem[]): readonly YamlFile[] {
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

/** Cases in a folder that nobody reads would never be worked. */
function strayCases(read: readonly YamlFile[]): readonly LawProblem[] {
  return read
    .map(({ file }) => file)
    .filter((file) => !caseFolders.includes(file.slice(0, file.lastIndexOf("/"))))
    .map((file) => ({ file, line: null, sentence: caseFileText.strayFolder(caseFolders) }));
}

function worksCounting({ value }: YamlFile): boolean {
  return typeof value === "object" && value !== null && "counting" in value;
}

/** Every rule but those whose day a running case knows: there is no item to work it on. */
function workedRules({ obligations }: Law): readonly string[] {
  return [...obligations.values()].flatMap(({ id, due }) => (due.kind === "case" ? [] : [id]));
}
