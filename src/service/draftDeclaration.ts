import type { Day } from "#calendar/day.ts";
import type { DraftReply } from "#contract/declarations.ts";
import type { LostPart } from "#documents/declaration/declaration.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import { draftDeclaration as draft } from "#documents/declaration/draftDeclaration.ts";
import type { DraftedDocument } from "#documents/declaration/draftDeclaration.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Item } from "#record/item/item.ts";
import type { Actor, Deps } from "./deps.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

export type DraftQuestion = {
  readonly items: readonly string[];
  readonly copy: LostPart;
  readonly stolen: boolean;
  readonly prohibition: boolean;
  readonly issuedOn?: Day | undefined;
};

/** A declaration from what the ledger holds of one or more items of a company; what it does not hold is a named gap. */
export async function draftDeclaration(
  deps: Deps,
  actor: Actor,
  { items: ids, copy, stolen, prohibition, issuedOn }: DraftQuestion,
): Promise<Result<DraftReply>> {
  const { law } = deps;
  const ledgers = await deps.store.ledgers(actor);
  const [firstId = ""] = ids;
  const ledger = ledgerHolding(ledgers, firstId);
  if (ledger === undefined) return refused("item-not-found", "items", { id: firstId });
  const documents: DraftedDocument[] = [];
  for (const id of new Set(ids)) {
    const item = ledger.items.find((one) => one.id === id);
    if (item === undefined) {
      return ledgerHolding(ledgers, id) === undefined
        ? refused("item-not-found", "items", { id })
        : refused("declared-together", "items", { id, company: ledger.company.name });
    }
    documents.push(documentOf(deps, item, copy, issuedOn ?? null));
  }
  const { name, creditCode } = ledger.company;
  const manner = stolen ? "stolen" : "lost";
  const { text, gaps } = draft(law, { company: name, uscc: creditCode, documents, manner, prohibition });
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title] as const));
  return done({
    text,
    gaps: gaps.map((gap) => ({ ...gap, title: titles.get(gap.element) ?? { zh: gap.element, en: gap.element } })),
    complete: gaps.length === 0,
    confidence: "practice",
    lawHash: law.hash,
  });
}

function documentOf(
  { law, clock }: Deps,
  item: Item,
  copy: DraftQuestion["copy"],
  issuedOn: Day | null,
): DraftedDocument {
  return {
    name: law.kinds.get(item.kind)?.title.zh ?? null,
    licenceNumber: item.identifier,
    copy,
    authority: issuerOfNumber(law, item.identifier, clock.today())?.title.zh ?? null,
    issuedOn: issuedOn ?? item.issuedOn ?? null,
    validUntil: item.terms.at(-1)?.end ?? null,
  };
}
