import { contradictionSentences, copyNames } from "#contract/contradictionText.ts";
import type { Told } from "#contract/contradictionText.ts";
import type {
  ContradictionReply,
  DeclarationElementReply,
  DeclaredDocumentReply,
  FoundInDeclaration,
} from "#contract/declarations.ts";
import type { CheckedDocument, Contradiction } from "#documents/declaration/declaration.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import type { Bilingual } from "#law/citation.ts";
import { declarationElements } from "#law/declaration.ts";
import type { Law } from "#law/law.ts";
import { citationOf } from "./citationOf.ts";
import { same } from "./lawLineText.ts";

export const nothingFound: FoundInDeclaration = {
  company: null,
  formerName: null,
  uscc: null,
  document: null,
  copy: null,
  licenceNumber: null,
  authority: null,
  issuedOn: null,
  void: false,
};

export function documentReplyOf(law: Law, document: CheckedDocument): DeclaredDocumentReply {
  const { kind, company, formerName, uscc, copy, licenceNumber, authority, issuedOn, manner, missing, contradictions } =
    document;
  const places: DeclaredDocumentReply["places"] = {};
  for (const element of declarationElements) {
    const found = document[element];
    if (found !== null) places[element] = { from: found.from, to: found.to };
  }
  return {
    kind: kind?.id ?? null,
    found: {
      company: company?.is ?? null,
      formerName: formerName?.is ?? null,
      uscc: uscc?.is ?? uscc?.written ?? null,
      document: document.document?.written ?? null,
      copy: copy?.is ?? null,
      licenceNumber: licenceNumber?.is ?? licenceNumber?.written ?? null,
      authority: authority?.is?.title.zh ?? authority?.written ?? null,
      issuedOn: issuedOn?.is ?? issuedOn?.written ?? null,
      void: document.void !== null,
    },
    places,
    manner,
    missing: [...missing],
    contradictions: contradictions.map((one) => contradictionReplyOf(law, one)),
  };
}

export function contradictionReplyOf(law: Law, one: Contradiction): ContradictionReply {
  const { code, element, written, from, to, why } = one;
  const sentence = contradictionSentences[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  const told: Told = { written, meant: meantBy(law, one), why };
  return { code, element, written, sentence: sentence(told), from, to };
}

function meantBy(law: Law, { element, meant }: Contradiction): Bilingual {
  if (meant === null) return same("");
  if (element === "authority") return law.authorities.get(meant)?.title ?? same(meant);
  return element === "copy" ? (copyNames[meant] ?? same(meant)) : same(meant);
}

export function elementRepliesOf(law: Law): DeclarationElementReply[] {
  return declarationLawOf(law).elements.map(({ id, title, says, confidence, cites }) => ({
    element: id,
    title,
    says,
    confidence,
    cites: cites.map((cite) => citationOf(law, cite)),
  }));
}
