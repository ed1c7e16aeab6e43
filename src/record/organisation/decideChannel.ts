import type { Day } from "#calendar/day.ts";
import { denied } from "./denial.ts";
import type { OrganisationDecision } from "./denial.ts";
import type { ConfiguredChannel, Organisation, OrganisationEvent } from "./organisation.ts";
import { writtenName } from "./writtenName.ts";

/** A new channel, or what is known of one anew. Its settings have been checked; secrets are not among them. */
export function decideChannel(
  { channels }: Organisation,
  id: string,
  { kind, title, settings }: Omit<ConfiguredChannel, "id">,
  on: Day,
): OrganisationDecision {
  const channel = { kind, title: title.trim(), settings };
  const known = channels.get(id);
  if (known !== undefined && known.kind !== kind) return denied("channel-kind-stays", "kind", { channel: known.title });
  const namesake = [...channels.values()].find(
    (other) => other.id !== id && writtenName(other.title) === writtenName(channel.title),
  );
  if (namesake !== undefined) return denied("channel-title-taken", "title", { title: namesake.title });
  if (known !== undefined && known.title === channel.title && sameSettings(known.settings, settings))
    return { ok: true, events: [] };
  return { ok: true, events: [{ kind: "channel-set", subject: id, on, data: { channel } }] };
}

function sameSettings(one: ConfiguredChannel["settings"], other: ConfiguredChannel["settings"]): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Without the channel, for the organisation and for everybody whom it reached. */
export function decideChannelRemoval({ channels, people }: Organisation, id: string, on: Day): OrganisationDecision {
  if (!channels.has(id)) return denied("channel-unknown", "id", { channel: id });
  const reached = [...people.values()].filter((person) => person.channels.includes(id));
  const left = reached.map((person): OrganisationEvent => {
    const { name, spellings, email, mobile, language } = person;
    const rest = person.channels.filter((channel) => channel !== id);
    const data = { name, spellings, email, mobile, language, channels: rest };
    return { kind: "person-set", subject: person.id, on, data };
  });
  return { ok: true, events: [...left, { kind: "channel-set", subject: id, on, data: { channel: null } }] };
}
