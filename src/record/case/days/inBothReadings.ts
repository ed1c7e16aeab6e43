import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import { surestFirst } from "#law/surestOf.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { decisionClock } from "./caseClocks.ts";
import { clockLawOf, lengthOf } from "./clockLawOf.ts";
import { clockIfStarted } from "./clockIfStarted.ts";
import type { ExpectedDay } from "./expectedDay.ts";
import { sinceReceipt, sinceAcceptance } from "./expectedText.ts";
import { ifExtended } from "./ifExtended.ts";
import type { LateNotice } from "./lateNotice.ts";

/** What tells the two readings of a case apart. */
export type ReadBy = { readonly ask: AskFact<string>; readonly lateNotice: LateNotice | null };

/**
 * After a notice that came too late the decision is counted from the acceptance that silence brought about, and from the
 * one that the other side gives once it was answered. The later day leads: nobody is to rely on the better one.
 */
export function inBothReadings(
  matter: CaseMatter,
  one: Case,
  { ask, lateNotice }: ReadBy,
  expected: ExpectedDay,
): ExpectedDay {
  const { stage, byLaw } = expected;
  if (lateNotice === null || byLaw === null || stage.kind !== "decide" || stage.startsWith === "submission")
    return expected;
  const given = acceptanceGiven(matter, one, lateNotice) ?? expected.from;
  const silent = { on: lateNotice.since, says: sinceReceipt, rests: [lateNotice] };
  const answered = { on: given, says: sinceAcceptance, rests: [] };
  const readings = [answered, silent].flatMap(({ on, says, rests }) => {
    if (on === null) return [];
    const length = lengthOf(clockLawOf(matter.law, stage), on);
    const counted = decidedBy(matter, one, ask, on);
    return counted === null || length === null
      ? []
      : [{ on, ...counted, says: says(stage.title), ...allOf([...rests, length]) }];
  });
  const [lead, other] = readings.toSorted((a, b) => (a.day.latest < b.day.latest ? 1 : -1));
  if (lead === undefined || other === undefined) return expected;
  const { says, day, cites, confidence } = other;
  return {
    ...expected,
    from: lead.on,
    byLaw: lead.day,
    extended: lead.extended,
    last: lead.day.latest,
    other: { says, day, cites, confidence, leading: lead.clock },
  };
}

/**
 * The day on which the other side accepted, or may at the latest where only silence has so far: counted from the answer
 * to its notice, or from today. Null where the expected day is counted from it already.
 */
function acceptanceGiven(matter: CaseMatter, { accepted }: Case, { notice }: LateNotice): Day | null {
  if (accepted === null) return null;
  if (!accepted.deemed) return accepted.on;
  const stage = matter.course.stages.find(({ kind }) => kind === "accept");
  const from = notice.answered?.on ?? matter.today;
  const begun = stage === undefined ? null : clockIfStarted(matter, stage, from);
  const last = begun === null ? null : stateOf(matter.law.calendar, begun.clock, from).expires;
  return [last?.latest ?? from, matter.today].toSorted().at(-1) ?? from;
}

type Decided = { readonly clock: Clock; readonly day: DayBand; readonly extended: DayBand | null };

/** By when it is decided if it was accepted on that day, with what happened to the clock since. */
function decidedBy(matter: CaseMatter, one: Case, ask: AskFact<string>, on: Day): Decided | null {
  const { extension, pauses } = one;
  const { calendar } = matter.law;
  const accepted = {
    ...one,
    accepted: { on, number: null, deemed: true },
    pauses: pauses.filter(({ from }) => from >= on),
    extension: extension !== null && extension.on >= on ? extension : null,
  };
  const clock = decisionClock(matter, accepted, ask);
  const asOf = on > matter.today ? on : matter.today;
  const day = clock === null ? null : stateOf(calendar, clock, asOf).expires;
  return clock === null || day === null ? null : { clock, day, extended: ifExtended(calendar, clock, asOf) };
}

/** What rests on several statements is no surer than the least of them. */
function allOf(rests: readonly Pick<LateNotice, "cites" | "confidence">[]): Pick<LateNotice, "cites" | "confidence"> {
  const confidence = surestFirst.findLast((sure) => rests.some((one) => one.confidence === sure)) ?? "unverified";
  return { cites: rests.flatMap(({ cites }) => cites), confidence };
}
