import type { Day } from "#calendar/day.ts";
import type { ItemsReply } from "#contract/items.ts";
import type { Light } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import { formerNames } from "#record/item/formerWriting.ts";
import type { Item } from "#record/item/item.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { decidingObligation, itemLight, itemRowOf } from "./itemRowOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";

export type ItemsQuery = {
  readonly asOf?: Day | undefined;
  readonly company?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly kind?: string | undefined;
  readonly light?: Light | undefined;
  readonly owner?: string | undefined;
  readonly q?: string | undefined;
  readonly endFrom?: Day | undefined;
  readonly endTo?: Day | undefined;
  readonly sort: "end" | "-end" | "name" | "-name" | "lastDayToAct" | "-lastDayToAct";
  readonly page: number;
  readonly pageSize: number;
};

/** What the list is filtered and sorted by; the full row is built for one page only. */
type Candidate = {
  readonly evaluated: EvaluatedLedger;
  readonly item: Item;
  readonly end: Day | null;
  /** Where the list is sorted by it: which duty decides takes working out, running cases included. */
  readonly lastDayToAct: Day | null;
};

/** One page of the ledger. */
export async function listItems(deps: Deps, actor: Actor, query: ItemsQuery): Promise<Result<ItemsReply>> {
  const selected = await selectLedgers(deps, actor, query.company, query.archived);
  if (!selected.ok) return selected;
  const asOf = query.asOf ?? deps.clock.today();
  const laws = await caseLaws(deps, deps.store, selected.value);
  const byLastDay = query.sort === "lastDayToAct" || query.sort === "-lastDayToAct";
  const candidates = selected.value.flatMap((ledger) => candidatesOf(evaluatedLedger(laws, ledger, asOf), byLastDay));
  const wanted = candidates.filter(matcher(query)).toSorted(order(query.sort));
  const from = (query.page - 1) * query.pageSize;
  return done({
    asOf,
    total: wanted.length,
    page: query.page,
    pageSize: query.pageSize,
    items: wanted.slice(from, from + query.pageSize).map(({ evaluated, item }) => itemRowOf(evaluated, item)),
    kinds: kindCounts(deps.law, candidates),
  });
}

function candidatesOf(evaluated: EvaluatedLedger, byLastDay: boolean): readonly Candidate[] {
  return evaluated.ledger.items.map((item) => ({
    evaluated,
    item,
    end: item.terms.at(-1)?.end ?? null,
    lastDayToAct: byLastDay ? (decidingObligation(evaluated, item.id)?.lastDayToAct ?? null) : null,
  }));
}

function matcher(query: ItemsQuery): (candidate: Candidate) => boolean {
  const text = query.q?.trim().toLowerCase() ?? "";
  return ({ evaluated, item, end }) =>
    (query.kind === undefined || item.kind === query.kind) &&
    (query.owner === undefined ||
      (query.owner === "" ? item.owners.length === 0 : item.owners.includes(query.owner))) &&
    (query.endFrom === undefined || (end !== null && end >= query.endFrom)) &&
    (query.endTo === undefined || (end !== null && end <= query.endTo)) &&
    (text === "" || searchText(item).includes(text)) &&
    (query.light === undefined || itemLight(evaluated, item) === query.light);
}

function searchText(item: Item): string {
  const { name, identifier, counterparty, owners, remark, services, formerly = [] } = item;
  // Who holds an old paper looks for the number that stands on it.
  const former = formerly.flatMap((was) => formerNames(was)?.identifier ?? []);
  return [...former, name, identifier, counterparty, remark, ...owners, ...services].join("\n").toLowerCase();
}

function order(sort: ItemsQuery["sort"]): (a: Candidate, b: Candidate) => number {
  const field = sort.replace("-", "");
  const direction = sort.startsWith("-") ? -1 : 1;
  return (a, b) => compare(keyOf(a, field), keyOf(b, field), direction) || compare(a.item.id, b.item.id, 1);
}

function keyOf({ item, end, lastDayToAct }: Candidate, field: string): string | null {
  if (field === "end") return end;
  return field === "name" ? displayName(item) : lastDayToAct;
}

/** What has no day comes last in either direction. */
function compare(a: string | null, b: string | null, direction: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -direction : direction;
}

function kindCounts(law: Law, candidates: readonly Candidate[]): ItemsReply["kinds"] {
  const counts = new Map<string, number>();
  for (const { item } of candidates) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, title: law.kinds.get(id)?.title ?? { zh: id, en: id }, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
