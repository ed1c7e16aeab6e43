import type { Day } from "#calendar/day.ts";
import { handlingListText } from "#contract/handlingListText.ts";
import type { ItemReply } from "#contract/items.ts";
import type { WantedLadder } from "#record/warnings/wantedLadder.ts";
import { decideHandling } from "#record/item/decideHandling.ts";
import type { HandlingCommand } from "#record/item/decideHandling.ts";
import { caseIdOf } from "#record/case/caseSubject.ts";
import { appendToLedger } from "./appendToLedger.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { evaluatedHolding } from "./evaluatedHolding.ts";
import { getItem } from "./getItem.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { wantedOfItem } from "./warnings/wantedOfItem.ts";
import { transactInTurn } from "./transactInTurn.ts";

export type HandlingInput = {
  readonly how: HandlingCommand["how"];
  readonly until?: Day | undefined;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
};

/** Records what somebody says of a duty: seen, not before a day, under way, or to be warned of again. */
export async function handleDuty(
  deps: Deps,
  actor: Actor,
  id: string,
  duty: string,
  input: HandlingInput,
  commandId: string,
): Promise<Result<ItemReply>> {
  const refusal = await transactInTurn(deps.store, actor, (tx) =>
    recordHandling(deps, tx, { item: id, duty, ...input }, { id: commandId, by: actor.person }),
  );
  return refusal ?? getItem(deps, actor, id, undefined);
}

/** Within a transaction; null where it is recorded, or was under this command. */
export async function recordHandling(
  deps: Deps,
  tx: Tx,
  { item: id, duty, how, until, by, note }: HandlingInput & { readonly item: string; readonly duty: string },
  sender: { readonly id: string; readonly by: string },
): Promise<ReturnType<typeof refused> | null> {
  const on = deps.clock.today();
  const evaluated = await evaluatedHolding(deps, tx, id, on);
  const item = evaluated?.itemById.get(id);
  if (evaluated === null || item === undefined) return refused("item-not-found", "id", { id });
  const { ledger } = evaluated;
  const wanted = wantedOfItem(evaluated, id);
  const decision = decideHandling(
    { item: id, duty, how, until: until ?? null, by: by ?? null, note: note ?? null, on },
    {
      archived: ledger.company.settings.archived,
      lastDays: new Map(wanted.map((one) => [one.duty, one.lastDay])),
    },
  );
  if (!decision.ok) {
    const about = { item: displayName(item), company: ledger.company.name, ...dutiesNamed(deps, wanted, duty) };
    return refused(decision.code, decision.at, { ...about, ...decision.data });
  }
  const command = {
    id: sender.id,
    fingerprint: JSON.stringify([id, duty, decision.event.data.handling, decision.event.data.note]),
    by: sender.by,
    recordedAt: deps.clock.now(),
  };
  const { event } = decision;
  const entry = caseIdOf(item) === null ? event : ({ ...event, kind: "case-duty-handled" } as const);
  return appendToLedger(tx, ledger, command, [entry]);
}

/** The duty that somebody means and those that there are, as people call them; programs find the ids beside the names. */
function dutiesNamed({ law }: Deps, wanted: readonly WantedLadder[], meant: string) {
  const titleOf = (rule: string) => law.obligations.get(rule)?.title ?? { zh: rule, en: rule };
  const { zh, en } = titleOf(meant.split(".", 1)[0] ?? meant);
  const named = (language: "zh" | "en") =>
    wanted.map(({ rule, lastDay }) => handlingListText[language](titleOf(rule)[language], lastDay));
  return {
    meantZh: zh,
    meantEn: en,
    known: wanted.map((one) => one.duty).join(", "),
    knownZh: named("zh").join("；"),
    knownEn: named("en").join("; "),
  };
}
