import type { WarnedPerson } from "#contract/itemWarnings.ts";
import { standInText } from "#contract/standInText.ts";
import { warningText } from "#contract/warningText.ts";
import type { WarnedBecause } from "#contract/warningText.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Claim } from "../warningTables.ts";
import { pageChannel } from "./pageChannel.ts";

/** People and channels as messages and pages call them. */
export type Names = {
  readonly person: (id: string) => string;
  readonly channel: (id: string) => { readonly zh: string; readonly en: string };
};

export function namesOf({ people, channels }: Organisation): Names {
  return {
    person: (id) => people.get(id)?.name ?? id,
    channel: (id) => {
      if (id === pageChannel) return warningText.page;
      const title = channels.get(id)?.title;
      return title === undefined ? warningText.removedChannel : { zh: title, en: title };
    },
  };
}

export function becauseOf({ recipient, because }: Pick<Claim, "recipient" | "because">): WarnedBecause {
  return recipient === "" ? "nobody" : because;
}

/** Why this claim goes to this person, as a sentence. */
export function reasonOf(claim: Pick<Claim, "recipient" | "because" | "insteadOf" | "chain" | "failed">, names: Names) {
  const { person } = names;
  if (claim.because === "alarm" && claim.recipient !== "" && claim.failed !== undefined)
    return warningText.afterAlarm(person(claim.failed.recipient), names.channel(claim.failed.channel));
  if (claim.chain !== undefined && (claim.because === "deputy" || claim.because === "successor")) {
    const passed = standInText(claim.chain.map((one) => ({ name: person(one.person), because: one.because })));
    return warningText.afterChain(claim.because, passed);
  }
  return warningText.because(becauseOf(claim), claim.insteadOf === null ? null : person(claim.insteadOf));
}

/** The people that these claims reach, each with all channels. */
export function warnedOf(claims: readonly Claim[], names: Names): WarnedPerson[] {
  const byPerson = new Map<string, WarnedPerson>();
  for (const claim of claims.toSorted((one, other) => one.arming - other.arming)) {
    const { recipient, channel, sendAfter } = claim;
    const known = byPerson.get(recipient);
    const through = { id: channel, title: names.channel(channel), sendAfter };
    // Told anew on the same day, as after a company came back, it is the same person and the same way.
    const same = known?.channels.findIndex(({ id }) => id === channel) ?? -1;
    if (known !== undefined && same >= 0) known.channels[same] = through;
    else if (known !== undefined) known.channels.push(through);
    else {
      byPerson.set(recipient, {
        person: recipient === "" ? null : recipient,
        name: recipient === "" ? null : names.person(recipient),
        because: becauseOf(claim),
        reason: reasonOf(claim, names),
        channels: [through],
      });
    }
  }
  for (const { channels } of byPerson.values()) channels.sort(pageFirst);
  return [...byPerson.values()].toSorted(nearestFirst);
}

const nearness = ["owner", "deputy", "successor", "fallback", "lead", "no-answer", "alarm", "nobody"];

/** Claims come in no particular order: people stand as they are asked, the owner first. */
function nearestFirst(one: WarnedPerson, other: WarnedPerson): number {
  const [a, b] = [nearness.indexOf(one.because), nearness.indexOf(other.because)];
  return a - b || ((one.person ?? "") < (other.person ?? "") ? -1 : 1);
}

function pageFirst(one: { readonly id: string }, other: { readonly id: string }): number {
  return Number(other.id === pageChannel) - Number(one.id === pageChannel) || (one.id < other.id ? -1 : 1);
}
