import type { CountingCaseFile, LawCaseFile } from "../files/caseFile.ts";
import type { ShapedFile } from "../files/shapeYaml.ts";
import type { Law, LawProblem } from "../law.ts";

/** The rule is there, reaches the kind of each case, and each case of its own asks something of it. */
export function ruleCaseProblems({ value, problem }: ShapedFile<LawCaseFile>, law: Law): readonly LawProblem[] {
  const { rule, cases } = value;
  const reached = kindsReachedBy(law, rule);
  if (reached === null) return [problem(["rule"], `works ${rule}, which is no file of obligations/`)];
  const unreached = cases.flatMap(({ item }, index) =>
    reached.has(item.kind)
      ? []
      : [problem(["cases", index, "item", "kind"], `${rule} does not reach the kind ${item.kind}`)],
  );
  const reaches = cases.some(({ duties }) => duties.length > 0);
  return reaches ? unreached : [...unreached, problem(["cases"], `expects a duty of ${rule} in no case`)];
}

export function countingCaseProblems(
  { value, problem }: ShapedFile<CountingCaseFile>,
  law: Law,
): readonly LawProblem[] {
  return law.countings.has(value.counting)
    ? []
    : [problem(["counting"], `works ${value.counting}, which is no file of countings/`)];
}

function kindsReachedBy(law: Law, id: string): ReadonlySet<string> | null {
  const rule = law.obligations.get(id);
  if (rule === undefined) return null;
  const { kinds, groups } = rule.appliesTo;
  const reached = [...law.kinds.values()].filter((kind) => kinds.includes(kind.id) || groups.includes(kind.group));
  return new Set(reached.map(({ id: kind }) => kind));
}
