import { caseFileSchema } from "./files/caseFile.ts";
import type { LawCaseFile } from "./files/caseFile.ts";
import { isCasePath } from "./files/lawFiles.ts";
import { shapeYaml } from "./files/shapeYaml.ts";
import { readYamlFile } from "./files/yamlFile.ts";
import type { Law, LawProblem } from "./law.ts";

export type ParsedCases =
  | { readonly kind: "cases"; readonly files: readonly LawCaseFile[] }
  | { readonly kind: "problems"; readonly problems: readonly LawProblem[] };

/** The worked cases among the texts of `law/`: every rule has some, under its own name, with kinds that it reaches. */
export function parseLawCases(texts: Readonly<Record<string, string>>, law: Law): ParsedCases {
  const files: LawCaseFile[] = [];
  const problems: LawProblem[] = [];
  for (const path of Object.keys(texts).filter(isCasePath).toSorted()) {
    const read = readYamlFile(path, texts[path] ?? "");
    const shaped = "value" in read ? shapeYaml(caseFileSchema, read) : read;
    if (!("value" in shaped)) {
      problems.push(...shaped);
      continue;
    }
    files.push(shaped.value);
    const { id, rule, cases } = shaped.value;
    if (path !== `cases/${id}.yaml`) problems.push(shaped.problem(["id"], `is called ${id}, but lies in ${path}`));
    const reached = kindsReachedBy(law, rule);
    if (reached === null) problems.push(shaped.problem(["rule"], `works ${rule}, which is no file of obligations/`));
    for (const [index, { item }] of cases.entries()) {
      if (reached === null || reached.has(item.kind)) continue;
      problems.push(shaped.problem(["cases", index, "item", "kind"], `${rule} does not reach the kind ${item.kind}`));
    }
  }
  const worked = new Set(files.map(({ rule }) => rule));
  for (const rule of law.obligations.keys()) {
    if (worked.has(rule)) continue;
    problems.push({ file: `cases/${rule}.yaml`, line: null, sentence: `is missing: ${rule} has no worked cases` });
  }
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "cases", files };
}

function kindsReachedBy(law: Law, id: string): ReadonlySet<string> | null {
  const rule = law.obligations.get(id);
  if (rule === undefined) return null;
  const { kinds, groups } = rule.appliesTo;
  const reached = [...law.kinds.values()].filter((kind) => kinds.includes(kind.id) || groups.includes(kind.group));
  return new Set(reached.map(({ id: kind }) => kind));
}
