import { describe, expect, test } from "vitest";
import type { Store } from "#service/deps.ts";
import {
  append,
  command,
  itemOf,
  ledgerOf,
  manyRecorded,
  newId,
  on,
  openCompany,
  person,
  recorded,
} from "./storeFixture.ts";

/** All or nothing, and one after the other where it matters. */
export function transactionSuite(underTest: () => Store): void {
  describe("transactions", () => {
    test("a rejected work leaves nothing behind, neither in the data nor in what is remembered", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const before = await ledgerOf(store, me, company.id);
      const lost = store.transact(me, async (tx) => {
        await tx.append(company.id, 1, command(), [recorded({ name: "lost" })]);
        await tx.openCompany({ ...company, id: newId(), organisation: false }, command(), on);
        expect((await tx.ledgers(company.id))[0]?.items.map((item) => item.name)).toEqual(["lost"]);
        throw new Error("on second thoughts");
      });
      await expect(lost).rejects.toThrow("on second thoughts");
      expect(await ledgerOf(store, me, company.id)).toBe(before);
      expect(await store.transact(me, (tx) => tx.companies())).toHaveLength(1);
      await append(store, me, company.id, 1, recorded({ name: "kept" }));
      expect((await ledgerOf(store, me, company.id)).items.map((item) => item.name)).toEqual(["kept"]);
    });

    test("two that append to one stream: one is first, the other is told", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const race = await Promise.all(manyRecorded(6).map((event) => append(store, me, company.id, 1, event)));
      expect(race.filter(({ kind }) => kind === "appended")).toHaveLength(1);
      expect(race.filter((one) => one.kind === "conflict" && one.version === 2)).toHaveLength(5);
    });

    test("many at once on several companies lose nothing", async () => {
      const store = underTest();
      const me = person(newId());
      const companies = await Promise.all(Array.from({ length: 8 }, () => openCompany(store, me)));
      for (let version = 1; version <= 5; version += 1) {
        const events = manyRecorded(6).map((event) => ({
          ...event,
          data: { item: itemOf({ naturalKey: newId() }) },
        }));
        const answers = await Promise.all(
          companies.map(({ id }, index) => append(store, me, id, version, events[index % 6] ?? recorded())),
        );
        expect(answers.every(({ kind }) => kind === "appended")).toBe(true);
      }
      for (const { items } of await store.transact(me, (tx) => tx.ledgers())) expect(items).toHaveLength(5);
    });

    test("one inside another is refused instead of waiting for ever", async () => {
      const store = underTest();
      const me = person(newId());
      await expect(store.transact(me, () => store.transact(me, (tx) => tx.companies()))).rejects.toThrow(
        /inside a transaction/,
      );
      expect(await store.transact(me, (tx) => tx.companies())).toEqual([]);
    });
  });
}
