import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { findCompany } from "./findCompany.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** The ledgers that a question is about: one company's, or all of the actor's. */
export async function selectLedgers(deps: Deps, actor: Actor, company: string | undefined): Promise<Result<readonly CompanyLedger[]>> {
  return deps.store.transact(actor, async (tx) => {
    if (company === undefined || company === "") {
      const all = await tx.ledgers();
      return done(all.filter((ledger) => !ledger.company.organisation));
    }
    const found = findCompany(await tx.companies(), company);
    return found.ok ? done(await tx.ledgers(found.value.id)) : found;
  });
}
