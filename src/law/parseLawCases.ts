import { businessCaseProblems, missingBusinessCases } from "./businessCases.ts";
import { businessCaseFileSchema, caseFileSchema, countingCaseFileSchema } from "./files/caseFile.ts";
import type { BusinessCaseFile, CountingCaseFile, LawCaseFile } from "./files/caseFile.ts";
import { isCasePath } from "./files/lawFiles.ts";
import { shapeYaml } from "./files/shapeYaml.ts";
import type { ShapedFile } from "./files/shapeYaml.ts";
import { readYamlFile } from "./files/yamlFile.ts";
import type { YamlFile } from "./files/yamlFile.ts";
import type { Law, LawProblem } from "./law.ts";

/** The worked cases, file by file: of rules, of countings and of businesses. */
export type LawCases = {
  readonly files: readonly LawCaseFile[];
  readonly countings: readonly CountingCaseFile[];
  readonly businesses: readonly BusinessCaseFile[];
};

export type ParsedCases =
  | ({ readonly kind: "cases" } & LawCases)
  | { readonly kind: "problems"; readonly problems: readonly LawProblem[] };

/**
 * The worked cases among the texts of `law/`. Every rule and every counting has some, under its own name; those of a
 * rule have kinds that it reaches.
 */
export function parseLawCases(texts: Readonly<Record<string, string>>, law: Law): ParsedCases {
  const files: LawCaseFile[] = [];
  const countings: CountingCaseFile[] = [];
  const businesses: BusinessCaseFile[] = [];
  const problems: LawProblem[] = [];
  for (const path of Object.keys(texts).filter(isCasePath).toSorted()) {
    const read = readYamlFile(path, texts[path] ?? "");
    if (!("value" in read)) problems.push(...read);
    else if (path.startsWith(businessCases)) {
      const shaped = shapeYaml(businessCaseFileSchema, read);
      if (!("value" in shaped)) problems.push(...shaped);
      else {
        businesses.push(shaped.value);
        problems.push(...nameProblem(shaped, path, businessCases), ...businessCaseProblems(shaped, law));
      }
    } else if (isOfCounting(read)) {
      const shaped = shapeYaml(countingCaseFileSchema, read);
      if (!("value" in shaped)) problems.push(...shaped);
      else {
        countings.push(shaped.value);
        problems.push(...nameProblem(shaped, path), ...unknownCounting(shaped, law));
      }
    } else {
      const shaped = shapeYaml(caseFileSchema, read);
      if (!("value" in shaped)) problems.push(...shaped);
      else {
        files.push(shaped.value);
        problems.push(...nameProblem(shaped, path), ...unreachedKinds(shaped, law));
      }
    }
  }
  problems.push(...missingCases([...law.obligations.keys()], new Set(files.map(({ rule }) => rule))));
  problems.push(...missingCases([...law.countings.keys()], new Set(countings.map(({ counting }) => counting))));
  problems.push(...missingBusinessCases(businesses, law));
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "cases", files, countings, businesses };
}

/** Where the cases of which licence a business needs lie. */
const businessCases = "cases/which-licence/";

function isOfCounting({ value }: YamlFile): boolean {
  return typeof value === "object" && value !== null && "counting" in value;
}

function nameProblem(
  { value, problem }: ShapedFile<{ readonly id: string }>,
  path: string,
  folder = "cases/",
): readonly LawProblem[] {
  return path === `${folder}${value.id}.yaml` ? [] : [problem(["id"], `is called ${value.id}, but lies in ${path}`)];
}

function unknownCounting({ value, problem }: ShapedFile<CountingCaseFile>, law: Law): readonly LawProblem[] {
  return law.countings.has(value.counting)
    ? []
    : [problem(["counting"], `works ${value.counting}, which is no file of countings/`)];
}

function unreachedKinds({ value, problem }: ShapedFile<LawCaseFile>, law: Law): readonly LawProblem[] {
  const { rule, cases } = value;
  const reached = kindsReachedBy(law, rule);
  if (reached === null) return [problem(["rule"], `works ${rule}, which is no file of obligations/`)];
  return cases.flatMap(({ item }, index) =>
    reached.has(item.kind)
      ? []
      : [problem(["cases", index, "item", "kind"], `${rule} does not reach the kind ${item.kind}`)],
  );
}

function missingCases(ids: readonly string[], worked: ReadonlySet<string>): readonly LawProblem[] {
  return ids
    .filter((id) => !worked.has(id))
    .map((id) => ({ file: `cases/${id}.yaml`, line: null, sentence: `is missing: ${id} has no worked cases` }));
}

function kindsReachedBy(law: Law, id: string): ReadonlySet<string> | null {
  const rule = law.obligations.get(id);
  if (rule === undefined) return null;
  const { kinds, groups } = rule.appliesTo;
  const reached = [...law.kinds.values()].filter((kind) => kinds.includes(kind.id) || groups.includes(kind.group));
  return new Set(reached.map(({ id: kind }) => kind));
}
