import type { Day } from "#calendar/day.ts";
import type { CompanyFacts, ItemFacts } from "#engine/facts.ts";
import type { Company } from "./company/company.ts";
import type { Item } from "./item/item.ts";

/** The ledger of a company as the facts that the engine reads. */
export function factsOf(company: Company & { readonly recordedSince: Day }, items: readonly Item[]): CompanyFacts {
  const { id, name, demo, recordedSince } = company;
  return { id, name, demo, recordedSince, items: items.map(itemFactsOf) };
}

/** One item as the engine reads it. */
export function itemFactsOf(item: Item): ItemFacts {
  const {
    id,
    kind,
    name,
    identifier,
    counterparty,
    services,
    terms,
    renewal,
    minimumMonths = null,
    leavingNotice = null,
    notContinuing,
    owners,
    annualReportsFiled = [],
    replacedBy = null,
    dutiesDone = [],
  } = item;
  return {
    id,
    kind,
    name,
    identifier,
    counterparty,
    services,
    terms,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners,
    annualReportsFiled,
    replacedBy,
    dutiesDone,
  };
}
