import type { AnswerCondition } from "../business.ts";
import { factsNamed } from "../conditionTruth.ts";
import type { LawFile, LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { LawProblem } from "../law.ts";
import { businessText } from "./businessText.ts";
import { circleFrom } from "./circleFrom.ts";
import { deadEndProblems } from "./deadEndProblems.ts";
import { nameText } from "./nameText.ts";

/** A condition over answers, where it stands. */
type Placed = {
  readonly condition: AnswerCondition;
  readonly place: YamlPath;
  readonly problem: LawFile<unknown>["problem"];
};

/** What is asked of a business, and what follows: every name leads somewhere, and every question decides something. */
export function businessProblems(files: LawFiles): readonly LawProblem[] {
  const named = [
    ...placedConditions(files).flatMap((placed) => answerProblems(placed, files)),
    ...files.questions.flatMap((question) => questionProblems(question, files)),
    ...files.questions.flatMap((question) => besidesProblems(question, files)),
    ...authorityQuestionProblems(files),
    ...targetProblems(files),
    ...repeatedForms(files),
  ];
  // Where a name leads nowhere nothing can be tried.
  return named.length > 0 ? named : deadEndProblems(files);
}

function placedConditions({ questions, services, numbers, requirements }: LawFiles): readonly Placed[] {
  return [
    ...questions.flatMap(({ value: { onlyIf }, problem }) =>
      onlyIf === null ? [] : [{ condition: onlyIf.when, place: ["onlyIf", "when"], problem }],
    ),
    ...questions.flatMap(({ value: { authority }, problem }) =>
      (authority?.doubts ?? []).map(({ when }, index) => ({
        condition: when,
        place: ["authority", "doubts", index, "when"],
        problem,
      })),
    ),
    ...[...services, ...numbers].flatMap(({ value, problem }) =>
      value.needed.map(({ when }, index) => ({ condition: when, place: ["needed", index, "when"], problem })),
    ),
    ...services.flatMap(({ value, problem }) =>
      (["exempt", "unclear"] as const).flatMap((name) =>
        value[name].map(({ when }, index) => ({ condition: when, place: [name, index, "when"], problem })),
      ),
    ),
    ...requirements.flatMap(({ value: { when }, problem }) =>
      when === null ? [] : [{ condition: when, place: ["when"], problem }],
    ),
  ];
}

function answerProblems({ condition, place, problem }: Placed, files: LawFiles): readonly LawProblem[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part, index) =>
        answerProblems({ condition: part, place: [...place, condition.kind, index], problem }, files),
      );
    case "not":
      return answerProblems({ condition: condition.of, place: [...place, "not"], problem }, files);
    case "known":
      return [];
    case "is": {
      const question = files.questions.find(({ value }) => value.id === condition.fact)?.value;
      if (question === undefined)
        return [problem([...place, "question"], nameText.noFile("asks for", condition.fact, "questions"))];
      const known = question.answers.map(({ id }) => id);
      return known.includes(String(condition.value))
        ? []
        : [problem([...place, "is"], businessText.noAnswer(condition.value, condition.fact, known))];
    }
  }
}

function questionProblems(
  { value: { id, answers, onlyIf }, problem }: LawFiles["questions"][number],
  { questions }: LawFiles,
): readonly LawProblem[] {
  const ids = answers.map((one) => one.id);
  const circle = circleFrom(id, (other) => {
    const when = questions.find(({ value }) => value.id === other)?.value.onlyIf?.when;
    return when === undefined ? [] : factsNamed(when);
  });
  return [
    ...ids.flatMap((one, at) =>
      ids.indexOf(one) === at ? [] : [problem(["answers", at, "id"], businessText.answerTwice(one))],
    ),
    ...ids.flatMap((one, at) => (one === "unknown" ? [problem(["answers", at, "id"], businessText.unknownNamed)] : [])),
    ...(onlyIf === null || ids.includes(onlyIf.otherwise)
      ? []
      : [problem(["onlyIf", "otherwise"], businessText.otherwise(onlyIf.otherwise, ids))]),
    ...(circle === null ? [] : [problem(["onlyIf", "when"], businessText.circle(circle))]),
  ];
}

