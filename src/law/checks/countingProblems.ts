import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";

/** A period that is counted backward never moves off a rest day: that would shorten it. */
export function countingProblems({ countings }: LawFiles): readonly LawProblem[] {
  return countings.flatMap(({ value: { direction, restDay }, problem }) =>
    direction.is === "backward" && restDay.is !== "stays"
      ? [problem(["restDay", "is"], "moves a day that is counted backward, which would shorten the period")]
      : [],
  );
}
