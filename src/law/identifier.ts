import type { Day } from "#calendar/day.ts";
import type { Bilingual, Citation, Confidence } from "./citation.ts";

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** What the program can read; each is one file of `law/identifiers`. */
export const identifierIds = [
  "telecom-licence",
  "registrar-licence",
  "icp-filing",
  "police-filing",
  "credit-code",
  "domain-name",
  "address-block",
] as const;

export type IdentifierId = (typeof identifierIds)[number];

/** One part of an identifier, one of its forms: what it is, in a sentence. */
export type IdentifierPart = { readonly id: string; readonly title: Bilingual; readonly says: Bilingual } & Cited;

/** Words that the reader is built from, in order. */
export type IdentifierVocabulary = IdentifierPart & { readonly words: readonly string[] };

/** How an identifier is written: its parts, forms and words, and examples that say what is read and what is not. */
export type Identifier = {
  readonly id: IdentifierId;
  readonly title: Bilingual;
  readonly says: Bilingual;
  readonly parts: readonly IdentifierPart[];
  /** None where it is written in one way only. */
  readonly forms: readonly IdentifierPart[];
  readonly vocabulary: readonly IdentifierVocabulary[];
  /** Examples that must be read, with the parts that must be found. */
  readonly read: readonly IdentifierExample[];
  /** Examples that must be refused, for this reason. */
  readonly refused: readonly RefusedExample[];
  readonly verifiedOn: Day;
};

export type IdentifierExample = {
  readonly written: string;
  /** Its clean form. */
  readonly is: string;
  readonly form: string | null;
  readonly parts: Readonly<Record<string, string>>;
};

export type RefusedExample = {
  readonly written: string;
  /** The reason as the program names it. */
  readonly why: string;
  readonly because: Bilingual;
};
