import type { Law } from "#law/law.ts";
import type { CheckedDocument, DeclarationCheck, ExpectedDeclaration } from "./declaration.ts";
import { declarationReaderOf } from "./declarationReader.ts";
import { comparedWith } from "./comparedWith.ts";
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
): DeclarationCheck {
  const reader = declarationReaderOf(law);
  const { elements, documents: kinds } = reader.declaration;
  const read = readDeclaration(text, reader);
  const main = mainDocument(read, kinds[0] ?? null, expected);
  const order = elements.map(({ id }) => id);
  const missingOf = (one: ReadDocument | null) => {
    const needs = one?.document.kind?.needs ?? kinds[0]?.needs ?? [];
    return order.filter((id) => needs.includes(id) && (one === null || one.document[id] === null));
  };
  const documents = read.map((one, index): CheckedDocument => ({
    ...one.document,
    missing: missingOf(one),
    contradictions: [
      ...innerContradictions(one),
      ...(index === main && expected !== null ? comparedWith(one.document, expected) : []),
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
