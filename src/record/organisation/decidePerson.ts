import type { Day } from "#calendar/day.ts";
import { denied } from "./denial.ts";
import type { Denial, OrganisationDecision } from "./denial.ts";
import type { Organisation, PersonDetails } from "./organisation.ts";
import { writtenName } from "./writtenName.ts";

/** A new person, or what is known of one anew. */
export function decidePerson(state: Organisation, id: string, given: PersonDetails, on: Day): OrganisationDecision {
  const details = tidied(given);
  const denial =
    nameTaken(state, id, details) ?? badAddress(details) ?? badMobile(details) ?? badChannel(state, details);
  if (denial !== null) return denial;
  const known = state.people.get(id);
  if (known !== undefined && JSON.stringify(tidied(known)) === JSON.stringify(details)) return { ok: true, events: [] };
  return { ok: true, events: [{ kind: "person-set", subject: id, on, data: details }] };
}

/** Without spaces around, without a spelling or a channel that stands twice. Fields in one order, so that it compares as text. */
function tidied({ name, spellings, email, mobile, language, channels }: PersonDetails): PersonDetails {
  const own = name.trim();
  const others = new Map(spellings.map((spelling) => [writtenName(spelling), spelling.trim()]));
  others.delete(writtenName(own));
  others.delete("");
  return {
    name: own,
    spellings: [...others.values()],
    email: filled(email),
    mobile: filled(mobile),
    language,
    channels: [...new Set(channels)],
  };
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

/** One name means one person, or what stands in a ledger would mean nobody. */
function nameTaken({ people }: Organisation, id: string, { name, spellings }: PersonDetails): Denial | null {
  const taken = new Map(
    [...people.values()]
      .filter((person) => person.id !== id)
      .flatMap((person) => [person.name, ...person.spellings].map((one) => [writtenName(one), person.name] as const)),
  );
  for (const [at, one] of [["name", name] as const, ...spellings.map((spelling) => ["spellings", spelling] as const)]) {
    const person = taken.get(writtenName(one));
    if (person !== undefined) return denied("name-taken", at, { name: one, person });
  }
  return null;
}

/** One address and nothing else: no line break, no second address, no display name could get into a header. */
const mailAddress = /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[^\s\p{Cc}@<>()[\]\\,;:".]+(?:\.[^\s\p{Cc}@<>()[\]\\,;:".]+)+$/u;
const longestAddress = 254;

function badAddress({ email }: PersonDetails): Denial | null {
  if (email === null || (email.length <= longestAddress && mailAddress.test(email))) return null;
  return denied("mail-address-invalid", "email");
}

/** Digits with spaces or hyphens between them, a country's number before them. */
function badMobile({ mobile }: PersonDetails): Denial | null {
  if (mobile === null || /^\+?\d(?:[ -]?\d){4,17}$/.test(mobile)) return null;
  return denied("mobile-invalid", "mobile");
}

function badChannel({ channels }: Organisation, details: PersonDetails): Denial | null {
  for (const id of details.channels) {
    const channel = channels.get(id);
    if (channel === undefined) return denied("channel-unknown", "channels", { channel: id });
    if (channel.kind === "smtp" && details.email === null)
      return denied("mail-address-needed", "email", { channel: channel.title });
  }
  return null;
}
