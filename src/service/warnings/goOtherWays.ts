import { secondsBetween } from "#calendar/instant.ts";
import type { Tx } from "../deps.ts";
import type { Claim, Message } from "../warningTables.ts";
import { otherWays, toldWithin } from "./otherWays.ts";
import { readOrganisation } from "./readOrganisation.ts";

/** Claims what takes the place of claims that cannot be told, or not soon enough. */
export async function goOtherWays(tx: Tx, claims: readonly Claim[], now: string): Promise<void> {
  if (claims.length === 0) return;
  const organisation = await readOrganisation(tx);
  // In one order everywhere: another message that fails may go the same ways, and none is to wait for the other.
  for (const claim of claims.toSorted(byDuty)) {
    const before = await tx.warnings.claims({ company: claim.company, item: claim.item });
    await tx.warnings.claim([], otherWays(organisation, claim, before, now));
  }
}

function byDuty(one: Claim, other: Claim): number {
  const [a, b] = [one, other].map(({ company, item, duty, rung }) => `${company} ${item} ${duty} ${rung}`);
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

/** Rungs of which a day counts: those of the last two days, and all that come after them. */
export const pressingFrom = 1;

/** A channel that fails once is tried again first, unless it says itself that it takes nothing for long. */
const leastTries = 3;

/** Claims of a message that must not wait for its next try, at an instant, before they also go another way. */
export function tooLateAt(claims: readonly Claim[], { tries }: Message, now: string, next: string): readonly Claim[] {
  if (tries < leastTries && secondsBetween(now, next) < toldWithin) return [];
  return claims.filter(({ rung, sendAfter }) => rung <= pressingFrom && secondsBetween(sendAfter, next) > toldWithin);
}
