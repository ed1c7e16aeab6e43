import type { ItemReply } from "#contract/items.ts";
import type { Law } from "#law/law.ts";
import { decideReplacement } from "#record/item/decideReplacement.ts";
import type { ReplaceableItem, ReplacementDecision } from "#record/item/decideReplacement.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { appendToLedger } from "./appendToLedger.ts";
import { getItem } from "./getItem.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { transactInTurn } from "./transactInTurn.ts";

export type ReplacementInput = { readonly replaced: string; readonly undo: boolean };

/** Records that item `id` takes over from another, or takes that back. Said again, it changes nothing. */
export async function recordReplacement(
  deps: Deps,
  actor: Actor,
  id: string,
  { replaced, undo }: ReplacementInput,
  commandId: string,
): Promise<Result<ItemReply>> {
  const on = deps.clock.today();
  const refusal = await transactInTurn(deps.store, actor, async (tx) => {
    const ledgers = await tx.ledgers();
    const find = finder(deps.law, ledgers);
    const decision = decideReplacement({ replacing: id, replaced, undo, on }, find);
    if (!decision.ok) return refusalOf(decision, { id, replaced }, find);
    const ledger = ledgerHolding(ledgers, replaced);
    if (decision.event === null || ledger === undefined) return null;
    const command = {
      id: commandId,
      fingerprint: `${id} ${undo ? "does not replace" : "replaces"} ${replaced}`,
      by: actor.person,
      recordedAt: deps.clock.now(),
    };
    return appendToLedger(tx, ledger, command, [decision.event]);
  });
  return refusal ?? getItem(deps, actor, id, undefined);
}

type Find = (id: string) => ReplaceableItem | undefined;

function finder(law: Law, ledgers: readonly CompanyLedger[]): Find {
  const known = new Map<string, ReplaceableItem>();
  for (const { company, items } of ledgers) {
    // A kind that the law no longer names is a group of its own.
    for (const item of items)
      known.set(item.id, { item, company: company.id, group: law.kinds.get(item.kind)?.group ?? item.kind });
  }
  return (id) => known.get(id);
}

function refusalOf(
  { code, at, other }: Extract<ReplacementDecision, { ok: false }>,
  { id, replaced }: { readonly id: string; readonly replaced: string },
  find: Find,
) {
  const nameOf = (one: string): string => {
    const found = find(one);
    return found === undefined ? one : displayName(found.item);
  };
  if (code === "item-not-found") return refused(code, at, { id: other });
  return refused(code, at, {
    item: nameOf(id),
    replaced: nameOf(replaced),
    other: other === null ? null : nameOf(other),
  });
}
