import type { WarningSettingsReply } from "#contract/warningSettings.ts";
import { decideWarningSettings } from "#record/organisation/decideWarningSettings.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { idMeant } from "./personMeant.ts";
import type { Result } from "./result.ts";
import { showWarningSettings } from "./showWarningSettings.ts";

export type WarningSettingsInput = {
  readonly lead: string | null;
  /** `HH:MM`. */
  readonly digestAt: string;
  readonly escalateAfter: number;
};

export async function saveWarningSettings(
  deps: Deps,
  actor: Actor,
  { lead, digestAt, escalateAfter }: WarningSettingsInput,
  commandId: string,
): Promise<Result<WarningSettingsReply>> {
  const minute = Number(digestAt.slice(0, 2)) * 60 + Number(digestAt.slice(3));
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `warnings ${lead ?? ""} ${minute} ${escalateAfter}`,
    decide: (organisation) => {
      const settings = { lead: idMeant(organisation, lead), digestAt: minute, escalateAfter };
      return decideWarningSettings(organisation, settings, deps.clock.today());
    },
  });
  return refusal ?? showWarningSettings(deps, actor);
}
