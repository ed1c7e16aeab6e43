import type { Day } from "#calendar/day.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { lengthText } from "./lengthText.ts";

/**
 * Nobody has confirmed anything on a day to come. Where most of the days lie ahead it is the clock of the machine that
 * is wrong, and nothing is said of the law. `today` is null for a law that is only looked at again.
 */
export function confirmationProblems(files: LawFiles, today: Day | null): readonly LawProblem[] {
  if (today === null) return [];
  const confirmed = [
    ...files.sources,
    ...files.parameters,
    ...files.countings,
    ...files.clocks,
    ...files.years,
    ...files.statutory,
    ...files.movingDays,
    ...files.reach,
  ].map(({ value: { verifiedOn }, problem }) => ({ verifiedOn, problem }));
  const ahead = confirmed.filter(({ verifiedOn }) => verifiedOn > today);
  if (ahead.length * 2 > confirmed.length) return [];
  return ahead.map(({ verifiedOn, problem }) => problem(["verifiedOn"], lengthText.confirmedAhead(verifiedOn, today)));
}
