import { describe, expect, test } from "vitest";
import type { DatesMoved } from "#record/company/company.ts";
import { append, command, newId, on, openCompany, person, sha256 } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

const started = "2026-11-21T01:02:03.456Z";

function moved(company: string, use: number): DatesMoved {
  const why = [{ file: "calendar/2027.yaml", change: "added" as const }];
  return {
    kind: "dates-moved",
    subject: company,
    on,
    data: {
      use,
      fromLaw: "a",
      toLaw: "b",
      why,
      moved: [{ obligation: "o", item: "i", rule: "r", was: null, is: null }],
    },
  };
}

/** Which laws were used in which order, and what their changes did to dates. */
export function lawHistorySuite(under: () => StoreUnderTest): void {
  describe("the laws that were used", () => {
    const files = { "kinds/line.yaml": "id: line\n", "cases/x.yaml": `text: "甲${newId()}"\n` };
    const laws = [newId(), newId()].map((id) => sha256(id));
    const [one = "", two = ""] = laws;

    test("are kept under their hash, once, and come back as they were", async () => {
      const { store, fresh } = under();
      await store.archiveLaw(one, files);
      await expect(store.archiveLaw(one, { "kinds/line.yaml": "another" })).resolves.toBeUndefined();
      expect(await fresh().archivedLaw(one)).toEqual(files);
      expect(await store.archivedLaw(two)).toBeNull();
    });

    test("are read within a transaction by itself; by the store it would wait for its own connection", async () => {
      const { store } = under();
      const me = person(newId());
      expect(await store.transact(me, (tx) => tx.archivedLaw(one))).toEqual(files);
      expect(await store.transact(me, (tx) => tx.archivedLaw(two))).toBeNull();
      await expect(store.transact(me, () => store.archivedLaw(one))).rejects.toThrow(/transaction/);
    });

    test("stand in the order of their use; the one in use is not used again, an earlier one may be", async () => {
      const { store, fresh } = under();
      await store.archiveLaw(two, {});
      for (const hash of [one, one, two, two, one]) await store.useLaw(hash, started);
      const uses = await fresh().lawUses();
      expect(uses.map(({ hash }) => hash)).toEqual([one, two, one]);
      expect(uses.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(uses[0]).toEqual({ number: 1, hash: one, startedAt: started, comparison: null });
    });

    test("are used only out of the archive", async () => {
      await expect(under().store.useLaw(sha256("nowhere"), started)).rejects.toThrow(/not in the archive|law_use_hash/);
    });

    test("begin one use where several programs start at once", async () => {
      const { store, fresh } = under();
      await Promise.all([store, fresh(), fresh()].map((each) => each.useLaw(two, started)));
      expect((await store.lawUses()).map(({ hash }) => hash)).toEqual([one, two, one, two]);
    });

    test("are compared once; what was noted of it stays", async () => {
      const { store } = under();
      await store.noteComparison(2, "calendar-only");
      await store.noteComparison(2, "unreadable");
      expect((await store.lawUses()).map(({ comparison }) => comparison)).toEqual([null, "calendar-only", null, null]);
      await expect(store.noteComparison(99, "compared")).rejects.toThrow(/no use 99|law_comparison_number/);
    });
  });

  describe("what a change of law did to dates", () => {
    test("is read over all companies of the actor or of one, and of nobody else's", async () => {
      const { store } = under();
      const [me, stranger] = [person(newId()), person(newId())];
      const companies = [await openCompany(store, me), await openCompany(store, me)];
      for (const { id } of companies) await append(store, me, id, 1, moved(id, 2), moved(id, 3));
      const all = await store.transact(me, (tx) => tx.datesMoved());
      expect(all.map(({ company, data }) => [company, data.use])).toEqual(
        companies
          .map(({ id }) => id)
          .toSorted()
          .flatMap((id) => [
            [id, 2],
            [id, 3],
          ]),
      );
      const [first] = companies;
      const ofOne = await store.transact(me, (tx) => tx.datesMoved(first?.id));
      expect(ofOne.map(({ data, subject, version }) => [data, subject, version])).toEqual([
        [moved("", 2).data, first?.id, 2],
        [moved("", 3).data, first?.id, 3],
      ]);
      expect(await store.transact(stranger, (tx) => tx.datesMoved())).toEqual([]);
      expect(await store.transact(stranger, (tx) => tx.datesMoved(first?.id))).toEqual([]);
    });

    test("is recorded once under one command, and changes no item", async () => {
      const { store } = under();
      const me = person(newId());
      const { id } = await openCompany(store, me);
      const once = command("dates-moved.2.a.b");
      const write = () => store.transact(me, (tx) => tx.append(id, 1, once, [moved(id, 2)]));
      expect(await write()).toEqual({ kind: "appended", version: 2 });
      expect(await write()).toMatchObject({ kind: "repeated" });
      expect(await store.transact(me, (tx) => tx.datesMoved(id))).toHaveLength(1);
      expect((await store.transact(me, (tx) => tx.ledgers(id)))[0]?.items).toEqual([]);
    });
  });
}
