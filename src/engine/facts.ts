import type { Day } from "#calendar/day.ts";
import type { Ladder } from "./ladder/rung.ts";
import type { Renewal, Term } from "#calendar/term.ts";
import type { Bilingual, Citation, Confidence } from "#law/law.ts";

/** A case of the item that was handed in, and is neither refused nor closed, as far as it is about one of its duties. */
export type FiledDuty = {
  readonly rule: string;
  /** The year that it is about; null of a duty about the term in which it was handed in. */
  readonly year: number | null;
  /** `carries-out`: it is the duty; `ends`: granted, there is nothing to be done any more. */
  readonly does: "carries-out" | "ends";
  readonly case: string;
  readonly title: Bilingual;
  readonly on: Day;
  readonly granted: { readonly on: Day; readonly deemed: boolean } | null;
  /** What silence to the end means, where the course says so. */
  readonly silence: {
    readonly says: Bilingual;
    readonly cites: readonly Citation[];
    readonly confidence: Confidence;
  } | null;
};

/** What was handed in for a duty, and whether that was too late. */
export type Filing = FiledDuty & { readonly late: boolean };

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
  /** Cases that were handed in for its duties, as the record has them. */
  readonly filed?: readonly FiledDuty[];
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
