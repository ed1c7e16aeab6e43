import type { Refusal } from "#contract/refusal.ts";
import type { Actor, Store, Tx } from "./deps.ts";

const mostTries = 40;
/** Milliseconds; of those who come back together one is first, and each waits for fewer then. */
const longestWait = 20;

/**
 * A transaction that reads a company as it is, decides and writes; where somebody else wrote to it in between, it is read
 * and decided anew, so that two people who say different things of one company are both heard. Nothing of a try that was
 * late has been written. What was decided is then true of what the other one wrote, and may be a refusal for it.
 */
export async function transactInTurn<T extends { readonly ok: true } | Late | null>(
  store: Pick<Store, "transact">,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const decided = await store.transact(actor, work);
    if (decided === null || decided.ok || decided.refusal.code !== "conflict" || tries >= mostTries) return decided;
    await new Promise((wake) => setTimeout(wake, Math.min(tries, longestWait)));
  }
}

type Late = { readonly ok: false; readonly refusal: Refusal };
