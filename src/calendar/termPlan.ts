import type { Day } from "./day.ts";
import type { EndingTerm } from "./termOrigin.ts";
import type { Renewal, Term } from "./term.ts";

/** How a term ends: on a day, by itself into the next one, or on no day until somebody leaves. */
export type TermKind = TermPlan["kind"];

/**
 * A term with how it goes on, as the three kinds of agreement that there are. `notice` is how long before an end one
 * must speak: that it shall not renew, or that one leaves.
 */
export type TermPlan =
  | { readonly kind: "fixed"; readonly term: EndingTerm; readonly notice: Renewal["notice"] }
  | {
      readonly kind: "automatic";
      readonly term: EndingTerm;
      /** Length of each renewal; null where the paper does not give it. */
      readonly renewalMonths: number | null;
      readonly notice: Renewal["notice"];
    }
  | {
      readonly kind: "open";
      readonly start: Day | null;
      /** It cannot be left before so many months from its start have passed; null where nothing is agreed. */
      readonly minimumMonths: number | null;
      readonly notice: Renewal["notice"];
    };

/** What a term without an end may add: how long it lasts at the least, and how long before leaving that must be said. */
export type OpenConditions = { readonly minimumMonths: number | null; readonly leavingNotice: Renewal["notice"] };

/**
 * What has no end is open, whatever else is written of it: there is nothing to renew, and a notice of which nothing more
 * is said can only be one of leaving.
 */
export function termPlanOf({ start, end }: Term, renewal: Renewal | null, open: OpenConditions): TermPlan {
  const notice = renewal?.notice ?? null;
  if (end === null)
    return { kind: "open", start, minimumMonths: open.minimumMonths, notice: open.leavingNotice ?? notice };
  const term = { start, end };
  if (renewal?.auto !== true) return { kind: "fixed", term, notice };
  return { kind: "automatic", term, renewalMonths: renewal.months, notice };
}
