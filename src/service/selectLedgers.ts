import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { findCompany } from "./findCompany.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** The ledgers that a question is about: one company's, or all of the actor's. */
export async function selectLedgers(
  deps: Deps,
  actor: Actor,
  company: string | undefined,
): Promise<Result<readonly CompanyLedger[]>> {
  const ledgers = await deps.store.ledgers(actor);
  if (company === undefined || company === "") return done(ledgers.filter((ledger) => !ledger.company.organisation));
  const found = findCompany(
    ledgers.map((ledger) => ledger.company),
    company,
  );
  return found.ok ? done(ledgers.filter((ledger) => ledger.company.id === found.value.id)) : found;
}
