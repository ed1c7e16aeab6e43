import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Item } from "#record/item/item.ts";
import type { OrganisationEvent } from "#record/organisation/organisation.ts";
import type { Actor, Store } from "#service/deps.ts";
import { command, itemOf } from "#store/storeFixture.ts";
import type { Chance } from "./chance.ts";

export const owner: Actor = { person: "boss", name: "boss", role: "owner", companies: "all" };

export const channelNames = ["mail", "bot"] as const;

const kinds = ["line", "ip", "licence", "tls", "domain", "office-lease", "staff-proof", "contract"] as const;

/** Names that ledgers write; the last one is nobody's. */
export const ownerNames = ["Zhao", "Qian", "Sun", "Li", "Nobody"] as const;

/** An organisation with people and channels, and companies with ledgers. Ids are made by chance alone. */
export async function populate(
  store: Store,
  chance: Chance,
  today: Day,
  companies: number,
): Promise<{
  readonly organisation: string;
  readonly people: readonly string[];
  readonly companies: readonly string[];
}> {
  const organisation = await openStream(store, chance, "organisation", true, today);
  const people = ownerNames.slice(0, -1).map((_, at) => `person${at}`);
  await writeTo(store, chance, organisation, [
    ...channelNames.map((name): OrganisationEvent => {
      const channel = { kind: "webhook", title: name, settings: { name } };
      return { kind: "channel-set", subject: name, on: today, data: { channel } };
    }),
    ...people.map((id, at): OrganisationEvent => {
      const channels = channelNames.filter(() => chance.perMille(600));
      const name = ownerNames[at] ?? "";
      const data = { name, spellings: [], email: null, mobile: null, language: "zh", channels } as const;
      return { kind: "person-set", subject: id, on: today, data };
    }),
    {
      kind: "warning-settings-set",
      subject: organisation,
      on: today,
      data: { lead: chance.oneOf(people), digestAt: 530, escalateAfter: chance.between(1, 5) },
    },
  ]);
  const ids: string[] = [];
  for (let at = 0; at < companies; at += 1) {
    const id = await openStream(store, chance, `company ${at}`, false, today);
    const items = Array.from({ length: chance.between(1, 8) }, () => randomItem(chance, today));
    await writeTo(
      store,
      chance,
      id,
      items.map((item) => ({ kind: "item-recorded", subject: chance.id(), on: today, data: { item } })),
    );
    if (chance.perMille(700))
      await writeTo(store, chance, id, [
        { kind: "fallback-set", subject: id, on: today, data: { person: chance.oneOf(people) } },
      ]);
    ids.push(id);
  }
  return { organisation, people, companies: ids };
}

/** A paper whose end may lie behind or up to two years ahead. */
export function randomItem(chance: Chance, today: Day): Omit<Item, "id"> {
  const end = addDays(today, chance.between(-60, 700));
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
    await tx.append(company, known?.version ?? 0, command(chance.id()), events);
  });
}
