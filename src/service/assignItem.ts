import type { ItemReply } from "#contract/items.ts";
import { decideAssignment } from "#record/item/decideAssignment.ts";
import { appendToLedger } from "./appendToLedger.ts";
import type { Actor, Deps } from "./deps.ts";
import { getItem } from "./getItem.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";

/**
 * Records who answers for an item from now on. Said again, it changes nothing. The ledger imported once more leaves it
 * as it is; one that names others than it did before corrects it, and the history says so.
 */
export async function assignItem(
  deps: Deps,
  actor: Actor,
  id: string,
  { owners, note }: { readonly owners: readonly string[]; readonly note?: string | undefined },
  commandId: string,
): Promise<Result<ItemReply>> {
  const refusal = await deps.store.transact(actor, async (tx) => {
    const ledger = ledgerHolding(await tx.ledgers(), id);
    const item = ledger?.items.find((one) => one.id === id);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id });
    const decision = decideAssignment(
      item,
      { owners, note: note ?? null },
      ledger.company.settings.archived,
      deps.clock.today(),
    );
    if (!decision.ok) return refused(decision.code, decision.at, { company: ledger.company.name, ...decision.data });
    if (decision.event === null) return null;
    const command = {
      id: commandId,
      fingerprint: JSON.stringify([id, decision.event.data.owners, decision.event.data.note ?? null]),
      by: actor.person,
      recordedAt: deps.clock.now(),
    };
    return appendToLedger(tx, ledger, command, decision.event);
  });
  return refusal ?? getItem(deps, actor, id, undefined);
}
