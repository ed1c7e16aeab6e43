import { describe, expect, test } from "vitest";
import type { Store } from "#service/deps.ts";
import type { KeptFile } from "#service/fileTable.ts";
import { machinePerson } from "./machinePerson.ts";
import { newId, openCompany, person, sha256 } from "./storeFixture.ts";

function fileOf(company: string, change: Partial<KeptFile> = {}): KeptFile {
  return {
    company,
    hash: sha256(newId()),
    type: "pdf",
    bytes: 5_000_000_000,
    name: "营业执照\t(1).pdf",
    keptAt: "2026-11-21T01:02:03.456Z",
    keptBy: "local",
    ...change,
  };
}

/** Which company has which file. */
export function fileTableSuite(underTest: () => Store): void {
  describe("files of a company", () => {
    test("are noted once, as they came first, and listed the newest first", async () => {
      const store = underTest();
      const me = person(newId());
      const { id } = await openCompany(store, me);
      const [first, later] = [fileOf(id), fileOf(id, { keptAt: "2026-11-22T01:02:03.456Z" })];
      const kept = await store.transact(me, async (tx) => [
        await tx.files.keep(first),
        await tx.files.keep(later),
        await tx.files.keep({ ...first, name: "another.pdf", keptAt: "2026-11-23T00:00:00.000Z" }),
      ]);
      expect(kept).toEqual([
        { file: first, isNew: true },
        { file: later, isNew: true },
        { file: first, isNew: false },
      ]);
      const [listed, found, missing] = await store.transact(me, async (tx) => [
        await tx.files.of(id),
        await tx.files.find(id, first.hash),
        await tx.files.find(id, sha256("never kept")),
      ]);
      expect(listed).toEqual([later, first]);
      expect(found).toEqual(first);
      expect(missing).toBe(null);
    });

    test("that two have are each one's own, and one file to whoever counts the bytes", async () => {
      const store = underTest();
      const me = person(newId());
      const [one, two] = [await openCompany(store, me, "甲"), await openCompany(store, me, "乙")];
      const file = fileOf(one.id);
      await store.transact(me, (tx) => tx.files.keep(file));
      await store.transact(me, (tx) => tx.files.keep({ ...file, company: two.id, name: "b.pdf" }));
      expect(await store.transact(me, (tx) => tx.files.hashes())).toEqual([{ hash: file.hash, bytes: file.bytes }]);
      expect((await store.transact(me, (tx) => tx.files.find(two.id, file.hash)))?.name).toBe("b.pdf");
      const all = await store.transact(person(machinePerson, { role: "agent" }), (tx) => tx.files.hashes());
      expect(all.map(({ hash }) => hash)).toContain(file.hash);
    });

    test("do not exist for a stranger, by any way there is", async () => {
      const store = underTest();
      const [me, stranger] = [person(newId()), person(newId())];
      const { id } = await openCompany(store, me);
      const file = fileOf(id);
      await store.transact(me, (tx) => tx.files.keep(file));
      for (const actor of [stranger, person(stranger.person, { companies: [id] }), { ...me, companies: [] }]) {
        const seen = await store.transact(actor, async (tx) => [
          await tx.files.find(id, file.hash),
          await tx.files.of(id),
          await tx.files.hashes(),
        ]);
        expect(seen).toEqual([null, [], []]);
        await expect(store.transact(actor, (tx) => tx.files.keep(fileOf(id)))).rejects.toThrow(
          /no company|row-level security/,
        );
      }
      expect(await store.transact(me, (tx) => tx.files.of(id))).toEqual([file]);
    });

    test("of a transaction that fails are not there, and a name that no database can keep is refused", async () => {
      const store = underTest();
      const me = person(newId());
      const { id } = await openCompany(store, me);
      const failing = store.transact(me, async (tx) => {
        await tx.files.keep(fileOf(id));
        throw new Error("given up");
      });
      await expect(failing).rejects.toThrow("given up");
      await expect(
        store.transact(me, (tx) => tx.files.keep(fileOf(id, { name: "a\u0000.pdf" }))),
      ).rejects.toMatchObject({
        code: "text-not-storable",
      });
      expect(await store.transact(me, (tx) => tx.files.of(id))).toEqual([]);
    });
  });
}
