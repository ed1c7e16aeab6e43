import type { CompanySettingsReply } from "#contract/companySettings.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import { decideLadder } from "#record/company/decideCompanySettings.ts";
import { changeCompany } from "./changeCompany.ts";
import type { Actor, Deps } from "./deps.ts";
import type { Result } from "./result.ts";

export type LadderInput = { readonly rule: string; readonly ladder: Ladder | null };

/** Sets a ladder of the company's own for a duty; null goes back to the law's. */
export async function setLadder(
  deps: Deps,
  actor: Actor,
  company: string,
  { rule, ladder }: LadderInput,
  commandId: string,
): Promise<Result<CompanySettingsReply>> {
  return changeCompany(deps, actor, {
    company,
    commandId,
    says: `ladder ${rule} ${JSON.stringify(ladder)}`,
    decide: (moment) => decideLadder(moment, new Set(deps.law.obligations.keys()), rule, ladder),
  });
}
