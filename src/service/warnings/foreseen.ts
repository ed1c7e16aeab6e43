import type { Day } from "#calendar/day.ts";
import { instantAt } from "#calendar/shanghaiInstant.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim, ClaimKey } from "../warningTables.ts";
import { claimsOf } from "./claimsOf.ts";
import type { SweepMoment } from "./claimsOf.ts";

/** What a sweep of a coming day would claim of a ladder. */
export type ForeseenStep = {
  readonly on: Day;
  /** Null where nothing new is said, and another person hears of it. */
  readonly rung: number | null;
  readonly days: number;
  readonly collapsed: readonly number[];
  readonly claims: readonly Claim[];
};

/** Rungs after the last day to act that are foreseen: they go on until it is done. */
const repeatsForeseen = 2;

/** More steps than any ladder has; what is beyond them is a mistake. */
const mostSteps = 1_000;

/**
 * The ladder's days to come with whom each would reach, as if nobody answered: the sweep itself, run ahead. Whom a claim
 * has reached already, it does not reach again.
 */
export function foreseen(moment: SweepMoment, ladder: ArmedLadder, told: Iterable<ClaimKey>): readonly ForeseenStep[] {
  const known = new Set([...told].map(keyOf));
  const steps: ForeseenStep[] = [];
  let [standing, repeats] = [ladder, 0];
  for (let step = 0; step < mostSteps && standing.nextOn !== null && repeats < repeatsForeseen; step += 1) {
    const isNow = standing.nextOn <= moment.today;
    const on = isNow ? moment.today : standing.nextOn;
    const then = isNow ? moment : { ...moment, today: on, now: instantAt(on, 0) };
    const swept = claimsOf(then, standing);
    const claims = swept.claims.filter((claim) => !known.has(keyOf(claim)));
    for (const claim of claims) known.add(keyOf(claim));
    const speaks = swept.ladder.told?.days !== standing.told?.days || standing.tellAgain;
    const spoke = speaks ? (swept.ladder.told?.days ?? null) : null;
    const days = spoke ?? standing.told?.days ?? 0;
    if (spoke !== null && spoke < 0) repeats += 1;
    if (spoke !== null || claims.length > 0)
      steps.push({ on, rung: spoke, days, collapsed: swept.claims[0]?.collapsed ?? [], claims });
    standing = swept.ladder;
  }
  return steps;
}

function keyOf({ company, item, duty, arming, rung, recipient, channel }: ClaimKey): string {
  return JSON.stringify([company, item, duty, arming, rung, recipient, channel]);
}
