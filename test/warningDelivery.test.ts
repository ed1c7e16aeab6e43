import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { fullReach, openSender } from "#channels/channels.ts";
import type { OrganisationEvent } from "#record/organisation/organisation.ts";
import type { Deps, Store } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { machine } from "#service/machine.ts";
import { deliver, keysToDeliver } from "#service/warnings/deliver.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { command, itemOf, newId } from "#store/storeFixture.ts";
import { startWecomServer } from "./fixtures/channels/startWecomServer.ts";
import { productOn } from "./fixtures/productOn.ts";
import { storesOfEveryKind } from "./fixtures/storesOfEveryKind.ts";

const today = day("2026-11-23");
const person = "zhao";

/** From an end in the ledger to a message at the other side of a bot, on every kind of database. */
describe.each(Object.entries(storesOfEveryKind))("a warning on %s", (_, open) => {
  let store: Store;
  let close: () => Promise<void>;
  let bot: Awaited<ReturnType<typeof startWecomServer>>;
  beforeAll(async () => {
    const stores = await open();
    store = stores.one;
    close = () => stores.close();
    bot = await startWecomServer();
  });
  afterAll(async () => {
    await bot.close();
    await close();
  });

  const productAt = (instant: string): Deps => ({
    ...productOn(store, today),
    ids: { next: newId },
    clock: { today: () => today, now: () => instant },
    sender: openSender({ ...fullReach, botOrigins: { wecom: bot.url } }),
  });
  const deliverAll = async (deps: Deps): Promise<void> => {
    for (const { key, afterSeconds } of await keysToDeliver(deps, 0)) if (afterSeconds === 0) await deliver(deps, key);
  };

  test("waits for the digest, is tried again after a failure, and goes out once, with a receipt", async () => {
    await enterPeople(store, bot.address);
    const company = await enterItem(store);
    const early = productAt("2026-11-22T22:00:00.000Z");
    expect(await sweep(early)).toMatchObject({ spoke: 1 });
    await deliverAll(early);
    expect(bot.received, "before 08:50 nothing goes out").toHaveLength(0);

    bot.fail({ kind: "status", status: 500 }, 1);
    await deliverAll(productAt("2026-11-23T00:50:00.000Z"));
    expect(bot.received).toHaveLength(0);
    const deps = productAt("2026-11-23T00:52:00.000Z");
    await deliverAll(deps);
    await deliverAll(deps);
    expect(await sweep(deps)).toMatchObject({ spoke: 0, claimed: 0 });
    expect(bot.received).toHaveLength(1);
    expect(JSON.stringify(bot.received[0])).toContain("京沪专线");
    const claims = await store.transact(machine, (tx) => tx.warnings.claims({ company }));
    expect(claims.map(({ channel, state }) => [channel, state]).toSorted()).toEqual([
      ["bot", "told"],
      ["page", "told"],
    ]);
    expect(claims.every(({ lateDays }) => lateDays === 0)).toBe(true);
  });
});

async function enterPeople(store: Store, address: string): Promise<void> {
  const id = newId();
  const stream = { id, name: "organisation", creditCode: null, demo: false, organisation: true };
  const events: readonly OrganisationEvent[] = [
    {
      kind: "channel-set",
      subject: "bot",
      on: today,
      data: { channel: { kind: "wecom", title: "合规群", settings: {} } },
    },
    {
      kind: "person-set",
      subject: person,
      on: today,
      data: { name: "小李", spellings: [], email: null, mobile: null, language: "zh", channels: ["bot"] },
    },
  ];
  await store.transact(localOwner, async (tx) => {
    const opened = await tx.openCompany(stream, command(), today);
    await tx.append(id, opened.version, command(), events);
    await tx.warnings.putSecrets("bot", { address });
  });
}

/** An agreement that ends in thirty days, of which its owner is warned today. */
async function enterItem(store: Store): Promise<string> {
  const id = newId();
  const company = { id, name: "星河示例通信有限公司", creditCode: null, demo: false, organisation: false };
  const item = itemOf({ terms: [{ start: day("2026-01-01"), end: addDays(today, 30) }] });
  await store.transact(localOwner, async (tx) => {
    const opened = await tx.openCompany(company, command(), today);
    await tx.append(id, opened.version, command(), [
      { kind: "item-recorded", subject: newId(), on: today, data: { item } },
    ]);
  });
  return id;
}
