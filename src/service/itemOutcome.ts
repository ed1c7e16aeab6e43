import type { Day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import type { Obligation, Outcome } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import { filedDuties } from "#record/case/filedDuties.ts";
import { factsOf } from "#record/facts.ts";
import type { CompanyLedger } from "./deps.ts";

/** What the engine says of the items of a ledger by themselves, before anything is said of its cases. */
export type ItemOutcome = {
  readonly outcome: Outcome;
  readonly ofItem: ReadonlyMap<string, readonly Obligation[]>;
};

type Kept = { readonly law: Law; readonly asOf: Day; readonly made: ItemOutcome };

/**
 * Kept with the ledger that it was computed from. The store hands out the same ledger object until something is
 * written, so nothing here can be stale: another day or another law is another key.
 */
const kept = new WeakMap<CompanyLedger, Kept>();

export function itemOutcome(law: Law, ledger: CompanyLedger, asOf: Day): ItemOutcome {
  const known = kept.get(ledger);
  if (known !== undefined && known.law === law && known.asOf === asOf) return known.made;
  const outcome = evaluate(law, factsOf(ledger.company, ledger.items, filedDuties(law, ledger.cases)), asOf);
  const made = { outcome, ofItem: Map.groupBy(outcome.obligations, ({ item }) => item) };
  kept.set(ledger, { law, asOf, made });
  return made;
}
