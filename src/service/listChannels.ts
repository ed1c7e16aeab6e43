import type { ChannelReply, ChannelsReply } from "#contract/channels.ts";
import type { ConfiguredChannel, Organisation } from "#record/organisation/organisation.ts";
import { channelKinds } from "./channel.ts";
import { configuredChannelOf, isKind } from "./channelSettingsOf.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { triesOf, tryReplyOf } from "./warnings/triedMessage.ts";

/** Every channel that was set up, whom it reaches and how its last try went; nothing that is secret of any. */
export async function listChannels(deps: Deps, actor: Actor): Promise<Result<ChannelsReply>> {
  const channels = await deps.store.transact(actor, async (tx) => {
    const organisation = await readOrganisation(tx);
    const { open } = await tx.warnings.tally([...organisation.channels.keys()], deps.clock.now());
    const replies: ChannelReply[] = [];
    for (const channel of organisation.channels.values()) {
      const waiting = open.find((one) => one.channel === channel.id)?.count ?? 0;
      const reply = await channelReplyOf(tx, organisation, channel, waiting);
      if (reply !== null) replies.push(reply);
    }
    return replies;
  });
  const limits = channelKinds.map((kind) => [kind, [...deps.sender.limits(kind)]]);
  return done({ channels, limits: Object.fromEntries(limits) as ChannelsReply["limits"] });
}

async function channelReplyOf(
  tx: Tx,
  organisation: Organisation,
  channel: ConfiguredChannel,
  waiting: number,
): Promise<ChannelReply | null> {
  const { id, kind, title, settings } = channel;
  // A kind of an older program: there is nothing that could be shown or changed of it.
  if (!isKind(kind)) return null;
  const secrets = await tx.warnings.secrets(id);
  const [message] = await tx.warnings.lastMessages(id, 1);
  const last = message === undefined ? undefined : triesOf(message).at(-1);
  return {
    id,
    kind,
    title,
    settings: { ...settings },
    secretsSet: Object.keys(secrets ?? {}),
    complete: configuredChannelOf(channel, secrets) !== null,
    usedBy: [...organisation.people.values()]
      .filter(({ channels }) => channels.includes(id))
      .map((person) => ({ id: person.id, name: person.name })),
    waiting,
    last: last === undefined ? null : tryReplyOf(last),
  };
}
