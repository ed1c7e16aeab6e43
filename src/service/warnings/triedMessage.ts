import { channelText, failureSaid, writtenFailure } from "#contract/channelText.ts";
import type { ChannelOutcome } from "#contract/channels.ts";
import type { SendOutcome } from "../channel.ts";
import type { Message, MessageTry } from "../warningTables.ts";
import { mostTries } from "./backOff.ts";

/** What became of a try, as its message notes it. */
export function writtenOutcome(outcome: SendOutcome): string {
  return outcome.kind === "accepted" ? outcome.receipt : writtenFailure(outcome.failure.reason, outcome.failure.detail);
}

/** Outcome of a message of which nothing was left to tell before its next try. */
const withdrawn = "withdrawn";

/** The tries of a message, the first first and no more than the last ones that one has: also of one that was withdrawn. */
export function triesOf(message: Omit<Message, "id" | "token" | "recipient" | "channel">): readonly MessageTry[] {
  const { tries: number, triedAt: at, state, outcome, tryAfter, earlier = [] } = message;
  if (state === "failed" && outcome === withdrawn) return earlier;
  // Until it is known how a try ended, what stands there is of the one before it.
  return [...earlier, { number, at, state, outcome: state === "trying" ? null : outcome, tryAfter }].slice(-mostTries);
}

/** A message of which nothing is left to tell: it is not tried again. */
export function withdrawnMessage(message: Message): Message {
  return { ...message, state: "failed", outcome: withdrawn, earlier: triesOf(message) };
}

/** How a try went, as a sentence; only of one that waits it is said that another follows. */
export function tryReplyOf({ at, state, outcome }: Pick<MessageTry, "at" | "state" | "outcome">): ChannelOutcome {
  if (state === "accepted") return { at, sent: true, sentence: channelText.accepted, detail: outcome };
  if (state === "trying") return { at, sent: false, sentence: channelText.underWay, detail: null };
  return { at, sent: false, ...failureSaid(outcome, state === "later") };
}
