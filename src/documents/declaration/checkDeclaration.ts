import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { CheckedDocument, DeclarationCheck, ExpectedDeclaration } from "./declaration.ts";
import { declarationReaderOf } from "./declarationReader.ts";
import { besideTheDocument } from "./besideTheDocument.ts";
import { comparedWith } from "./comparedWith.ts";
import { foldedName } from "./foldedName.ts";
import { innerContradictions } from "./innerContradictions.ts";
import { readDeclaration } from "./readDeclaration.ts";
import type { ReadDocument } from "./readDeclaration.ts";
import { mainDocument } from "./mainDocument.ts";

/**
 * What a text says of lost documents, what of it is missing, and what contradicts itself or what the ledger says. Any
 * text is read: one that declares nothing lacks everything.
 */
export function checkDeclaration(
  law: Law,
  text: string,
  expected: ExpectedDeclaration | null = null,
  /** The day of checking; null: no day is held against it. */
  today: Day | null = null,
): DeclarationCheck {
  const reader = declarationReaderOf(law);
  const { elements, documents: kinds } = reader.declaration;
  const whole = readDeclaration(text, reader);
  const found = whole.documents;
  const main = mainDocument(found, kinds[0] ?? null, expected);
  const read = found.map((one, index) => (index === main ? withCompanyMeant(one, text, expected) : one));
  const order = elements.map(({ id }) => id);
  const missingOf = (one: ReadDocument | null) => {
    const needs = one?.document.kind?.needs ?? kinds[0]?.needs ?? [];
    return order.filter((id) => needs.includes(id) && (one === null || one.document[id] === null));
  };
  const documents = read.map((one, index): CheckedDocument => ({
    ...one.document,
    missing: missingOf(one),
    contradictions: [
      ...innerContradictions(one, today),
      ...(index === main && expected !== null ? comparedWith(one.document, expected) : []),
      ...(index === main ? besideTheDocument(whole, { one, missing: missingOf(one) }, expected, reader) : []),
    ],
  }));
  const chosen = main === null ? undefined : documents[main];
  return {
    documents,
    main,
    missing: chosen?.missing ?? missingOf(null),
    contradictions: chosen?.contradictions ?? [],
  };
}

/**
 * Of several companies the ledger's is meant. A name that does not look like a company's is one all the same where it is
 * the ledger's, to the letter.
 */
function withCompanyMeant(one: ReadDocument, text: string, expected: ExpectedDeclaration | null): ReadDocument {
  const name = expected?.company ?? "";
  const meant = one.companies.find(({ is }) => foldedName(is) === foldedName(name));
  if (meant !== undefined) {
    const uscc = one.codes.find(({ is }) => is === expected?.uscc) ?? one.document.uscc;
    return { ...one, document: { ...one.document, company: meant, uscc } };
  }
  const from = name === "" ? -1 : text.indexOf(name);
  if (one.document.company !== null || from < 0) return one;
  const company = { from, to: from + name.length, written: name, is: name };
  return { ...one, document: { ...one.document, company } };
}
