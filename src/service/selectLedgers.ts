import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { demoStandsAside } from "./demoStandsAside.ts";
import { findCompany } from "./findCompany.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/**
 * The ledgers that a question is about: one company's, or all of the actor's. Beside companies of his own the sample
 * company is nobody's business: it is shown to whoever asks for it by name, and counts nowhere else. So it is with archived
 * companies, unless they are asked for as well.
 */
export async function selectLedgers(
  deps: Deps,
  actor: Actor,
  company: string | undefined,
  withArchived = false,
): Promise<Result<readonly CompanyLedger[]>> {
  const ledgers = await deps.store.ledgers(actor);
  if (company === undefined || company === "") {
    const all = ofCompanies(ledgers).filter((ledger) => withArchived || !ledger.company.settings.archived);
    const aside = demoStandsAside(ledgers.map((ledger) => ledger.company));
    return done(aside ? all.filter((ledger) => !ledger.company.demo) : all);
  }
  const found = findCompany(
    ledgers.map((ledger) => ledger.company),
    company,
  );
  return found.ok ? done(ledgers.filter((ledger) => ledger.company.id === found.value.id)) : found;
}

/** All ledgers of the actor, the sample company's among them. */
export async function allLedgers(deps: Pick<Deps, "store">, actor: Actor): Promise<readonly CompanyLedger[]> {
  return ofCompanies(await deps.store.ledgers(actor));
}

function ofCompanies(ledgers: readonly CompanyLedger[]): readonly CompanyLedger[] {
  return ledgers.filter(({ company }) => !company.organisation);
}
