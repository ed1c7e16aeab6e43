import type { WarningSettingsReply } from "#contract/warningSettings.ts";
import type { Actor, Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

export async function showWarningSettings(deps: Deps, actor: Actor): Promise<Result<WarningSettingsReply>> {
  const { warnings, people } = await deps.store.transact(actor, readOrganisation);
  const { lead, digestAt, escalateAfter } = warnings;
  const person = lead === null ? undefined : people.get(lead);
  const [hours, minutes] = [Math.floor(digestAt / 60), digestAt % 60].map((part) => String(part).padStart(2, "0"));
  return done({
    lead: person === undefined ? null : { id: person.id, name: person.name },
    digestAt: `${hours}:${minutes}`,
    escalateAfter,
  });
}
