import type { ChannelsReply } from "#contract/channels.ts";
import { decideChannelRemoval } from "#record/organisation/decideChannel.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { listChannels } from "./listChannels.ts";
import type { Result } from "./result.ts";

/** Removes a channel with its secrets, and from everybody whom it reaches. */
export async function removeChannel(
  deps: Deps,
  actor: Actor,
  id: string,
  commandId: string,
): Promise<Result<ChannelsReply>> {
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `channel ${id} removed`,
    decide: (organisation) => decideChannelRemoval(organisation, id, deps.clock.today()),
    alongside: (tx) => tx.warnings.putSecrets(id, null),
  });
  return refusal ?? listChannels(deps, actor);
}