function besidesProblems(
  { value: { answers, besides }, problem }: LawFiles["questions"][number],
  { proceedings }: LawFiles,
): readonly LawProblem[] {
  return besides.flatMap(({ answer, proceeding }, index) => [
    ...(answers.some(({ id }) => id === answer)
      ? []
      : [problem(["besides", index, "answer"], businessText.noAnswerOfIt(answer))]),
    ...(proceedings.some(({ value }) => value.id === proceeding)
      ? []
      : [problem(["besides", index, "proceeding"], businessText.noProceeding(proceeding))]),
  ]);
}

/** Exactly one question decides whom to apply to, with each of its answers. */
function authorityQuestionProblems({ questions, services, authorities, proceedings }: LawFiles): readonly LawProblem[] {
  if (services.length === 0) return [];
  const deciding = questions.filter(({ value }) => value.authority !== null);
  const [first, second] = deciding;
  if (first === undefined) return [{ file: "questions", line: null, sentence: businessText.nobodySays }];
  if (second !== undefined) return [second.problem(["authority"], businessText.saysAlready(first.value.id))];
  const { answers, authority } = first.value;
  const by = authority?.by ?? {};
  const known = new Set(["province", ...authorities.map(({ value }) => value.id)]);
  return [
    ...answers
      .filter(({ id }) => by[id] === undefined)
      .map(({ id }) => first.problem(["authority", "by"], businessText.noWhom(id))),
    ...Object.entries(by).flatMap(([answer, to]) => [
      ...(answers.some(({ id }) => id === answer)
        ? []
        : [first.problem(["authority", "by", answer], businessText.noAnswerOfIt(answer))]),
      ...(known.has(to) ? [] : [first.problem(["authority", "by", answer], businessText.noAuthority(to))]),
    ]),
    ...(proceedings.some(({ value }) => value.id === authority?.proceeding)
      ? []
      : [
          first.problem(
            ["authority", "proceeding"],
            nameText.noFile("names", String(authority?.proceeding), "proceedings"),
          ),
        ]),
  ];
}

/** Services, numbers, authorities and proceedings that these files name are there. */
function targetProblems(files: LawFiles): readonly LawProblem[] {
  const { services, numbers, requirements, authorities, proceedings } = files;
  const targets = new Set([...services, ...numbers].map(({ value }) => value.id));
  const issuing = new Set(authorities.map(({ value }) => value.id));
  const cases = new Set(proceedings.map(({ value }) => value.id));
  return [
    ...requirements.flatMap(({ value, problem }) =>
      value.for === "every-service"
        ? []
        : value.for.flatMap((id, index) =>
            targets.has(id) ? [] : [problem(["for", index], businessText.noTarget(id))],
          ),
    ),
    ...services.flatMap(({ value, problem }) =>
      value.exempt.flatMap(({ at }, index) =>
        [...at.keys()]
          .filter((id) => !issuing.has(id))
          .map((id) => problem(["exempt", index, "at", id], nameText.noFile("names", id, "authorities"))),
      ),
    ),
    ...numbers.flatMap(({ value: { authority, proceeding }, problem }) => [
      ...(authority === null || issuing.has(authority)
        ? []
        : [problem(["authority"], nameText.noFile("names", authority, "authorities"))]),
      ...(cases.has(proceeding) ? [] : [problem(["proceeding"], nameText.noFile("names", proceeding, "proceedings"))]),
    ]),
    ...numbers.flatMap(({ value: { id }, problem }) =>
      services.some(({ value }) => value.id === id) ? [problem(["id"], businessText.serviceAsWell(id))] : [],
    ),
  ];
}

/** Within one service no two forms have one name. */
function repeatedForms({ services }: LawFiles): readonly LawProblem[] {
  return services.flatMap(({ value, problem }) => {
    const ids = [...value.exempt, ...value.unclear].map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    return twice === undefined ? [] : [problem(["exempt"], businessText.formTwice(twice))];
  });
}
