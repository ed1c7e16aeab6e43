import type { Day } from "#calendar/day.ts";
import type { Bilingual, Citation, Confidence } from "./citation.ts";

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** What a loss declaration can say of a document. */
export const declarationElements = [
  "company",
  "uscc",
  "document",
  "copy",
  "licenceNumber",
  "authority",
  "issuedOn",
  "void",
] as const;

export type DeclarationElement = (typeof declarationElements)[number];

/** Words by which a declaration is read; the file has each of these lists once. */
export const declarationWordLists = [
  "company-endings",
  "before-company",
  "former-name",
  "lost",
  "stolen",
  "damaged",
  "not-lost",
  "found-again",
  "still-there",
  "left-out",
  "void",
  "before-void",
  "not-void",
  "code-labels",
  "number-labels",
  "authority-endings",
  "before-authority",
  "issue-labels",
  "issued",
  "validity",
  "original",
  "duplicate",
  "both-copies",
  "one-of-both",
  "annex",
  "referring",
  "all-of-them",
] as const;

export type DeclarationWordList = (typeof declarationWordLists)[number];

/** A sort of document that people declare lost, with what a declaration of it has to hold. */
export type DeclaredKind = {
  readonly id: string;
  readonly title: Bilingual;
  /** Kind of item whose words mean it as well; null where the ledger has none. */
  readonly kind: string | null;
  readonly words: readonly string[];
  /** Names that stand for it where its number stands there too. */
  readonly short: readonly string[];
  /** What people call it by and no paper bears. */
  readonly colloquial: readonly string[];
  /** Names that say of which class it is, with the letter that its number has for that. */
  readonly classes: readonly { readonly letter: string; readonly words: readonly string[] }[];
  /** Words that may mean it and do not name it. */
  readonly vague: readonly string[];
  /** Ends of names that mean it. */
  readonly endings: readonly string[];
  readonly needs: readonly DeclarationElement[];
} & Cited;

/** What a loss declaration has to hold, and how people write it. */
export type DeclarationLaw = {
  readonly id: string;
  readonly title: Bilingual;
  readonly says: Bilingual;
  /** Each element with how to write it. */
  readonly elements: readonly ({
    readonly id: DeclarationElement;
    readonly title: Bilingual;
    readonly says: Bilingual;
  } & Cited)[];
  /** The first is the licence: what is asked for where no document is named. */
  readonly documents: readonly DeclaredKind[];
  readonly vocabulary: readonly ({
    readonly id: DeclarationWordList;
    readonly title: Bilingual;
    readonly words: readonly string[];
  } & Cited)[];
  readonly verifiedOn: Day;
};
