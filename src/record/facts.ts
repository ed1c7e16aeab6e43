import type { Day } from "#calendar/day.ts";
import type { CompanyFacts, FiledDuty, ItemFacts } from "#engine/facts.ts";
import type { Company } from "./company/company.ts";
import type { CompanySettings } from "./company/companySettings.ts";
import type { Item } from "./item/item.ts";

/** What is known of a company itself. */
type RecordedCompany = Company & { readonly recordedSince: Day; readonly settings: Pick<CompanySettings, "ladders"> };

/** The ledger of a company as the facts that the engine reads, with what its cases handed in; see `filedDuties`. */
export function factsOf(
  company: RecordedCompany,
  items: readonly Item[],
  filed: ReadonlyMap<string, readonly FiledDuty[]> = new Map(),
): CompanyFacts {
  const { id, name, demo, recordedSince, settings } = company;
  return {
    id,
    name,
    demo,
    recordedSince,
    ladders: settings.ladders,
    items: items.map((item) => {
      const ofItem = filed.get(item.id);
      return ofItem === undefined ? itemFactsOf(item) : { ...itemFactsOf(item), filed: ofItem };
    }),
  };
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
