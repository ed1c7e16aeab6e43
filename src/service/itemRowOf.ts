import type { ItemRow } from "#contract/items.ts";
import { planOf } from "#engine/leaving.ts";
import type { Light, Obligation } from "#engine/outcome.ts";
import type { Item } from "#record/item/item.ts";
import { detailRepliesOf } from "./detailRepliesOf.ts";
import { dueItemOf, namesIn } from "./dueItemOf.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { findingOf } from "./findingOf.ts";

const urgency = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 } as const satisfies Record<Light, number>;

/** The duty that decides an item's light: the most urgent one, and among equals the earliest. */
export function decidingObligation(evaluated: EvaluatedLedger, itemId: string): Obligation | null {
  let deciding: Obligation | null = null;
  for (const obligation of evaluated.ofItem(itemId)) {
    if (deciding === null || urgency[obligation.light] < urgency[deciding.light]) deciding = obligation;
  }
  return deciding;
}

/** An item without duties is in order; one that is not continued has nothing left that runs. */
export function itemLight(evaluated: EvaluatedLedger, item: Item): Light {
  return decidingObligation(evaluated, item.id)?.light ?? (item.notContinuing ? "grey" : "green");
}

/** An item as the ledger shows it. */
export function itemRowOf(evaluated: EvaluatedLedger, item: Item): ItemRow {
  const { law } = evaluated;
  const { company } = evaluated.ledger;
  const term = item.terms.at(-1);
  if (term === undefined) throw new Error(`item ${item.id} has no term`);
  const deciding = decidingObligation(evaluated, item.id);
  const nameOf = namesIn(evaluated.itemById);
  const kind = law.kinds.get(item.kind);
  const { replacedBy = null, minimumMonths = null } = item;
  return {
    id: item.id,
    company: company.name,
    companyId: company.id,
    demo: company.demo,
    kind: item.kind,
    kindTitle: kind?.title ?? { zh: item.kind, en: item.kind },
    group: kind?.group ?? item.kind,
    name: item.name,
    identifier: item.identifier,
    counterparty: item.counterparty,
    services: [...item.services],
    start: term.start,
    end: term.end,
    openEnded: term.end === null,
    renewal: item.renewal,
    termKind: planOf(item).kind,
    minimumMonths,
    replacedBy: replacedBy === null ? null : { id: replacedBy, name: nameOf(replacedBy) },
    notContinuing: item.notContinuing,
    owners: [...item.owners],
    remark: item.remark,
    details: detailRepliesOf(law, item),
    light: itemLight(evaluated, item),
    next: deciding === null ? null : dueItemOf(evaluated, item, deciding),
    findings: (evaluated.findingsByItem.get(item.id) ?? []).map((finding) => findingOf(evaluated, finding)),
  };
}
