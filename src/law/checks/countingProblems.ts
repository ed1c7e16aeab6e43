import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { countText } from "./countText.ts";

/** A period that is counted backward never moves off a rest day: that would shorten it. */
export function countingProblems({ countings }: LawFiles): readonly LawProblem[] {
  return countings.flatMap(({ value: { direction, restDay }, problem }) =>
    direction.is === "backward" && restDay.is !== "stays" ? [problem(["restDay", "is"], countText.backwardMoves)] : [],
  );
}
