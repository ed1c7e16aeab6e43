import type { Day } from "#calendar/day.ts";
import { isDay } from "#calendar/day.ts";
import type { CountedParameter } from "#engine/deadlines/countedParameter.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseDeadline } from "#law/course.ts";
import type { Case } from "./case.ts";
import type { CaseMatter } from "./caseMatter.ts";
import { countedOnce } from "./countedOnce.ts";

/** A period of ours that counts for the case, and where it ends; `counted` is null where its first day is not known. */
export type DeadlineStanding = {
  readonly deadline: CaseDeadline;
  readonly from: Day | null;
  readonly counted: CountedParameter | null;
  /** The day to act by, or not before; the earliest of the readings. */
  readonly day: Day | null;
};

/** Periods of ours, those with a day first and in its order. */
export function caseDeadlines(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly DeadlineStanding[] {
  return matter.course.deadlines
    .filter(({ when }) => when === null || conditionTruth(when, ask) !== false)
    .map((deadline) => standingOf(matter, one, deadline))
    .toSorted((a, b) => ((a.day ?? "9999") < (b.day ?? "9999") ? -1 : 1));
}

function standingOf(matter: CaseMatter, one: Case, deadline: CaseDeadline): DeadlineStanding {
  const from = firstDay(matter, one, deadline);
  const counted = from === null ? null : countedOnce(matter.law, deadline.parameter, from);
  const readings = counted?.readings ?? null;
  if (readings === null) return { deadline, from, counted, day: null };
  const { formal } = readings.leading.reckoning;
  return { deadline, from, counted, day: deadline.is === "by" ? formal.earliest : formal.latest };
}

function firstDay({ item }: CaseMatter, one: Case, { from }: CaseDeadline): Day | null {
  const term = item?.terms.at(-1);
  switch (from) {
    case "item-end":
      return term?.end ?? null;
    case "item-start":
      return term?.start ?? null;
    case "published":
      return one.published?.on ?? null;
    default: {
      const answer = one.answers[from.question];
      return answer !== undefined && isDay(answer) ? answer : null;
    }
  }
}

/** A day of ours that has passed before it was handed in, the first of them; null where none has. */
export function passedDeadline(
  { today }: CaseMatter,
  { submitted }: Case,
  standings: readonly DeadlineStanding[],
): DeadlineStanding | null {
  const handedIn = submitted?.on ?? today;
  return standings.find(({ deadline, day }) => deadline.is === "by" && day !== null && day < handedIn) ?? null;
}

/** The first day on which something may be submitted, by what the answers say; null where any day will do. */
export function notBefore(standings: readonly DeadlineStanding[]): Day | null {
  const days = standings.flatMap(({ deadline, day }) => (deadline.is === "not-before" && day !== null ? [day] : []));
  return days.toSorted().at(-1) ?? null;
}
