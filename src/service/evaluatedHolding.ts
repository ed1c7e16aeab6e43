import type { Day } from "#calendar/day.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import type { Deps, Tx } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { ledgerHolding } from "./ledgerHolding.ts";

/** The ledger that holds what a duty is about: an item, or a case about the company itself. Null where none does. */
export async function evaluatedHolding(deps: Deps, tx: Tx, id: string, today: Day): Promise<EvaluatedLedger | null> {
  const ledgers = await tx.ledgers();
  const ledger = ledgerHolding(ledgers, id) ?? ledgerOfCase(ledgers, id)?.ledger;
  if (ledger === undefined) return null;
  return evaluatedLedger(await caseLaws(deps, tx, [ledger]), ledger, today);
}
