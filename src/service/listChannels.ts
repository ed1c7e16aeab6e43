import type { ChannelOutcome, ChannelReply, ChannelsReply } from "#contract/channels.ts";
import { channelText, failureSaid } from "#contract/channelText.ts";
import type { ConfiguredChannel, Organisation } from "#record/organisation/organisation.ts";
import { channelKinds } from "./channel.ts";
import { configuredChannelOf, isKind } from "./channelSettingsOf.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import type { Message } from "./warningTables.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** Every channel that was set up, whom it reaches and how its last try went; nothing that is secret of any. */
export async function listChannels(deps: Deps, actor: Actor): Promise<Result<ChannelsReply>> {
  const channels = await deps.store.transact(actor, async (tx) => {
    const organisation = await readOrganisation(tx);
    const replies: ChannelReply[] = [];
    for (const channel of organisation.channels.values()) {
      const reply = await channelReplyOf(tx, organisation, channel);
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
): Promise<ChannelReply | null> {
  const { id, kind, title, settings } = channel;
  // A kind of an older program: there is nothing that could be shown or changed of it.
  if (!isKind(kind)) return null;
  const secrets = await tx.warnings.secrets(id);
  const last = await tx.warnings.lastMessage(id);
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
    last: last === null ? null : outcomeOf(last),
  };
}

function outcomeOf({ triedAt, state, outcome }: Message): ChannelOutcome {
  if (state === "accepted") return { at: triedAt, sent: true, sentence: channelText.accepted, detail: outcome };
  if (state === "trying") return { at: triedAt, sent: false, sentence: channelText.underWay, detail: null };
  return { at: triedAt, sent: false, ...failureSaid(outcome) };
}
