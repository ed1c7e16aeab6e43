import { describe, expect, test } from "vitest";
import { verifyChain } from "#record/chain.ts";
import type { Store, Tx } from "#service/deps.ts";
import { append, command, manyRecorded, newId, on, openCompany, person, recorded, sha256 } from "./storeFixture.ts";

/** What is written stands, in order and linked. */
export function recordSuite(underTest: () => Store): void {
  describe("the record", () => {
    test("a company begins with its registration, and who opened it is a member", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      expect(company).toMatchObject({
        version: 1,
        recordedSince: on,
        name: "星河示例通信有限公司",
        organisation: false,
      });
      expect(await store.transact(me, (tx) => tx.companies())).toEqual([company]);
      const [first, ...others] = await store.transact(me, (tx) => tx.stream(company.id));
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        company: company.id,
        version: 1,
        kind: "company-registered",
        subject: company.id,
        on,
      });
      expect(first).toMatchObject({ recordedAt: "2026-11-21T01:02:03.456Z", by: "local" });
      expect(first?.data).toEqual({
        name: company.name,
        creditCode: company.creditCode,
        demo: false,
        organisation: false,
      });
    });

    test("entries come back in order, whole and linked, over the boundaries of statements", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const events = manyRecorded(2501);
      expect(await append(store, me, company.id, 1, ...events)).toEqual({ kind: "appended", version: 2502 });
      const stored = await store.transact(me, (tx) => tx.stream(company.id));
      expect(stored.slice(1).map(({ kind, subject, on: since, data }) => ({ kind, subject, on: since, data }))).toEqual(
        events,
      );
      expect(verifyChain(stored, sha256)).toEqual({ whole: true });
    });

    test("a stream is limited to a subject, to what is later, and to a number", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const [one, two, three] = [
        recorded({ naturalKey: "1" }),
        recorded({ naturalKey: "2" }),
        recorded({ naturalKey: "3" }),
      ];
      await append(store, me, company.id, 1, one, two, three);
      const versions = async (filter: Parameters<Tx["stream"]>[1]) =>
        (await store.transact(me, (tx) => tx.stream(company.id, filter))).map(({ version }) => version);
      expect(await versions({ subject: two.subject })).toEqual([3]);
      expect(await versions({ afterVersion: 2 })).toEqual([3, 4]);
      expect(await versions({ limit: 2 })).toEqual([1, 2]);
      expect(await versions({ afterVersion: 1, limit: 1, subject: three.subject })).toEqual([4]);
    });

    test("who expected another version is told, and nothing is written", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      expect(await append(store, me, company.id, 0, recorded())).toEqual({ kind: "conflict", version: 1 });
      expect(await append(store, me, company.id, 2, recorded())).toEqual({ kind: "conflict", version: 1 });
      expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
    });

    test("a command is carried out once, whatever version its repetition expects", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const once = command(newId(), "first");
      await store.transact(me, (tx) => tx.append(company.id, 1, once, [recorded()]));
      for (const expected of [1, 2]) {
        const again = await store.transact(me, (tx) =>
          tx.append(company.id, expected, { ...once, fingerprint: "other" }, [recorded()]),
        );
        expect(again).toEqual({ kind: "repeated", fingerprint: "first", version: 2 });
      }
      expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(2);
    });

    test("entries that come one after the other are written as they come, all or none", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const parts = [
        [recorded({ naturalKey: "1" })],
        [],
        [recorded({ naturalKey: "2" }), recorded({ naturalKey: "3" })],
      ];
      async function* coming(fails: boolean) {
        for (const part of parts) yield part;
        if (fails) throw new Error("the file ends in the middle");
      }
      const write = (fails: boolean) => store.transact(me, (tx) => tx.append(company.id, 1, command(), coming(fails)));
      await expect(write(true)).rejects.toThrow("in the middle");
      expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
      expect(await write(false)).toEqual({ kind: "appended", version: 4 });
      const stored = await store.transact(me, (tx) => tx.stream(company.id));
      expect(stored.slice(1).map(({ subject }) => subject)).toEqual(parts.flat().map(({ subject }) => subject));
      expect(verifyChain(stored, sha256)).toEqual({ whole: true });
    });

    test("who comes too late is told before the first entry is asked for", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      // oxlint-disable-next-line require-yield -- it is never to be asked
      async function* never(): AsyncGenerator<[]> {
        throw new Error("was asked");
      }
      const answer = await store.transact(me, (tx) => tx.append(company.id, 7, command(), never()));
      expect(answer).toEqual({ kind: "conflict", version: 1 });
    });

    test("nothing to append is a mistake of the program", async () => {
      const store = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      await expect(append(store, me, company.id, 1)).rejects.toThrow(/nothing to append/);
    });
  });
}
