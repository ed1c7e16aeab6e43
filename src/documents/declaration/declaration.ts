import type { Day } from "#calendar/day.ts";
import type { DeclarationElement, DeclaredKind } from "#law/declaration.ts";
import type { Authority } from "#law/law.ts";

/** Where something stands in the text that was given, in UTF-16 units; `to` is the place after it. */
export type Place = { readonly from: number; readonly to: number };

/** As it stands in the text, without blanks, and what it was read as. */
export type Found<Value> = Place & { readonly written: string; readonly is: Value };

/** What of a licence can be lost. */
export type LostPart = "original" | "duplicate" | "both" | "annex";

/** How: a theft is a loss, and damage is none. */
export type LossManner = "lost" | "stolen" | "damaged";

/** `either` where the text leaves open which of the two: 正本(或副本). */
export type DeclaredCopy = LostPart | "either";

/** What the text says of one document. Null: it does not say it. */
export type DeclaredDocument = {
  /** Null where no document is named. */
  readonly kind: DeclaredKind | null;
  readonly company: Found<string> | null;
  /** What the text says that the company was called before. */
  readonly formerName: Found<string> | null;
  /** `is` is null where it is no credit code. */
  readonly uscc: Found<string | null> | null;
  /** `is` is true where the name says which document it is. */
  readonly document: Found<boolean> | null;
  readonly copy: Found<DeclaredCopy> | null;
  /** `is` is null where a telecom licence cannot have that number; of other documents it is what stands there. */
  readonly licenceNumber: Found<string | null> | null;
  /** `is` is null where the law knows no such authority. */
  readonly authority: Found<Authority | null> | null;
  /** `is` is null where there is no such day. */
  readonly issuedOn: Found<Day | null> | null;
  /** First and last day of its validity. */
  readonly validFrom: Found<Day | null> | null;
  readonly validUntil: Found<Day | null> | null;
  readonly void: Found<true> | null;
  readonly manner: LossManner | null;
};

/** What the ledger says of the document that is declared lost. Null: not known, so nothing is compared. */
export type ExpectedDeclaration = {
  readonly company: string | null;
  readonly uscc: string | null;
  readonly licenceNumber: string | null;
  /** Its kind of item, and what that is called. Left out, or null: any document will do. */
  readonly document?: { readonly kind: string; readonly name: string } | null;
  readonly copy: LostPart | null;
  /** Left out, or null: nobody said how. */
  readonly manner?: LossManner | null;
  /** Id of the authority. */
  readonly authority: string | null;
  readonly issuedOn: Day | null;
  /** Terms of the document; a validity in the text is one of them. Left out: nothing is compared. */
  readonly terms?: readonly { readonly start: Day | null; readonly end: Day | null }[];
  /** Numbers of licences that are lost as well. Left out: nobody said which are, and a further number is no contradiction. */
  readonly alsoLost?: readonly string[];
};

export type ContradictionCode =
  | "company-one-character"
  | "company-differs"
  | "company-placeholder"
  | "company-several"
  | "uscc-wrong"
  | "uscc-several"
  | "uscc-differs"
  | "gap-left"
  | "loss-denied"
  | "loss-unsaid"
  | "document-vague"
  | "document-colloquial"
  | "document-of-number"
  | "document-differs"
  | "copy-open"
  | "copy-differs"
  | "manner-differs"
  | "number-wrong"
  | "number-differs"
  | "number-not-lost"
  | "authority-of-number"
  | "authority-unknown"
  | "authority-differs"
  | "day-impossible"
  | "day-before-number"
  | "day-future"
  | "loss-future"
  | "loss-before-issue"
  | "traditional-characters"
  | "day-differs"
  | "day-not-first-day"
  | "valid-from-differs"
  | "valid-until-differs";

/** What does not fit: within the text, or with what the ledger says. */
export type Contradiction = Place & {
  readonly code: ContradictionCode;
  readonly element: DeclarationElement;
  readonly written: string;
  /** What it should be, where that is known; of an authority its id. */
  readonly meant: string | null;
  /** Why an identifier is none, as its reader names it. */
  readonly why: string | null;
};

export type CheckedDocument = DeclaredDocument & {
  /** In the order of the law. */
  readonly missing: readonly DeclarationElement[];
  readonly contradictions: readonly Contradiction[];
};

export type DeclarationCheck = {
  /** In the order of the text. */
  readonly documents: readonly CheckedDocument[];
  /** The one that is meant: that of `expected`, else the first telecom licence, else the first; null where none is named. */
  readonly main: number | null;
  /** Of the main one; of a text that names none, all that a licence needs. */
  readonly missing: readonly DeclarationElement[];
  readonly contradictions: readonly Contradiction[];
};
