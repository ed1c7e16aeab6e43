import { describe, expect, test } from "vitest";
import type { Store } from "#service/deps.ts";
import { append, newId, openCompany, person, recorded } from "./storeFixture.ts";

/** Looking without writing: never held up, never stale, never somebody else's. */
export function lookingSuite(underTest: () => Store): void {
  describe("looking", () => {
    const names = async (store: Store, who: string): Promise<readonly (string | null)[]> =>
      (await store.ledgers(person(who))).flatMap(({ items }) => items.map(({ name }) => name));

    test("what was acknowledged is seen at once", async () => {
      const store = underTest();
      const me = newId();
      expect(await names(store, me)).toEqual([]);
      const company = await openCompany(store, person(me));
      for (let version = 1; version <= 4; version += 1) {
        await append(
          store,
          person(me),
          company.id,
          version,
          recorded({ name: `line ${version}`, naturalKey: newId() }),
        );
        expect(await names(store, me)).toHaveLength(version);
      }
    });

    test("a transaction under way holds nobody up who has looked before, and shows nothing of itself", async () => {
      const store = underTest();
      const me = newId();
      const company = await openCompany(store, person(me));
      expect(await names(store, me)).toEqual([]);
      // What the health page asks, once before and once while it is under way.
      const health = async () => [await store.isolationHolds(), await store.lawUses()];
      const before = await health();
      let finish = (): void => {};
      const untilTold = new Promise<void>((resolve) => (finish = resolve));
      let written = (): void => {};
      const isWritten = new Promise<void>((resolve) => (written = resolve));
      const command = { id: newId(), fingerprint: "f", by: me, recordedAt: "2026-11-21T01:02:03.456Z" };
      const writing = store.transact(person(me), async (tx) => {
        await tx.append(company.id, 1, command, [recorded({ name: "new" })]);
        written();
        await untilTold;
      });
      await isWritten;
      expect(await names(store, me)).toEqual([]);
      expect(await health()).toEqual(before);
      finish();
      await writing;
      expect(await names(store, me)).toEqual(["new"]);
    });

    test("nobody sees what another has looked at", async () => {
      const store = underTest();
      const [me, other] = [newId(), newId()];
      const company = await openCompany(store, person(me));
      await append(store, person(me), company.id, 1, recorded({ name: "mine" }));
      expect(await names(store, me)).toEqual(["mine"]);
      expect(await names(store, other)).toEqual([]);
      expect(await store.ledgers(person(me, { companies: [] }))).toEqual([]);
    });
  });
}
