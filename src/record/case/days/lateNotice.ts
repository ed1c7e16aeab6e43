import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Citation, Confidence } from "#law/law.ts";
import type { Case, CorrectionRound } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { clockIfStarted } from "./clockIfStarted.ts";
import { stageCounts } from "./stageCounts.ts";

/** A notice of what is missing that came when silence had accepted the application already, and what says so. */
export type LateNotice = {
  readonly notice: CorrectionRound;
  /** The day by which it had to be told. */
  readonly last: Day;
  /** The day since which it counts as accepted. */
  readonly since: Day;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/**
 * The first notice that came once the time to tell what is missing was over by every calendar that may still be
 * published; null where none did. One that was recorded after an acceptance is of another time.
 */
export function lateNotice(matter: CaseMatter, one: Case, ask: AskFact<string>): LateNotice | null {
  const stage = matter.course.stages.find((known) => known.kind === "accept" && stageCounts(known, ask));
  if (stage === undefined || one.submitted === null) return null;
  let since = one.submitted.on;
  for (const notice of one.corrections) {
    if (notice.afterAcceptance === true) return null;
    const begun = clockIfStarted(matter, stage, since);
    const silence = begun?.law.silence ?? null;
    if (begun === null || silence === null) return null;
    const last = stateOf(matter.law.calendar, begun.clock, since).expires?.latest;
    if (last !== undefined && notice.on > last) {
      const { cites, confidence } = silence;
      return { notice, last, since, cites, confidence };
    }
    if (notice.answered === null) return null;
    since = notice.answered.on;
  }
  return null;
}
