import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import type { CompanyLedger } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { ledgerHolding } from "./ledgerHolding.ts";

/** The ledger that holds what a duty is about: an item, or a case about the company itself. Null where none does. */
export function evaluatedHolding(
  law: Law,
  ledgers: readonly CompanyLedger[],
  id: string,
  today: Day,
): EvaluatedLedger | null {
  const ledger = ledgerHolding(ledgers, id) ?? ledgerOfCase(ledgers, id)?.ledger;
  return ledger === undefined ? null : evaluatedLedger(law, ledger, today);
}
