import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { gatherRecorded } from "#record/item/gatherRecorded.ts";
import type { ItemRecorded } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { append, itemOf, ledgerOf, manyRecorded, newId, on, openCompany, person, recorded } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

const emptyVerdict = {
  status: "question",
  kind: null,
  identifier: null,
  holder: null,
  start: null,
  end: null,
  openEnded: false,
  renewal: null,
  minimumMonths: null,
  reason: null,
  proposals: [],
  entry: null,
  notRecord: null,
} as const;

/** Items as their entries leave them, remembered but never stale. */
export function ledgerSuite(under: () => StoreUnderTest): void {
  describe("ledgers", () => {
    test("are the same object as long as nothing changed, and only the changed one is another", async () => {
      const { store } = under();
      const me = person(newId());
      const [one, two] = [await openCompany(store, me, "甲"), await openCompany(store, me, "乙")];
      await append(store, me, one.id, 1, recorded(), recorded({ naturalKey: "2" }));
      const before = [await ledgerOf(store, me, one.id), await ledgerOf(store, me, two.id)];
      expect(await ledgerOf(store, me, one.id)).toBe(before[0]);
      await append(store, me, one.id, 3, recorded({ naturalKey: "3" }));
      const after = [await ledgerOf(store, me, one.id), await ledgerOf(store, me, two.id)];
      expect(after[0]).not.toBe(before[0]);
      expect(after[0]?.items.slice(0, 2)).toEqual(before[0]?.items);
      expect(after[0]?.items[0]).toBe(before[0]?.items[0]);
      expect(after[0]?.company.version).toBe(4);
      expect(after[1]).toBe(before[1]);
    });

    test("show items as their entries leave them, and in the order in which they were recorded", async () => {
      const { store, fresh } = under();
      const me = person(newId());
      const company = await openCompany(store, me);
      const [line, lease, domain] = [
        recorded({ naturalKey: "1" }),
        recorded({ naturalKey: "2" }),
        recorded({ naturalKey: "3" }),
      ];
      const after = itemOf({ naturalKey: "2", name: "corrected" });
      const { terms: _terms, origin: _origin, ...details } = itemOf({ naturalKey: "1", name: "renewed" });
      const term = { start: day("2027-01-01"), end: day("2028-12-31") };
      await append(store, me, company.id, 1, line, lease, {
        kind: "item-corrected",
        subject: lease.subject,
        on,
        data: { before: lease.data.item, after },
      });
      await append(store, me, company.id, 4, domain, {
        kind: "item-renewed",
        subject: line.subject,
        on,
        data: { term, details, origin: null },
      });
      const expected = [
        { ...line.data.item, ...details, id: line.subject, terms: [...line.data.item.terms, term] },
        { ...after, id: lease.subject },
        { ...domain.data.item, id: domain.subject },
      ];
      for (const one of [store, fresh()]) expect((await ledgerOf(one, me, company.id)).items).toEqual(expected);
    });

    test("are brought up to date by a store that another has overtaken", async () => {
      const { store, fresh } = under();
      const other = fresh();
      const me = person(newId());
      const company = await openCompany(store, me);
      const first = recorded({ naturalKey: "1" });
      await append(store, me, company.id, 1, first);
      await ledgerOf(other, me, company.id);
      await append(store, me, company.id, 2, recorded({ naturalKey: "2" }), ...manyRecorded(3));
      expect(await ledgerOf(other, me, company.id)).toEqual(await ledgerOf(store, me, company.id));
      expect(await append(other, me, company.id, 6, recorded({ naturalKey: "9" }))).toEqual({
        kind: "appended",
        version: 7,
      });
      expect(await ledgerOf(store, me, company.id)).toEqual(await ledgerOf(other, me, company.id));
    });

    test("hold a natural key once, and let two items trade theirs", async () => {
      const { store } = under();
      const me = person(newId());
      const company = await openCompany(store, me);
      const [one, two] = [recorded({ naturalKey: "1" }), recorded({ naturalKey: "2" })];
      await append(store, me, company.id, 1, one, two);
      await expect(append(store, me, company.id, 3, recorded({ naturalKey: "1" }))).rejects.toThrow(/key/);
      const swapped = (from: ItemRecorded, naturalKey: string): RecordEvent => ({
        kind: "item-corrected",
        subject: from.subject,
        on,
        data: { before: from.data.item, after: itemOf({ naturalKey }) },
      });
      expect(await append(store, me, company.id, 3, swapped(one, "2"), swapped(two, "1"))).toMatchObject({
        kind: "appended",
      });
      expect((await ledgerOf(store, me, company.id)).items.map((item) => item.naturalKey)).toEqual(["2", "1"]);
    });

    test("items recorded in one entry stand like those recorded alone, and each has its history", async () => {
      const { store, fresh } = under();
      const me = person(newId());
      const company = await openCompany(store, me);
      const origin = { importId: "import", file: "a.xlsx", sheet: "专线", row: 3 };
      const events = manyRecorded(2500).map((event) => ({ ...event, data: { item: { ...event.data.item, origin } } }));
      const gathered = gatherRecorded("import", events);
      expect(gathered).toHaveLength(3);
      await append(store, me, company.id, 1, ...gathered);
      const [first, second] = events;
      if (first === undefined || second === undefined) throw new Error("there are no events");
      const after = { ...second.data.item, name: "corrected" };
      await append(store, me, company.id, 4, {
        kind: "item-corrected",
        subject: second.subject,
        on,
        data: { before: second.data.item, after },
      });
      const expected = events.map(({ subject, data }) => ({ id: subject, ...data.item }));
      expected[1] = { id: second.subject, ...after };
      for (const one of [store, fresh()]) expect((await ledgerOf(one, me, company.id)).items).toEqual(expected);
      const history = async (subject: string) =>
        (await store.transact(me, (tx) => tx.stream(company.id, { subject }))).map(({ version }) => version);
      expect(await history(first.subject)).toEqual([2]);
      expect(await history(second.subject)).toEqual([2, 5]);
      await expect(append(store, me, company.id, 5, recorded({ naturalKey: "line 7" }))).rejects.toThrow(/key/);
    });

    test("an entry that cannot follow is a mistake of the program and writes nothing", async () => {
      const { store } = under();
      const me = person(newId());
      const company = await openCompany(store, me);
      const event = recorded();
      await expect(append(store, me, company.id, 1, event, event)).rejects.toThrow(/recorded twice/);
      expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
    });

    test("verdicts of an import come back by sheet and row", async () => {
      const { store } = under();
      const me = person(newId());
      const company = await openCompany(store, me);
      const chunk = (sheet: string, firstRow: number) => ({
        sheet,
        firstRow,
        accepted: [firstRow + 1, firstRow + 2],
        verdicts: [{ ...emptyVerdict, row: firstRow, name: `${sheet} ${firstRow}` }],
      });
      await store.transact(me, (tx) => tx.saveVerdicts(company.id, "import", [chunk("乙", 1001), chunk("乙", 1)]));
      await store.transact(me, (tx) => tx.saveVerdicts(company.id, "import", [chunk("丙", 2)]));
      expect(await store.transact(me, (tx) => tx.verdicts(company.id, "import"))).toEqual([
        chunk("丙", 2),
        chunk("乙", 1),
        chunk("乙", 1001),
      ]);
      expect(await store.transact(me, (tx) => tx.verdicts(company.id, "another"))).toEqual([]);
    });
  });
}
