import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { decideArchiving } from "#record/company/decideCompanySettings.ts";
import { changeCompany } from "./changeCompany.ts";
import type { Actor, Deps } from "./deps.ts";
import type { Result } from "./result.ts";

/** Puts a company away, or brings it back. Nothing of it is lost. */
export async function archiveCompany(
  deps: Deps,
  actor: Actor,
  company: string,
  archived: boolean,
  commandId: string,
): Promise<Result<CompanySettingsReply>> {
  return changeCompany(deps, actor, {
    company,
    commandId,
    says: archived ? "archived" : "restored",
    decide: (moment) => decideArchiving(moment, archived),
  });
}
