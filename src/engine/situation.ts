import type { Day } from "#calendar/day.ts";
import type { FactName, Kind, Law } from "#law/law.ts";
import type { CurrentTerm } from "./currentTerm.ts";
import type { CompanyFacts, ItemFacts } from "./facts.ts";
import type { Replacement } from "./replacement.ts";
import type { Truth } from "#law/truth.ts";

/** One item on one day under one law: everything that a condition or a deadline may look at. */
export type Situation = {
  readonly law: Law;
  readonly company: CompanyFacts;
  readonly item: ItemFacts;
  readonly kind: Kind;
  readonly asOf: Day;
  readonly current: CurrentTerm;
  /** What takes over from it; null where nothing does. */
  readonly replacement: Replacement | null;
};

/** What is known of a fact. `referenceDay` is the day that a yearly duty asks about. */
export function factOf(fact: FactName, situation: Situation, referenceDay: Day | null): Truth {
  const { item, current } = situation;
  switch (fact) {
    case "item.has-end":
      return current.written.end !== null;
    case "item.renews-automatically":
      return item.renewal === null ? false : item.renewal.auto;
    case "item.not-continuing":
      return item.notContinuing;
    case "item.notice-known":
      return item.renewal?.notice !== null && item.renewal?.notice !== undefined;
    case "item.held-on-reference-day":
      return referenceDay === null ? null : heldOn(situation, referenceDay);
    case "item.services-running":
      return null;
  }
}

/**
 * Was, or will it be, held on that day? A day beyond the last term is unknown while the item can still be renewed:
 * neither "held" nor "not held" may be assumed.
 */
function heldOn({ item, current, asOf }: Situation, day: Day): Truth {
  let unknown = false;
  for (const term of item.terms) {
    const endsLater = term.end === null || term.end >= day;
    if (endsLater && term.start !== null && term.start <= day) return true;
    if (endsLater && term.start === null) unknown = true;
  }
  if (unknown) return null;
  const lastEnd = current.term.end;
  const runsOutBefore = lastEnd !== null && lastEnd < day;
  if (!runsOutBefore) return current.presumed ? null : false;
  const canStillBeRenewed = lastEnd >= asOf && !item.notContinuing;
  return canStillBeRenewed ? null : false;
}
