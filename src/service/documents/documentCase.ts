import { documentFileName } from "#documents/documentFileName.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Item } from "#record/item/item.ts";
import type { Actor, CompanyLedger, Deps } from "../deps.ts";
import { findCompany } from "../findCompany.ts";
import { ledgerHolding } from "../ledgerHolding.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";
import { authorityOfItem, dataOfItem } from "./dataOfItem.ts";
import { documentOf } from "./documentOf.ts";
import { givenFields } from "./givenFields.ts";
import type { GivenFields } from "./givenFields.ts";
import { templateFor } from "./templateFor.ts";
import type { ChosenTemplate } from "./templateFor.ts";

export type DocumentAsked = {
  readonly item?: string | undefined;
  readonly company?: string | undefined;
  readonly proceeding?: string | undefined;
  readonly further: GivenFields;
};

/** Everything that one document is made from. */
export type DocumentCase = {
  readonly document: DocumentLaw;
  readonly company: string;
  readonly data: DocumentData;
  readonly given: DocumentData;
  readonly template: ChosenTemplate;
  readonly fileName: (format: "docx" | "pdf") => string;
};

/** What was asked for, found and put together; or why not. */
export async function documentCase(
  deps: Deps,
  actor: Actor,
  id: string,
  asked: DocumentAsked,
): Promise<Result<DocumentCase>> {
  const document = documentOf(deps.law, id);
  if (!document.ok) return document;
  const found = await ledgerAndItem(deps, actor, asked);
  if (!found.ok) return found;
  const given = givenFields(asked.further);
  if (!given.ok) return given;
  const { ledger, item } = found.value;
  return caseOfItem(deps, document.value, ledger, item, { given: given.value, proceeding: asked.proceeding });
}

/** The same of an item that was found already: for batches, and for cases that have their own facts. */
export async function caseOfItem(
  deps: Pick<Deps, "law" | "clock" | "templates">,
  document: DocumentLaw,
  ledger: CompanyLedger,
  item: Item | null,
  { given, proceeding }: { readonly given: DocumentData; readonly proceeding?: string | undefined },
): Promise<Result<DocumentCase>> {
  const { law, clock } = deps;
  const today = clock.today();
  const meant = proceeding !== undefined && document.proceedings.includes(proceeding) ? proceeding : null;
  // A paper for every proceeding does not say by itself which one is meant.
  const only = document.proceedings.length === 1 ? (document.proceedings[0] ?? null) : null;
  const data = dataOfItem(law, ledger, item, { today, proceeding: meant ?? only, fields: given });
  const template = await templateFor(deps, document, authorityOfItem(law, ledger, item, today));
  if (!template.ok) return template;
  const company = ledger.company.name;
  return done({
    document,
    company,
    data,
    given,
    template: template.value,
    fileName: (format) => documentFileName(company, document.title.zh, today, format),
  });
}

async function ledgerAndItem(
  deps: Deps,
  actor: Actor,
  { item: id, company }: DocumentAsked,
): Promise<Result<{ readonly ledger: CompanyLedger; readonly item: Item | null }>> {
  const ledgers = await deps.store.ledgers(actor);
  if (id !== undefined) {
    const ledger = ledgerHolding(ledgers, id);
    const item = ledger?.items.find((one) => one.id === id);
    return ledger === undefined || item === undefined
      ? refused("item-not-found", "item", { id })
      : done({ ledger, item });
  }
  if (company === undefined) return refused("document-about-nothing", "item");
  const found = findCompany(
    ledgers.map((ledger) => ledger.company),
    company,
  );
  if (!found.ok) return found;
  const ledger = ledgers.find((one) => one.company.id === found.value.id);
  if (ledger === undefined) throw new Error(`company ${found.value.id} without a ledger`);
  return done({ ledger, item: null });
}
