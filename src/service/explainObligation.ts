import type { Day } from "#calendar/day.ts";
import type { ExplanationReply } from "#contract/explanations.ts";
import { daysAhead, explain } from "#engine/explain.ts";
import { explainDayReason } from "#engine/explainDay.ts";
import type { Obligation } from "#engine/outcome.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { dueItemOf } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { explanationLineReplyOf } from "./explanationLineReplyOf.ts";
import { readingsReplyOf } from "./readingsReplyOf.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { allLedgers } from "./selectLedgers.ts";

/** A year and a month of days is more than anybody reads; beyond it the count alone is shown. */
const dayLimit = 400;

/** 「怎么算的」. `id` is that of a due item, or the beginning of exactly one, or an item's id: then its most pressing duty. */
export async function explainObligation(
  deps: Deps,
  actor: Actor,
  id: string,
  asOfWanted: Day | undefined,
): Promise<Result<ExplanationReply>> {
  const ledgers = await allLedgers(deps, actor);
  const asOf = asOfWanted ?? deps.clock.today();
  const laws = await caseLaws(deps, deps.store, ledgers);
  const found = findObligation(
    ledgers.map((ledger) => evaluatedLedger(laws, ledger, asOf)),
    id,
  );
  if (found === null) return refused("obligation-not-found", "id", { id });
  const { evaluated, obligation } = found;
  const item = evaluated.itemById.get(obligation.item);
  if (item === undefined) throw new Error(`obligation ${obligation.id} of an item that is not in the ledger`);
  const law = evaluated.lawOf(obligation);
  return done({
    obligation: dueItemOf(evaluated, item, obligation),
    readings: readingsReplyOf(law, obligation.readings, dayLimit),
    lines: explain(law, obligation).map((line) => explanationLineReplyOf(law, line)),
    days: daysAhead(law, asOf, obligation.lastDayToAct, dayLimit).map((status) => ({
      day: status.day,
      working: status.working,
      why: explainDayReason(status),
    })),
    asOf,
    lawHash: law.hash,
    programVersion: deps.version,
  });
}

function findObligation(
  ledgers: readonly EvaluatedLedger[],
  id: string,
): { evaluated: EvaluatedLedger; obligation: Obligation } | null {
  const begun: { evaluated: EvaluatedLedger; obligation: Obligation }[] = [];
  for (const evaluated of ledgers) {
    const [first] = evaluated.ofItem(id);
    if (first !== undefined) return { evaluated, obligation: first };
    for (const obligation of evaluated.outcome.obligations) {
      if (obligation.id === id) return { evaluated, obligation };
      if (obligation.id.startsWith(id)) begun.push({ evaluated, obligation });
    }
  }
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
