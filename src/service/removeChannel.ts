import type { ChannelsReply } from "#contract/channels.ts";
import { decideChannelRemoval } from "#record/organisation/decideChannel.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { listChannels } from "./listChannels.ts";
import type { Result } from "./result.ts";
import { redirectClaims } from "./warnings/redirectClaims.ts";

/** Removes a channel with its secrets, and from everybody whom it reaches. What waits there goes another way at once. */
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
    alongside: async (tx) => {
      await tx.warnings.putSecrets(id, null);
      await redirectClaims(tx, { channel: id }, deps.clock.now());
    },
  });
  if (refusal !== null) return refusal;
  await deps.serving()?.deliverNow();
  return listChannels(deps, actor);
}
