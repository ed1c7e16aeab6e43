import { channelText } from "#contract/channelText.ts";
import type { ChannelTriesReply, ChannelTry } from "#contract/channelTries.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { testMessageId } from "./testChannel.ts";
import type { Message, MessageTry } from "./warningTables.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { triesOf, tryReplyOf } from "./warnings/triedMessage.ts";

/** The last tries through a channel, of warnings and tests alike, the newest first. */
export async function listChannelTries(
  deps: Deps,
  actor: Actor,
  id: string,
  limit: number,
): Promise<Result<ChannelTriesReply>> {
  return deps.store.transact(actor, async (tx) => {
    const organisation = await readOrganisation(tx);
    const channel = organisation.channels.get(id);
    if (channel === undefined) return refused("channel-unknown", "id", { channel: id });
    // One of the last so many tries is of one of the last so many messages: none of the others was tried later.
    const messages = await tx.warnings.lastMessages(id, limit + 1);
    const tries = messages.flatMap((message) => repliesOf(message, organisation)).toSorted(newestFirst);
    return done({
      channel: { id, title: channel.title },
      tries: tries.slice(0, limit),
      truncated: tries.length > limit,
    });
  });
}

function newestFirst(one: ChannelTry, other: ChannelTry): number {
  return one.at === other.at ? 0 : one.at < other.at ? 1 : -1;
}

function repliesOf(message: Message, { people }: Organisation): readonly ChannelTry[] {
  const { id, recipient } = message;
  const person = { id: recipient, name: people.get(recipient)?.name ?? recipient };
  const tries = triesOf(message);
  const isTest = testMessageId.test(id);
  return tries
    .map((one, at) => {
      const isLast = at === tries.length - 1;
      return { message: id, isTest, person, ...replyOf(one, isLast, isLast && message.state === "later") };
    })
    .toReversed();
}

function replyOf(one: MessageTry, isLast: boolean, triesAgain: boolean) {
  const { number, state, tryAfter } = one;
  const { at, sentence, detail } = tryReplyOf(one);
  if (state === "trying" && !isLast)
    return { number, at, outcome: "cut-short" as const, sentence: channelText.cutShort, detail: null, nextAt: null };
  const nextAt = triesAgain ? tryAfter : null;
  return { number, at, outcome: state === "trying" ? ("under-way" as const) : state, sentence, detail, nextAt };
}
