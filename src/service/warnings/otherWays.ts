import type { Organisation } from "#record/organisation/organisation.ts";
import type { Claim } from "../warningTables.ts";
import { pageChannel } from "./pageChannel.ts";

/**
 * The claims that take the place of one that cannot be told: through the person's other channels, or, where there is none
 * left, through those of the lead. What failed before is not tried again; the page of the lead always shows it.
 */
export function otherWays(
  organisation: Organisation,
  failed: Claim,
  before: readonly Claim[],
  now: string,
): readonly Claim[] {
  const tried = new Set(
    before.filter((claim) => isSameRung(claim, failed)).map(({ recipient, channel }) => `${recipient} ${channel}`),
  );
  const waysOf = (person: string | null) =>
    person === null
      ? []
      : [...(organisation.people.get(person)?.channels ?? [])]
          .filter((channel) => organisation.channels.has(channel) && !tried.has(`${person} ${channel}`))
          .map((channel) => claimThrough(failed, person, channel, now));
  const own = waysOf(failed.recipient);
  if (own.length > 0) return own.slice(0, 1);
  const { lead } = organisation.warnings;
  const page = claimThrough(failed, lead ?? "", pageChannel, now);
  return [{ ...page, state: "told", outcome: pageChannel }, ...(lead === failed.recipient ? [] : waysOf(lead))];
}

function isSameRung(one: Claim, other: Claim): boolean {
  return one.item === other.item && one.duty === other.duty && one.arming === other.arming && one.rung === other.rung;
}

function claimThrough(failed: Claim, recipient: string, channel: string, now: string): Claim {
  return {
    ...failed,
    recipient,
    channel,
    because: "alarm",
    sendAfter: now,
    state: "open",
    message: null,
    outcome: null,
  };
}
