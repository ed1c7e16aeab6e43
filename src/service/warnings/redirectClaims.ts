import type { Organisation } from "#record/organisation/organisation.ts";
import type { Tx } from "../deps.ts";
import type { Claim } from "../warningTables.ts";
import { isSameRung, otherWays } from "./otherWays.ts";
import { pageChannel } from "./pageChannel.ts";
import { readOrganisation } from "./readOrganisation.ts";

/** Claims that are read at once. */
const claimsAtOnce = 500;

/**
 * Lets what is open on a way that was taken away go on through the person's other channels, or stand on the page where
 * there is none. It is no alarm: somebody wanted it so. To be called once the record says that the way is gone. A message
 * that carried them finds nothing left to tell, and ends.
 */
export async function redirectClaims(
  tx: Tx,
  gone: { readonly channel: string; readonly recipient?: string },
  now: string,
): Promise<void> {
  const organisation = await readOrganisation(tx);
  for (;;) {
    const open = await tx.warnings.claims({ ...gone, states: ["open"], limit: claimsAtOnce });
    if (open.length === 0) return;
    await tx.warnings.putClaims(open.map((claim) => ({ ...claim, state: "withdrawn", outcome: "channel-gone" })));
    for (const claim of open) {
      const others = await tx.warnings.claims({ company: claim.company, item: claim.item });
      await tx.warnings.claim([], waysInstead(organisation, claim, others, now));
    }
  }
}

/** On the page in any case, and through the next channel where none of the others tells it. */
function waysInstead(organisation: Organisation, gone: Claim, others: readonly Claim[], now: string): readonly Claim[] {
  const { people, channels } = organisation;
  const page: Claim = {
    ...gone,
    channel: pageChannel,
    state: "told",
    outcome: pageChannel,
    sendAfter: now,
    message: null,
  };
  const beside = others.filter(
    (one) => isSameRung(one, gone) && one.recipient === gone.recipient && one.channel !== pageChannel,
  );
  if (beside.some(({ state }) => state === "open" || state === "told")) return [page];
  const tried = new Set(beside.map(({ channel }) => channel));
  const next = people.get(gone.recipient)?.channels.find((channel) => channels.has(channel) && !tried.has(channel));
  // What failed before was trusted to this one: now it goes on to the lead.
  const alarm = beside.find(({ state }) => state === "alarm");
  if (next === undefined) return [page, ...(alarm === undefined ? [] : otherWays(organisation, alarm, others, now))];
  return [page, { ...gone, channel: next, state: "open", outcome: null, message: null }];
}
