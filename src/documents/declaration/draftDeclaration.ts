import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import type { Law } from "#law/law.ts";
import type { LostPart } from "./declaration.ts";
import { declarationLawOf } from "./declarationReader.ts";
import { draftText } from "./draftText.ts";

/** A document as its declaration names it. Null: not known. */
export type DraftedDocument = {
  readonly name: string | null;
  readonly licenceNumber: string | null;
  readonly copy: LostPart | null;
  readonly authority: string | null;
  readonly issuedOn: Day | null;
  readonly validUntil: Day | null;
};

export type DraftRequest = {
  readonly company: string | null;
  readonly uscc: string | null;
  /** One or more, of one company. */
  readonly documents: readonly DraftedDocument[];
  readonly manner: "lost" | "stolen";
  /** Whether a sentence says that nobody may use them any more. */
  readonly prohibition: boolean;
};

/** What is missing in a draft. `document` counts from 0; null where it is of the company. */
export type DraftGap = { readonly element: DeclarationElement; readonly document: number | null };

/** In place of each gap the text names in brackets what is to be written there. */
export type DeclarationDraft = { readonly text: string; readonly gaps: readonly DraftGap[] };

/** The paragraph to hand to a newspaper, in the form that templates have: who, what was lost, that it is void. */
export function draftDeclaration(law: Law, request: DraftRequest): DeclarationDraft {
  const { company, uscc, documents, manner, prohibition } = request;
  const gaps: DraftGap[] = [];
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title.zh] as const));
  const filled = (element: DeclarationElement, document: number | null, value: string | null): string => {
    if (value !== null && value.trim() !== "") return value.trim();
    gaps.push({ element, document });
    return draftText.gap(titles.get(element) ?? element);
  };
  const holder = draftText.holder(filled("company", null, company), filled("uscc", null, uscc));
  const named = documents.map((one, index) =>
    draftText.document({
      name: filled("document", index, one.name),
      copy: filled("copy", index, one.copy === null ? null : draftText.copies[one.copy]),
      number: filled("licenceNumber", index, one.licenceNumber),
      authority: filled("authority", index, one.authority),
      issuedOn: one.issuedOn === null ? null : writtenDay(one.issuedOn),
      validUntil: one.validUntil === null ? null : writtenDay(one.validUntil),
    }),
  );
  const text = draftText.whole(holder, draftText.manners[manner], named, prohibition);
  return { text, gaps };
}

function writtenDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return draftText.day(year, month, dayOfMonth);
}
