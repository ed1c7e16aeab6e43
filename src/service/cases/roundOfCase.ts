import { handedInRounds } from "#record/case/papers/handedInRounds.ts";
import type { HandedIn } from "#record/case/papers/handedInRounds.ts";
import type { Law } from "#law/law.ts";
import type { Actor, Deps } from "../deps.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";
import { lawOfCase } from "./lawOfCase.ts";
import { ledgerOfCase } from "./ledgerOfCase.ts";

export type RoundAsked = {
  /** Of the case. */
  readonly id: string;
  /** 1 is the submission itself. */
  readonly round: string;
};

export type RoundFound = {
  readonly company: { readonly id: string; readonly name: string };
  readonly law: Law;
  /** What the case is called. */
  readonly title: string;
  readonly round: HandedIn;
};

/** One of the times that something was handed in. */
export async function roundOfCase(deps: Deps, actor: Actor, { id, round }: RoundAsked): Promise<Result<RoundFound>> {
  return deps.store.transact(actor, async (tx) => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "id", { id });
    const { ledger, one } = found;
    const rounds = handedInRounds(one);
    const asked = /^[1-9]\d{0,2}$/u.test(round) ? rounds[Number(round) - 1] : undefined;
    if (asked === undefined) return refused("round-unknown", "round", { round, rounds: rounds.length });
    const { law } = await lawOfCase(deps, tx, one);
    return done({
      company: ledger.company,
      law,
      title: law.courses.get(one.course)?.title.zh ?? one.course,
      round: asked,
    });
  });
}
