import type { Tx } from "../deps.ts";

/** After every instant that a message can wait for. */
const always = "9999-12-31T23:59:59.999Z";

/** Messages of a channel that back off may be tried from now on: what kept them has been mended. */
export async function hurry(tx: Tx, channel: string, now: string): Promise<void> {
  for (const { id, ...one } of await tx.warnings.unfinished(always)) {
    if (one.channel !== channel) continue;
    // As it stands now: its try may have begun, or ended, meanwhile.
    const message = await tx.warnings.takeMessage(id);
    if (message?.state === "later" && message.tryAfter > now)
      await tx.warnings.putMessage({ ...message, tryAfter: now });
  }
}
