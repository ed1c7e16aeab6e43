import { addSeconds } from "#calendar/instant.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Claim } from "../warningTables.ts";
import { pageChannel } from "./pageChannel.ts";

/** Seconds after which what has not gone out is taken for late: until then another channel of the person is trusted. */
export const toldWithin = 3_600;

/**
 * The claims that take the place of one that cannot be told: none where another channel of the person has told it, or is about
 * to; else through the person's other channels, or, where there is none left, through those of the lead. What failed before
 * is not tried again; the page of the lead always shows it.
 */
export function otherWays(
  organisation: Organisation,
  failed: Claim,
  before: readonly Claim[],
  now: string,
): readonly Claim[] {
  const made = before.filter((claim) => isSameRung(claim, failed));
  if (made.some((claim) => isBeside(claim, failed) && tells(claim, now))) return [];
  const tried = new Set(made.map(({ recipient, channel }) => `${recipient} ${channel}`));
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

export function isSameRung(one: Claim, other: Claim): boolean {
  return one.item === other.item && one.duty === other.duty && one.arming === other.arming && one.rung === other.rung;
}

/** Through another channel of the same person; the page alone rings nobody's telephone. */
function isBeside({ recipient, channel }: Claim, failed: Claim): boolean {
  return recipient === failed.recipient && channel !== failed.channel && channel !== pageChannel;
}

function tells({ state, sendAfter }: Claim, now: string): boolean {
  if (state === "told") return true;
  return state === "open" && sendAfter <= addSeconds(now, toldWithin) && now < addSeconds(sendAfter, toldWithin);
}

function claimThrough(failed: Claim, recipient: string, channel: string, now: string): Claim {
  return {
    ...failed,
    recipient,
    channel,
    because: "alarm",
    failed: { recipient: failed.recipient, channel: failed.channel },
    sendAfter: now,
    state: "open",
    message: null,
    outcome: null,
  };
}
