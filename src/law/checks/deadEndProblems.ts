import { answerOf, withEarlier } from "../answerOf.ts";
import type { Answers, Questions } from "../answerOf.ts";
import type { AnswerCondition } from "../business.ts";
import { conditionTruth, factsNamed } from "../conditionTruth.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { businessText } from "./businessText.ts";

/**
 * Every combination of answers that a service, a number or a requirement names is tried: none of them has one outcome
 * whatever is answered, every exemption and every unclear form is reached, and every question decides something.
 */
export function deadEndProblems(files: LawFiles): readonly LawProblem[] {
  const questions: Questions = new Map(files.questions.map(({ value }) => [value.id, value]));
  const deciding = new Set<string>();
  const problems = [
    ...[...files.services, ...files.numbers].flatMap(({ value, problem }) => {
      const grounds: AnswerCondition = { kind: "any", of: value.needed.map(({ when }) => when) };
      const exempt = "exempt" in value ? value.exempt : [];
      const unclear = "unclear" in value ? value.unclear : [];
      const all = [grounds, ...[...exempt, ...unclear].map(({ when }) => when)];
      const trials = trialsOf(questions, all);
      for (const condition of all) noteDeciding(questions, condition, trials, deciding);
      const needed = trials.map((trial) => truthIn(questions, trial, grounds));
      const held = (condition: AnswerCondition) =>
        trials.some((trial, at) => needed[at] === true && truthIn(questions, trial, condition) === true);
      const constant = new Set(needed).size < 2 ? [problem(["needed"], businessText.constant(value.id))] : [];
      return [
        ...constant,
        ...exempt.flatMap(({ id, when }, at) =>
          held(when) ? [] : [problem(["exempt", at, "when"], businessText.neverExempts(id))],
        ),
        ...unclear.flatMap(({ id, when }, at) =>
          held(when) ? [] : [problem(["unclear", at, "when"], businessText.neverReached(id))],
        ),
      ];
    }),
    ...files.requirements.flatMap(({ value: { id, when }, problem }) => {
      if (when === null) return [];
      const trials = trialsOf(questions, [when]);
      noteDeciding(questions, when, trials, deciding);
      return new Set(trials.map((trial) => truthIn(questions, trial, when))).size < 2
        ? [problem(["when"], businessText.always(id))]
        : [];
    }),
  ];
  const idle = files.questions
    .filter(({ value }) => value.authority === null && !deciding.has(value.id))
    .map(({ value, problem }) => problem(["id"], businessText.idle(value.id)));
  return [...problems, ...idle];
}

/** Every combination of answers to the questions that these conditions name, and to those before them. */
function trialsOf(questions: Questions, conditions: readonly AnswerCondition[]): readonly Answers[] {
  const ids = withEarlier(questions, conditions.flatMap(factsNamed));
  return ids.reduce<readonly Answers[]>(
    (trials, id) =>
      trials.flatMap((trial) =>
        (questions.get(id)?.answers ?? []).map((answer) => new Map([...trial, [id, answer.id]])),
      ),
    [new Map()],
  );
}

function truthIn(questions: Questions, trial: Answers, condition: AnswerCondition): boolean {
  return conditionTruth(condition, (id) => answerOf(questions, trial, id)) === true;
}

/** Questions by whose answer alone the condition differs; one on which others hang is told by leaving those out. */
function noteDeciding(
  questions: Questions,
  condition: AnswerCondition,
  trials: readonly Answers[],
  deciding: Set<string>,
): void {
  const named = factsNamed(condition);
  for (const id of withEarlier(questions, named)) {
    if (deciding.has(id)) continue;
    const later = new Set(named.filter((other) => other !== id && withEarlier(questions, [other]).includes(id)));
    const differs = trials.some((trial) => {
      const rest = new Map([...trial].filter(([other]) => !later.has(other)));
      const outcomes = (questions.get(id)?.answers ?? []).map((answer) =>
        conditionTruth(condition, (other) => answerOf(questions, new Map([...rest, [id, answer.id]]), other)),
      );
      return new Set(outcomes).size > 1;
    });
    if (differs) deciding.add(id);
  }
}
