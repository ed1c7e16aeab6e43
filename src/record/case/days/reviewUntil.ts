import type { Day } from "#calendar/day.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { Stage } from "#law/course.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { clockLawOf } from "./clockLawOf.ts";
import type { ExpectedDay } from "./expectedDay.ts";

/** The day until which papers must hold: the last on which the other side may still look at them, by law or hearsay. */
export function reviewUntil(matter: CaseMatter, expected: readonly ExpectedDay[]): Day {
  const days = looks(expected).flatMap(({ stage, byLaw, heard }) =>
    // A decision that may wait until the licence itself ends asks no paper to hold so long.
    lastsUntilEnd(matter, stage) && heard.length > 0
      ? heard.map(({ to }) => to.latest)
      : [...(byLaw === null ? [] : [byLaw.latest]), ...(byLaw === null ? heard.map(({ to }) => to.latest) : [])],
  );
  return days.reduce((latest, day) => (day > latest ? day : latest), matter.today);
}

/** The day until which it may be looked at once the review was extended by the most that the law allows; null where it may not be. */
export function reviewExtended(expected: readonly ExpectedDay[]): Day | null {
  const days = looks(expected).flatMap(({ extended }) => extended?.latest ?? []);
  return days.toSorted().at(-1) ?? null;
}

function looks(expected: readonly ExpectedDay[]): readonly ExpectedDay[] {
  return expected.filter(({ stage }) => stage.kind === "accept" || stage.kind === "decide");
}

function lastsUntilEnd({ law, today }: CaseMatter, stage: Stage): boolean {
  const clock = clockLawOf(law, stage);
  return clock !== null && clockRulesOn(clock, today)[0]?.rule.budget === null;
}
