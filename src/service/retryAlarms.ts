import type { RetriedReply } from "#contract/alarms.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { alarmsWithin, mostAlarms } from "./listAlarms.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { alarmId } from "./warnings/alarmId.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import type { Claim } from "./warningTables.ts";

/**
 * Opens alarms again, for the next delivery to try. What a person does not get this way any more is withdrawn: when it failed
 * it went another way. Tried again meanwhile by somebody else, an alarm is none.
 */
export async function retryAlarms(deps: Deps, actor: Actor, ids: readonly string[]): Promise<Result<RetriedReply>> {
  const now = deps.clock.now();
  const wanted = new Set(ids);
  return deps.store.transact(actor, async (tx) => {
    const standing = await tx.warnings.claims({ states: ["alarm"], limit: mostAlarms });
    const meant = standing.filter((claim) => wanted.has(alarmId(deps.sha256, claim)));
    if (meant.length === 0) return refused("alarm-unknown", "alarms");
    const organisation = await readOrganisation(tx);
    const after = meant.map((claim) => triedAgain(organisation, claim, now));
    await tx.warnings.putClaims(after);
    const opened = after.filter(({ state }) => state === "open").length;
    return done({ ...(await alarmsWithin(deps, tx)), opened, withdrawn: after.length - opened });
  });
}

function triedAgain({ people, channels }: Organisation, claim: Claim, now: string): Claim {
  const { recipient, channel } = claim;
  const reaches = channels.has(channel) && (people.get(recipient)?.channels.includes(channel) ?? false);
  return reaches
    ? { ...claim, state: "open", sendAfter: now, message: null, outcome: null }
    : { ...claim, state: "withdrawn", outcome: "no-such-way" };
}
