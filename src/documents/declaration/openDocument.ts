import type { DeclaredKind } from "#law/declaration.ts";
import type { Place } from "./declaration.ts";
import type { TokenOf } from "./token.ts";

/** What is known so far of one document while a text is read. */
export type OpenDocument = {
  readonly kind: DeclaredKind | null;
  readonly document: TokenOf<"document"> | null;
  copies: readonly TokenOf<"copy">[];
  number: TokenOf<"number"> | null;
  authority: TokenOf<"authority"> | null;
  issuedOn: TokenOf<"day"> | null;
  /** First and last day of its validity. */
  validFrom: TokenOf<"day"> | null;
  validUntil: TokenOf<"day"> | null;
  void: Place | null;
  /** Of a document that has only a number of its own: the one whose name it shares. */
  readonly model: OpenDocument | null;
};

/** What one company declares. */
export type Group = {
  company: TokenOf<"company"> | null;
  /** What it was called before. */
  former: TokenOf<"company"> | null;
  /** Others that the same text is of: A公司及B公司. */
  readonly others: TokenOf<"company">[];
  readonly codes: TokenOf<"uscc">[];
  readonly documents: OpenDocument[];
  /** Days that do not exist and are no days of issue. */
  readonly oddDays: TokenOf<"day">[];
  /** Days on which it says that something was lost. */
  readonly lossDays: TokenOf<"day">[];
  readonly from: number;
  to: number;
};

/** What stands before the name of the document that it is about. */
export type Pending = Pick<OpenDocument, "copies" | "number" | "authority" | "issuedOn" | "validFrom" | "validUntil">;

export function nothingPending(): Pending {
  return { copies: [], number: null, authority: null, issuedOn: null, validFrom: null, validUntil: null };
}

export function openDocument(
  kind: DeclaredKind | null,
  document: TokenOf<"document"> | null,
  pending: Pending,
): OpenDocument {
  return { kind, document, ...pending, void: null, model: null };
}
