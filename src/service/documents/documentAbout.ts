import { namedThings } from "#record/case/namedThings.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Item } from "#record/item/item.ts";
import { lawOfCase } from "../cases/lawOfCase.ts";
import { ledgerOfCase } from "../cases/ledgerOfCase.ts";
import { standOfCase } from "../cases/standOfCase.ts";
import type { Actor, CompanyLedger, Deps } from "../deps.ts";
import { findCompany } from "../findCompany.ts";
import { ledgerHolding } from "../ledgerHolding.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";

/** What a document is asked for: a case goes before an item, an item before a company. */
export type WhatAbout = {
  readonly item?: string | undefined;
  readonly company?: string | undefined;
  readonly case?: string | undefined;
};

export type DocumentAbout = {
  readonly ledger: CompanyLedger;
  readonly item: Item | null;
  readonly stand: CaseStand | null;
};

/** The case, the item or the company that a document is about, in its ledger. */
export async function documentAbout(deps: Deps, actor: Actor, asked: WhatAbout): Promise<Result<DocumentAbout>> {
  const { item: id, company, case: caseId } = asked;
  const ledgers = await deps.store.ledgers(actor);
  if (caseId !== undefined) return caseAbout(deps, ledgers, caseId);
  if (id !== undefined) {
    const ledger = ledgerHolding(ledgers, id);
    const item = ledger?.items.find((one) => one.id === id);
    return ledger === undefined || item === undefined
      ? refused("item-not-found", "item", { id })
      : done({ ledger, item, stand: null });
  }
  if (company === undefined) return refused("document-about-nothing", "item");
  const found = findCompany(
    ledgers.map((ledger) => ledger.company),
    company,
  );
  if (!found.ok) return found;
  const ledger = ledgers.find((one) => one.company.id === found.value.id);
  if (ledger === undefined) throw new Error(`company ${found.value.id} without a ledger`);
  return done({ ledger, item: null, stand: null });
}

async function caseAbout(
  deps: Deps,
  ledgers: readonly CompanyLedger[],
  id: string,
): Promise<Result<DocumentAbout & { readonly stand: CaseStand }>> {
  const found = ledgerOfCase(ledgers, id);
  if (found === null) return refused("case-not-found", "case", { id });
  const { ledger, one } = found;
  const { law } = await lawOfCase(deps, deps.store, one);
  const stand = standOfCase({ law, inUse: deps.law }, ledger, one, deps.clock.today());
  return stand === null
    ? refused("course-unknown", "course", { course: one.course, ...namedThings([...law.courses.values()]) })
    : done({ ledger, item: stand.matter.item, stand });
}
