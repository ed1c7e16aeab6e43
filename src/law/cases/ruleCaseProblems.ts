import { nameText } from "../checks/nameText.ts";
import type { CountingCaseFile, LawCaseFile } from "../files/caseFile.ts";
import type { ShapedFile } from "../files/shapeYaml.ts";
import type { Law, LawProblem } from "../law.ts";
import { caseSubjectText } from "./caseSubjectText.ts";

/** The rule is there, reaches the kind of each case, and each case of its own asks something of it. */
export function ruleCaseProblems({ value, problem }: ShapedFile<LawCaseFile>, law: Law): readonly LawProblem[] {
  const { rule, cases } = value;
  const reached = kindsReachedBy(law, rule);
  if (reached === null) return [problem(["rule"], nameText.noFile("works", rule, "obligations"))];
  const unreached = cases.flatMap(({ item }, index) =>
    reached.has(item.kind)
      ? []
      : [problem(["cases", index, "item", "kind"], caseSubjectText.unreached(rule, item.kind))],
  );
  const reaches = cases.some(({ duties }) => duties.length > 0);
  return reaches ? unreached : [...unreached, problem(["cases"], caseSubjectText.noDuty(rule))];
}

export function countingCaseProblems(
  { value, problem }: ShapedFile<CountingCaseFile>,
  law: Law,
): readonly LawProblem[] {
  return law.countings.has(value.counting)
    ? []
    : [problem(["counting"], nameText.noFile("works", value.counting, "countings"))];
}

function kindsReachedBy(law: Law, id: string): ReadonlySet<string> | null {
  const rule = law.obligations.get(id);
  if (rule === undefined) return null;
  const { kinds, groups } = rule.appliesTo;
  const reached = [...law.kinds.values()].filter((kind) => kinds.includes(kind.id) || groups.includes(kind.group));
  return new Set(reached.map(({ id: kind }) => kind));
}
