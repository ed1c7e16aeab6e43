import { channelText, failureSaid, writtenFailure } from "#contract/channelText.ts";
import type { ChannelOutcome } from "#contract/channels.ts";
import type { SendOutcome } from "../channel.ts";
import type { Message } from "../warningTables.ts";

/** What became of a try, as its message notes it. */
export function writtenOutcome(outcome: SendOutcome): string {
  return outcome.kind === "accepted" ? outcome.receipt : writtenFailure(outcome.failure.reason, outcome.failure.detail);
}

/** How the last try of a message went, as a sentence; only of one that waits it is said that another follows. */
export function tryReplyOf({
  triedAt: at,
  state,
  outcome,
}: Pick<Message, "triedAt" | "state" | "outcome">): ChannelOutcome {
  if (state === "accepted") return { at, sent: true, sentence: channelText.accepted, detail: outcome };
  if (state === "trying") return { at, sent: false, sentence: channelText.underWay, detail: null };
  return { at, sent: false, ...failureSaid(outcome, state === "later") };
}
