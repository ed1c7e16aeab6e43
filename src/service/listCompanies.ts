import type { CompaniesReply } from "#contract/companies.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { itemLight } from "./itemRowOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { allLedgers } from "./selectLedgers.ts";

export type CompaniesQuery = { readonly archived?: boolean | undefined };

/** The companies of the actor, the sample company among them, each with its items counted by light. */
export async function listCompanies(
  deps: Deps,
  actor: Actor,
  { archived: wanted = false }: CompaniesQuery,
): Promise<Result<CompaniesReply>> {
  const asOf = deps.clock.today();
  const ledgers = (await allLedgers(deps, actor)).filter(({ company }) => wanted || !company.settings.archived);
  const laws = await caseLaws(deps, deps.store, ledgers);
  const companies = ledgers.map((ledger) => {
    const { id, name, creditCode, demo, settings } = ledger.company;
    const evaluated = evaluatedLedger(laws, ledger, asOf);
    const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
    for (const item of ledger.items) counts[itemLight(evaluated, item)] += 1;
    return { id, name, creditCode, demo, archived: settings.archived, items: ledger.items.length, counts };
  });
  return done({ companies });
}
