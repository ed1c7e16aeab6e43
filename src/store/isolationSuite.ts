import { describe, expect, test } from "vitest";
import type { Actor, Store } from "#service/deps.ts";
import { append, command, ledgerOf, newId, on, openCompany, person, recorded } from "./storeFixture.ts";

/** Every way into a company, tried by somebody who is no member of it. */
export function isolationSuite(underTest: () => Store): void {
  describe("a stranger", () => {
    test("sees nothing of a company and writes nothing to it, by any way there is", async () => {
      const store = underTest();
      const [me, stranger] = [person(newId()), person(newId())];
      const company = await openCompany(store, me);
      await append(store, me, company.id, 1, recorded());
      await store.transact(me, (tx) =>
        tx.saveVerdicts(company.id, "import", [{ sheet: "a", firstRow: 1, accepted: [], verdicts: [] }]),
      );
      await ledgerOf(store, me, company.id);
      for (const actor of [
        stranger,
        person(stranger.person, { companies: [company.id] }),
        person("", { companies: [company.id] }),
      ]) {
        const seen = await store.transact(actor, async (tx) => [
          await tx.companies(),
          await tx.ledgers(),
          await tx.ledgers(company.id),
          await tx.stream(company.id),
          await tx.stream(company.id, { afterVersion: 1 }),
          await tx.verdicts(company.id, "import"),
        ]);
        expect(seen).toEqual([[], [], [], [], [], []]);
        await expect(append(store, actor, company.id, 2, recorded({ naturalKey: "x" }))).rejects.toThrow(/no company/);
        await expect(append(store, actor, company.id, 0, recorded({ naturalKey: "x" }))).rejects.toThrow(/no company/);
        const chunk = { sheet: "b", firstRow: 1, accepted: [], verdicts: [] };
        await expect(store.transact(actor, (tx) => tx.saveVerdicts(company.id, "import", [chunk]))).rejects.toThrow(
          /no company|row-level security/,
        );
        const again = { ...company, name: "mine now" };
        await expect(store.transact(actor, (tx) => tx.openCompany(again, command(), on))).rejects.toThrow(
          /already|duplicate key/,
        );
      }
      expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(2);
      expect(await store.transact(me, (tx) => tx.verdicts(company.id, "import"))).toHaveLength(1);
    });

    test("does not get a ledger that was remembered for its owner", async () => {
      const store = underTest();
      const [me, stranger] = [person(newId()), person(newId())];
      const companies = [await openCompany(store, me), await openCompany(store, stranger)];
      for (let round = 0; round < 3; round += 1) {
        const [mine, his] = await Promise.all(
          [me, stranger].map((actor) => store.transact(actor, (tx) => tx.ledgers())),
        );
        expect(mine?.map((ledger) => ledger.company.id)).toEqual([companies[0]?.id]);
        expect(his?.map((ledger) => ledger.company.id)).toEqual([companies[1]?.id]);
      }
    });
  });

  describe("a member", () => {
    test("sees only the companies that his session names", async () => {
      const store = underTest();
      const me = person(newId());
      const [one, two] = [await openCompany(store, me, "甲"), await openCompany(store, me, "乙")];
      const seen = async (companies: Actor["companies"]) =>
        (await store.transact({ ...me, companies }, (tx) => tx.companies())).map(({ id }) => id);
      expect(await seen("all")).toEqual([two.id, one.id]);
      expect(await seen([one.id])).toEqual([one.id]);
      expect(await seen([])).toEqual([]);
      const opened = await openCompany(store, { ...me, companies: [one.id] }, "丙");
      expect(await seen([opened.id, two.id])).toEqual([opened.id, two.id]);
    });

    test("who may only read cannot write", async () => {
      const store = underTest();
      await expect(openCompany(store, person(newId(), { role: "reader" }))).rejects.toThrow(/may write/);
    });
  });
}
