import type { ChannelsReply } from "#contract/channels.ts";
import { decideChannel } from "#record/organisation/decideChannel.ts";
import { denied } from "#record/organisation/denial.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { ChannelKind } from "./channel.ts";
import { settingsApart } from "./channelSettingsOf.ts";
import type { GivenSettings } from "./channelSettingsOf.ts";
import type { Actor, Deps } from "./deps.ts";
import { listChannels } from "./listChannels.ts";
import type { Result } from "./result.ts";
import { hurry } from "./warnings/hurry.ts";

export type ChannelInput = {
  readonly id?: string | undefined;
  readonly kind: ChannelKind;
  readonly title: string;
  readonly settings: GivenSettings;
};

/** Sets a channel up, or changes one. What of it is secret goes into a table of its own, not into the record. */
export async function saveChannel(
  deps: Deps,
  actor: Actor,
  { id, kind, title, settings }: ChannelInput,
  commandId: string,
): Promise<Result<ChannelsReply>> {
  const channel = id ?? deps.sha256(`channel ${commandId}`).slice(0, 16);
  let secrets: Readonly<Record<string, string>> = {};
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `channel ${id ?? ""} ${kind} ${title} ${JSON.stringify(settings)}`,
    decide: async (organisation, tx) => {
      const known = organisation.channels.get(channel);
      if (id !== undefined && known === undefined) return denied("channel-unknown", "id", { channel: id });
      const before = { settings: known?.settings ?? {}, secrets: (await tx.warnings.secrets(channel)) ?? {} };
      const apart = settingsApart(kind, settings, before);
      if (!apart.ok) return { ok: false, ...apart.refusal };
      secrets = apart.secrets;
      return decideChannel(organisation, channel, { kind, title, settings: apart.settings }, deps.clock.today());
    },
    alongside: async (tx) => {
      await tx.warnings.putSecrets(channel, secrets);
      await hurry(tx, channel, deps.clock.now());
    },
  });
  if (refusal !== null) return refusal;
  await deps.serving()?.deliverNow();
  return listChannels(deps, actor);
}
