import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { businessText } from "./businessText.ts";
import { courseText } from "./courseText.ts";
import { questionCircle } from "./questionCircle.ts";

/** Somebody is asked the questions, and none of them waits for itself. */
export function courseQuestionProblems({ value, problem }: LawFiles["courses"][number]): readonly LawProblem[] {
  const { questions, stages } = value;
  const circles = questions.flatMap(({ id }, at) => {
    const path = questionCircle(questions, id);
    return path === null ? [] : [problem(["questions", at, "onlyIf"], businessText.circle(path))];
  });
  const nobodyAsks = questions.length > 0 && stages.every(({ kind }) => kind !== "ask");
  return [...circles, ...(nobodyAsks ? [problem(["questions"], courseText.nobodyAsks())] : [])];
}
