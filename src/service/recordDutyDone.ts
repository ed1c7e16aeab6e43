import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import { evaluate } from "#engine/evaluate.ts";
import type { Law } from "#law/law.ts";
import { factsOf } from "#record/facts.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import { isDone } from "#record/item/dutyDone.ts";
import type { DutyDone } from "#record/item/dutyDone.ts";
import { writtenNote } from "#record/item/writtenNote.ts";
import type { Item } from "#record/item/item.ts";
import { appendToLedger } from "./appendToLedger.ts";
import type { Actor, CompanyLedger, Deps, Tx } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { evaluatedHolding } from "./evaluatedHolding.ts";
import { getItem } from "./getItem.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { transactInTurn } from "./transactInTurn.ts";

export type DoneInput = {
  readonly duty: string;
  readonly doneOn?: Day | undefined;
  readonly undo: boolean;
  readonly because?: string | undefined;
};

/** Records that a duty which ends something was done, or takes that back. Said again, it changes nothing. */
export async function recordDutyDone(
  deps: Deps,
  actor: Actor,
  id: string,
  { duty, doneOn, undo, because }: DoneInput,
  commandId: string,
): Promise<Result<ItemReply>> {
  const today = deps.clock.today();
  const on = doneOn ?? today;
  const refusal = await transactInTurn(deps.store, actor, async (tx) => {
    const ledger = ledgerHolding(await tx.ledgers(), id);
    const item = ledger?.items.find((one) => one.id === id);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id });
    const about =
      duty === unchangedRule
        ? await aboutChange(deps, tx, item, { today, undo })
        : aboutOf(deps.law, ledger, item, duty, today);
    if (about === null) return refused("duty-not-said", "duty", { item: displayName(item), duty });
    if (on > today) return refused("done-day", "doneOn", { doneOn: on });
    const says = writtenNote(because ?? null);
    if (duty === unchangedRule && !undo && says === null)
      return refused("done-reason", "because", { item: displayName(item) });
    if (isDone(item.dutiesDone ?? [], { duty, about }) !== undo) return null;
    const event: DutyDone = {
      kind: "duty-done",
      subject: id,
      on,
      data: { duty, about, done: !undo, ...(says === null ? {} : { note: says }) },
    };
    const command = {
      id: commandId,
      fingerprint: `${id} ${duty} ${undo ? "not " : ""}done ${on}`,
      by: actor.person,
      recordedAt: deps.clock.now(),
    };
    return appendToLedger(tx, ledger, command, [event]);
  });
  return refusal ?? getItem(deps, actor, id, undefined);
}

/** The end that the duty is about, done or not; null where the item has no such duty. */
function aboutOf(law: Law, ledger: CompanyLedger, item: Item, duty: string, today: Day): string | null {
  const { dutiesDone: _done, ...undone } = item;
  const { obligations } = evaluate(law, factsOf(ledger.company, [undone]), today);
  return obligations.find(({ rule }) => rule === duty)?.doneBy?.about ?? null;
}

/**
 * The registration that the licence does not agree with, and of which fields; taken back, or where there is none, that of
 * which somebody said last why it need not.
 */
async function aboutChange(
  deps: Deps,
  tx: Tx,
  item: Item,
  { today, undo }: { readonly today: Day; readonly undo: boolean },
): Promise<string | null> {
  const said = item.dutiesDone?.findLast(({ duty }) => duty === unchangedRule)?.about ?? null;
  if (undo && said !== null) return said;
  const evaluated = await evaluatedHolding(deps, tx, item.id, today);
  return evaluated?.ofItem(item.id).find(({ rule }) => rule === unchangedRule)?.doneBy?.about ?? said;
}
