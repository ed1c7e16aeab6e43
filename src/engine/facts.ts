import type { Day } from "#calendar/day.ts";
import type { Ladder } from "./ladder/rung.ts";
import type { Renewal, Term } from "#calendar/term.ts";

/** Everything the engine knows of one item, folded from the record. */
export type ItemFacts = {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly counterparty: string | null;
  readonly services: readonly string[];
  /** Written terms, oldest first; the last one is the current one. Never empty. */
  readonly terms: readonly Term[];
  readonly renewal: Renewal | null;
  /** A term without an end cannot be left before so many months have passed; null or left out where nothing is agreed. */
  readonly minimumMonths?: number | null;
  /** How long before one leaves such a term that must be said. */
  readonly leavingNotice?: Renewal["notice"];
  /** Id of the item that was recorded as taking over from this one. */
  readonly replacedBy?: string | null;
  readonly notContinuing: boolean;
  readonly owners: readonly string[];
  /** Years whose annual report the record says was filed. */
  readonly annualReportsFiled: readonly number[];
  /** Duties that the record says were done, each by its rule and the key of the end that it was about. */
  readonly dutiesDone?: readonly { readonly duty: string; readonly about: string }[];
};

export type CompanyFacts = {
  readonly id: string;
  readonly name: string;
  /** True for the sample company, which every page marks. */
  readonly demo: boolean;
  /** Day of the first entry: duties that ended before it are asked about, not alarmed. */
  readonly recordedSince: Day;
  readonly items: readonly ItemFacts[];
  /** Ladders that the company has in the place of those of the law, by rule. */
  readonly ladders?: Readonly<Record<string, Ladder>>;
};
