import { addSeconds, secondsBetween } from "#calendar/instant.ts";
import type { ChannelKind, SendLimit } from "../channel.ts";
import type { Deps, Tx } from "../deps.ts";

/**
 * Seconds to wait so that no limit of the other side is passed; 0 where a message may go out. Whoever asks others wait for
 * until the end of the transaction, in which the try is to be noted.
 */
export async function pace(
  { clock, sender }: Pick<Deps, "clock" | "sender">,
  tx: Tx,
  channel: string,
  kind: ChannelKind,
): Promise<number> {
  let wait = 0;
  for (const limit of sender.limits(kind)) {
    const { messages, seconds } = kept(limit);
    const tries = await tx.warnings.triesSince(channel, addSeconds(clock.now(), -seconds));
    const oldest = tries.at(-messages);
    // Read anew: whoever asked before has perhaps kept us waiting.
    if (oldest !== undefined) wait = Math.max(wait, secondsBetween(clock.now(), addSeconds(oldest, seconds)));
  }
  return wait;
}

/**
 * A limit as we keep it. The other side counts what arrives, and one message is under way for longer than the next: so many
 * in its time would be too many.
 */
function kept({ messages, seconds }: SendLimit): SendLimit {
  return { messages: Math.max(1, messages - 1), seconds: seconds * 1.1 + 1 };
}
