import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import type { CompanyLedger, Deps, Actor } from "./deps.ts";
import { dueItemOf } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { historyEntryOf } from "./historyEntryOf.ts";
import { itemRowOf } from "./itemRowOf.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** One item whole: its terms, what is to be done with it, and everything that ever happened to it. */
export async function getItem(
  deps: Deps,
  actor: Actor,
  id: string,
  asOfWanted: Day | undefined,
): Promise<Result<ItemReply>> {
  const asOf = asOfWanted ?? deps.clock.today();
  return deps.store.transact(actor, async (tx) => {
    const ledger = holderOf(await tx.ledgers(), id);
    const item = ledger?.items.find((one) => one.id === id);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id });
    const evaluated = evaluatedLedger(deps.law, ledger, asOf);
    const history = await tx.stream(ledger.company.id, { subject: id });
    return done({
      asOf,
      item: itemRowOf(deps.law, evaluated, item),
      terms: item.terms.map(({ start, end }) => ({ start, end })),
      obligations: (evaluated.byItem.get(id) ?? []).map((obligation) =>
        dueItemOf(deps.law, ledger.company, item, obligation),
      ),
      history: history.map((event) => historyEntryOf(event, id)).toReversed(),
      origin: item.origin === null ? null : { file: item.origin.file, sheet: item.origin.sheet, row: item.origin.row },
      province: item.province,
      extra: { ...item.extra },
    });
  });
}

function holderOf(ledgers: readonly CompanyLedger[], itemId: string): CompanyLedger | undefined {
  return ledgers.find((ledger) => ledger.items.some((item) => item.id === itemId));
}
