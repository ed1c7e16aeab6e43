import { caseSubjectText } from "./cases/caseSubjectText.ts";
import type { PlacedCases } from "./cases/readCases.ts";
import { nameText } from "./checks/nameText.ts";
import type { BusinessCaseFile } from "./files/caseFile.ts";
import type { ShapedFile } from "./files/shapeYaml.ts";
import type { Law, LawProblem } from "./law.ts";

/** Questions, answers and things that a case names are those of the law. */
export function businessCaseProblems(
  { value: { cases }, problem }: ShapedFile<BusinessCaseFile>,
  law: Law,
): readonly LawProblem[] {
  const needable = (id: string) => law.services.has(id) || law.numbers.has(id);
  return cases.flatMap((one, index) => {
    const at = (...place: readonly (string | number)[]) => ["cases", index, ...place];
    const lists = { needed: one.needed, notNeeded: one.notNeeded ?? [], open: one.open ?? [] };
    const named = { exempt: one.exempt ?? {}, unclear: one.unclear ?? {} };
    return [
      ...Object.entries(one.answers).flatMap(([id, answer]) => {
        const question = law.questions.get(id);
        if (question === undefined) return [problem(at("answers", id), caseSubjectText.noQuestion(id))];
        const known = [...question.answers.map((two) => two.id), "unknown"];
        return known.includes(answer) ? [] : [problem(at("answers", id), caseSubjectText.noAnswer(id, answer, known))];
      }),
      ...Object.entries(lists).flatMap(([name, ids]) =>
        ids.flatMap((id, item) => (needable(id) ? [] : [problem(at(name, item), caseSubjectText.noNeed(id))])),
      ),
      ...Object.entries(named).flatMap(([name, of]) =>
        Object.keys(of)
          .filter((id) => !law.services.has(id))
          .map((id) => problem(at(name, id), caseSubjectText.noService(id))),
      ),
      ...[...(one.requirements ?? []), ...(one.notRequired ?? [])]
        .filter((id) => !law.requirements.has(id))
        .map((id) => problem(at("name"), nameText.noFile("names", id, "requirements"))),
    ];
  });
}

/** Everything has a case in which it is needed and one in which it is not; every other branch has one. */
export function missingBusinessCases(
  files: readonly Pick<PlacedCases<BusinessCaseFile>, "cases">[],
  law: Law,
): readonly LawProblem[] {
  const all = files.flatMap(({ cases }) => cases);
  const shown = new Set(
    all.flatMap(({ needed, notNeeded, exempt, unclear, requirements, notRequired }) => [
      ...needed.map((id) => `${id} needed`),
      ...(notNeeded ?? []).map((id) => `${id} not needed`),
      ...Object.entries(exempt ?? {}).map(([id, { by }]) => `${id} exempt by ${by}`),
      ...Object.entries(unclear ?? {}).map(([id, form]) => `${id} unclear by ${form}`),
      ...(requirements ?? []).map((id) => `${id} required`),
      ...(notRequired ?? []).map((id) => `${id} not required`),
    ]),
  );
  const wanted = [
    ...[...law.services.keys(), ...law.numbers.keys()].flatMap((id) => [`${id} needed`, `${id} not needed`]),
    ...[...law.services.values()].flatMap(({ id, exempt, unclear }) => [
      ...exempt.map((one) => `${id} exempt by ${one.id}`),
      ...unclear.map((one) => `${id} unclear by ${one.id}`),
    ]),
    ...[...law.requirements.values()].flatMap(({ id, when }) =>
      when === null ? [`${id} required`] : [`${id} required`, `${id} not required`],
    ),
  ];
  return wanted
    .filter((branch) => !shown.has(branch))
    .map((branch) => ({ file: "cases/which-licence", line: null, sentence: caseSubjectText.unshown(branch) }));
}
