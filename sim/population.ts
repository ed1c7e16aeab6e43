import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Item } from "#record/item/item.ts";
import type { OrganisationEvent } from "#record/organisation/organisation.ts";
import type { Actor, Store } from "#service/deps.ts";
import { command, itemOf } from "#store/storeFixture.ts";
import type { Chance } from "./chance.ts";
import { channelNames, putSecretsOf, recordedChannel } from "./channels.ts";

export const owner: Actor = { person: "boss", name: "boss", role: "owner", companies: "all" };

const kinds = ["line", "ip", "licence", "tls", "domain", "office-lease", "staff-proof", "contract"] as const;

/** Names that ledgers write; the last one is nobody's. */
export const ownerNames = ["Zhao", "Qian", "Sun", "Li", "Nobody"] as const;

/** Everybody who may be entered, by id. */
export const personNames: Readonly<Record<string, string>> = Object.fromEntries(
  ownerNames.slice(0, -1).map((name, at) => [`person${at}`, name]),
);

/**
 * An organisation with channels and, in most worlds, people, and companies with ledgers. In the others nobody is there to be
 * told yet. Ids are made by chance alone.
 */
export async function populate(store: Store, chance: Chance, today: Day, companies: number): Promise<string> {
  const organisation = await openStream(store, chance, "organisation", true, today);
  for (const name of channelNames) await store.transact(owner, (tx) => putSecretsOf(tx, name));
  const people = chance.perMille(700) ? Object.keys(personNames) : [];
  const lead = people.length > 0 && chance.perMille(800) ? chance.oneOf(people) : null;
  await writeTo(store, chance, organisation, [
    ...channelNames.map((name): OrganisationEvent => {
      return { kind: "channel-set", subject: name, on: today, data: { channel: recordedChannel(name) } };
    }),
    ...people.map((id) => personSet(chance, id, today)),
    warningSettings(chance, organisation, lead, today),
  ]);
  for (let at = 0; at < companies; at += 1) {
    const id = await openStream(store, chance, `company ${at}`, false, today);
    const items = Array.from({ length: chance.between(1, 8) }, () => randomItem(chance, today));
    const recorded = items.map((item) => {
      return { kind: "item-recorded", subject: chance.id(), on: today, data: { item } } as const;
    });
    await writeTo(store, chance, id, recorded);
    if (people.length === 0 || chance.perMille(300)) continue;
    const data = { person: chance.oneOf(people) };
    await writeTo(store, chance, id, [{ kind: "fallback-set", subject: id, on: today, data }]);
  }
  return organisation;
}

/** A person is entered, or gets other channels. */
export function personSet(chance: Chance, id: string, on: Day): OrganisationEvent {
  const channels = channelNames.filter(() => chance.perMille(600));
  const name = personNames[id] ?? "";
  const data = { name, spellings: [], email: null, mobile: null, language: "zh", channels } as const;
  return { kind: "person-set", subject: id, on, data };
}

export function warningSettings(chance: Chance, subject: string, lead: string | null, on: Day): OrganisationEvent {
  const data = { lead, digestAt: 530, escalateAfter: chance.between(1, 5) };
  return { kind: "warning-settings-set", subject, on, data };
}

/** A paper whose end may lie behind or up to two years ahead; most lie where a warning is near. */
export function randomItem(chance: Chance, today: Day): Omit<Item, "id"> {
  const end = addDays(today, chance.perMille(500) ? chance.between(-60, 120) : chance.between(-60, 700));
  const renews = chance.perMille(250);
  return itemOf({
    kind: chance.oneOf(kinds),
    naturalKey: chance.id(),
    services: ["isp"],
    owners: chance.perMille(150) ? [] : [chance.oneOf(ownerNames)],
    renewal: renews ? { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } } : null,
    notContinuing: chance.perMille(60),
    terms: [{ start: addDays(end, -365), end: chance.perMille(40) ? null : end }],
  });
}

async function openStream(store: Store, chance: Chance, name: string, organisation: boolean, on: Day): Promise<string> {
  const id = chance.id();
  const company = { id, name, creditCode: null, demo: false, organisation };
  await store.transact(owner, (tx) => tx.openCompany(company, command(chance.id()), on));
  return id;
}

type Written = Parameters<Parameters<Parameters<Store["transact"]>[1]>[0]["append"]>[3];

/** Writes entries behind whatever the stream has. */
export async function writeTo(store: Store, chance: Chance, company: string, events: Written): Promise<void> {
  await store.transact(owner, async (tx) => {
    const known = (await tx.companies()).find(({ id }) => id === company);
    const { kind } = await tx.append(company, known?.version ?? 0, command(chance.id()), events);
    if (kind !== "appended") throw new Error(`an entry of the world was not written: ${kind}`);
  });
}
