import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Organisation, OrganisationEvent } from "#record/organisation/organisation.ts";
import { readOrganisation } from "#service/warnings/readOrganisation.ts";
import type { Chance } from "./chance.ts";
import { channelNames, recordedChannel } from "./channels.ts";
import type { EditedWorld } from "./editedWorld.ts";
import { owner, personNames, personSet, warningSettings, writeTo } from "./population.ts";

/** Somebody does something to the people or the channels. Returns what. */
export async function editOrganisation({ deps, chance, organisation: stream }: EditedWorld): Promise<string> {
  const organisation = await deps.store.transact(owner, readOrganisation);
  const event = somethingAbout(chance, organisation, stream, deps.clock.today());
  await writeTo(deps.store, chance, stream, [event]);
  if (event.kind !== "person-set") return event.kind;
  return organisation.people.has(event.subject) ? "channels-of-person-set" : "person-entered";
}

function somethingAbout(chance: Chance, organisation: Organisation, stream: string, on: Day): OrganisationEvent {
  const { people, channels, warnings } = organisation;
  const missing = channelNames.find((name) => !channels.has(name));
  if (missing !== undefined)
    return { kind: "channel-set", subject: missing, on, data: { channel: recordedChannel(missing) } };
  const strangers = Object.keys(personNames).filter((id) => !people.has(id));
  if (people.size === 0 || (strangers.length > 0 && chance.perMille(500)))
    return personSet(chance, chance.oneOf(strangers), on);
  const known = [...people.keys()];
  if (warnings.lead === null || chance.perMille(80)) return warningSettings(chance, stream, chance.oneOf(known), on);
  if (chance.perMille(60)) {
    return { kind: "channel-set", subject: chance.oneOf(channelNames), on, data: { channel: null } };
  }
  const subject = chance.oneOf(known);
  if (chance.perMille(150)) return personSet(chance, subject, on);
  const other = chance.perMille(700) ? chance.oneOf(known) : null;
  if (chance.perMille(300)) {
    const left = chance.perMille(500) ? { on: addDays(on, chance.between(0, 20)), successor: other } : null;
    return { kind: "person-left", subject, on, data: { left } };
  }
  const from = addDays(on, chance.between(0, 10));
  const absences = [{ from, to: addDays(from, chance.between(0, 15)), deputy: other }];
  return { kind: "absences-set", subject, on, data: { absences } };
}
