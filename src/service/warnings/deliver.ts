import { addSeconds, secondsBetween } from "#calendar/instant.ts";
import type { SendOutcome } from "../channel.ts";
import type { Deps, Tx } from "../deps.ts";
import type { JobOutcome } from "../jobs.ts";
import { machine } from "../machine.ts";
import type { Message } from "../warningTables.ts";
import { armLadders } from "./armLadders.ts";
import { backOff, mostTries } from "./backOff.ts";
import { beginTry } from "./beginTry.ts";
import { goOtherWays, tooLateAt } from "./goOtherWays.ts";
import { openClaimsOf } from "./openClaimsOf.ts";
import { writtenOutcome } from "./triedMessage.ts";

/** Names a person's deliveries through one channel; the key of their job. */
export function deliveryKey({ recipient, channel }: { readonly recipient: string; readonly channel: string }): string {
  return `${recipient} ${channel}`;
}

/**
 * Sends what is open for one person through one channel: one message at a time, tried again under its own id until the
 * other side has taken it or it counts as failed. To be run by one program at a time for each key.
 */
export async function deliver(deps: Deps, key: string): Promise<JobOutcome> {
  const [recipient = "", channel = ""] = key.split(" ");
  // What has been settled meanwhile is not to go out.
  await armLadders(deps, deps.clock.today());
  const begun = await deps.store.transact(machine, (tx) => beginTry(deps, tx, recipient, channel));
  switch (begun.kind) {
    case "nothing":
      return { kind: "done" };
    case "wait":
      return { kind: "again", afterSeconds: begun.seconds };
    case "unusable":
      return noted(deps, begun.message, {
        kind: "failed",
        failure: { reason: "refused", detail: begun.why },
      });
    case "send":
      return noted(
        deps,
        begun.message,
        await deps.sender.send(begun.configured, begun.outgoing, begun.message.triedAt),
      );
  }
}

/** Writes down what became of a try, and what follows from it. */
async function noted(deps: Deps, { id }: Message, outcome: SendOutcome): Promise<JobOutcome> {
  const now = deps.clock.now();
  return deps.store.transact(machine, async (tx) => {
    const message = await tx.warnings.takeMessage(id);
    if (message === null) throw new Error(`message ${id} was sent and is not there`);
    const text = writtenOutcome(outcome);
    if (outcome.kind === "accepted") {
      await tx.warnings.putMessage({ ...message, state: "accepted", outcome: text });
      const claims = await openClaimsOf(tx, id);
      await tx.warnings.putClaims(claims.map((claim) => ({ ...claim, state: "told", outcome: text })));
      return { kind: "again", afterSeconds: 0 };
    }
    if (outcome.kind === "later" && message.tries < mostTries) {
      const seconds = Math.max(backOff(message.tries), outcome.afterSeconds ?? 0);
      const tryAfter = addSeconds(now, seconds);
      await tx.warnings.putMessage({ ...message, state: "later", outcome: text, tryAfter });
      // It is tried again all the same: whichever comes first.
      await goOtherWays(tx, tooLateAt(await openClaimsOf(tx, id), message, now, tryAfter), now);
      return { kind: "again", afterSeconds: seconds };
    }
    await fail(tx, message, text, now);
    return { kind: "again", afterSeconds: 0 };
  });
}

/** The message is given up: each of its claims is an alarm, and is told some other way. */
async function fail(tx: Tx, message: Message, why: string, now: string): Promise<void> {
  await tx.warnings.putMessage({ ...message, state: "failed", outcome: why });
  const claims = await openClaimsOf(tx, message.id);
  await tx.warnings.putClaims(claims.map((claim) => ({ ...claim, state: "alarm", outcome: why })));
  await goOtherWays(tx, claims, now);
}

/** Keys with something to send within some seconds, each with those until its first; what a lost job has left is among them. */
export async function keysToDeliver(
  deps: Deps,
  withinSeconds: number,
): Promise<readonly { readonly key: string; readonly afterSeconds: number }[]> {
  const now = deps.clock.now();
  const until = addSeconds(now, withinSeconds);
  const [waiting, unfinished] = await deps.store.transact(machine, async (tx) => [
    await tx.warnings.waiting(until),
    await tx.warnings.unfinished(until),
  ]);
  const first = new Map<string, string>();
  const note = (key: string, at: string): void => {
    const known = first.get(key);
    if (known === undefined || at < known) first.set(key, at);
  };
  for (const one of waiting) note(deliveryKey(one), one.sendAfter);
  for (const one of unfinished) note(deliveryKey(one), one.state === "trying" ? now : one.tryAfter);
  return [...first].map(([key, at]) => ({ key, afterSeconds: Math.max(0, secondsBetween(now, at)) }));
}
