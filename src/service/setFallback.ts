import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { decideFallback } from "#record/company/decideCompanySettings.ts";
import { changeCompany } from "./changeCompany.ts";
import type { Actor, Deps } from "./deps.ts";
import { idMeant } from "./personMeant.ts";
import type { Result } from "./result.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** Says who answers for a company where an item has no owner who can be reached. */
export async function setFallback(
  deps: Deps,
  actor: Actor,
  company: string,
  person: string | null,
  commandId: string,
): Promise<Result<CompanySettingsReply>> {
  return changeCompany(deps, actor, {
    company,
    commandId,
    says: `fallback ${person ?? ""}`,
    decide: async (moment, tx) => {
      const organisation = await readOrganisation(tx);
      return decideFallback(moment, organisation, idMeant(organisation, person));
    },
  });
}
