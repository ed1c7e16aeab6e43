import { randomBytes } from "node:crypto";
import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { verifyChain } from "#record/chain.ts";
import type { Item, ItemRecorded } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Actor, Command, CompanyLedger, Store, StoredCompany, Tx } from "#service/deps.ts";
import { UnstorableText } from "./storableText.ts";

/** A store to test, and another one on the same data that has seen nothing of it yet. */
export type StoreUnderTest = { readonly store: Store; readonly fresh: () => Store; close(): Promise<void> };

const sha256 = (text: string): string => hash("sha256", text);
export const on = day("2026-11-21");

export function newId(): string {
  return randomBytes(8).toString("hex");
}

export function person(name: string, change: Partial<Actor> = {}): Actor {
  return { person: name, name, role: "owner", companies: "all", ...change };
}

export function command(id: string = newId(), fingerprint = "fingerprint"): Command {
  return { id, fingerprint, by: "local", recordedAt: "2026-11-21T01:02:03.456Z" };
}

export function itemOf(change: Partial<Omit<Item, "id">> = {}): Omit<Item, "id"> {
  return {
    kind: "line",
    naturalKey: "line gd-1",
    name: "京沪专线",
    identifier: "GD-1",
    province: null,
    counterparty: null,
    services: ["isp"],
    renewal: null,
    notContinuing: false,
    owners: ["小李"],
    remark: null,
    extra: {},
    terms: [{ start: day("2024-01-01"), end: day("2026-12-31") }],
    origin: null,
    ...change,
  };
}

export function recorded(change: Partial<Omit<Item, "id">> = {}, subject: string = newId()): ItemRecorded {
  return { kind: "item-recorded", subject, on, data: { item: itemOf(change) } };
}

export function manyRecorded(count: number): ItemRecorded[] {
  return Array.from({ length: count }, (_, index) =>
    recorded({ naturalKey: `line ${index}`, identifier: String(index) }),
  );
}

export async function openCompany(store: Store, actor: Actor, name = "星河示例通信有限公司"): Promise<StoredCompany> {
  const company = { id: newId(), name, creditCode: "91310000MA1FL0000X", demo: false, organisation: false };
  return store.transact(actor, (tx) => tx.openCompany(company, command(), on));
}

export async function append(
  store: Store,
  actor: Actor,
  company: string,
  after: number,
  ...events: readonly RecordEvent[]
) {
  return store.transact(actor, (tx) => tx.append(company, after, command(), events));
}

async function ledgerOf(store: Store, actor: Actor, company: string): Promise<CompanyLedger> {
  const [ledger] = await store.transact(actor, (tx) => tx.ledgers(company));
  if (ledger === undefined) throw new Error(`${actor.person} sees no ledger of ${company}`);
  return ledger;
}

/** The tests that every store must pass. */
export function storeSuite(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a store on ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeAll(async () => {
      under = await open();
      ({ store } = under);
    });
    afterAll(() => under.close());

    describe("the record", () => {
      test("a company begins with its registration, and who opened it is a member", async () => {
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
        const me = person(newId());
        const company = await openCompany(store, me);
        const events = manyRecorded(2501);
        expect(await append(store, me, company.id, 1, ...events)).toEqual({ kind: "appended", version: 2502 });
        const stored = await store.transact(me, (tx) => tx.stream(company.id));
        expect(
          stored.slice(1).map(({ kind, subject, on: since, data }) => ({ kind, subject, on: since, data })),
        ).toEqual(events);
        expect(verifyChain(stored, sha256)).toEqual({ whole: true });
      });

      test("a stream is limited to a subject, to what is later, and to a number", async () => {
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
        const me = person(newId());
        const company = await openCompany(store, me);
        expect(await append(store, me, company.id, 0, recorded())).toEqual({ kind: "conflict", version: 1 });
        expect(await append(store, me, company.id, 2, recorded())).toEqual({ kind: "conflict", version: 1 });
        expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
      });

      test("a command is carried out once, whatever version its repetition expects", async () => {
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

      test("nothing to append is a mistake of the program", async () => {
        const me = person(newId());
        const company = await openCompany(store, me);
        await expect(append(store, me, company.id, 1)).rejects.toThrow(/nothing to append/);
      });
    });

    describe("transactions", () => {
      test("a rejected work leaves nothing behind, neither in the data nor in what is remembered", async () => {
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
        const me = person(newId());
        const company = await openCompany(store, me);
        const race = await Promise.all(manyRecorded(6).map((event) => append(store, me, company.id, 1, event)));
        expect(race.filter(({ kind }) => kind === "appended")).toHaveLength(1);
        expect(race.filter((one) => one.kind === "conflict" && one.version === 2)).toHaveLength(5);
      });

      test("many at once on several companies lose nothing", async () => {
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
        const me = person(newId());
        await expect(store.transact(me, () => store.transact(me, (tx) => tx.companies()))).rejects.toThrow(
          /inside a transaction/,
        );
        expect(await store.transact(me, (tx) => tx.companies())).toEqual([]);
      });
    });

    ledgerTests(() => under);
    isolationTests(() => store);
    textTests(() => under);

    test("says what it is, archives a law twice without complaint, and keeps strangers out", async () => {
      const { durable, schemaVersion } = await store.describe();
      expect({ durable: typeof durable, schemaVersion: typeof schemaVersion }).toEqual({
        durable: "boolean",
        schemaVersion: "number",
      });
      const files = { "kinds/line.yaml": "id: line\n" };
      await expect(store.archiveLaw(sha256(JSON.stringify(files)), files)).resolves.toBeUndefined();
      await expect(store.archiveLaw(sha256(JSON.stringify(files)), files)).resolves.toBeUndefined();
      expect(await store.isolationHolds()).toBe(true);
    });
  });
}

function ledgerTests(under: () => StoreUnderTest): void {
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

const emptyVerdict = {
  status: "question",
  kind: null,
  identifier: null,
  holder: null,
  start: null,
  end: null,
  openEnded: false,
  renewal: null,
  reason: null,
  proposals: [],
  entry: null,
  notRecord: null,
} as const;

function isolationTests(underTest: () => Store): void {
  describe("a stranger", () => {
    test("sees nothing of a company and writes nothing to it, by any way there is", async () => {
      const store = underTest();
      const [me, stranger] = [person(newId()), person(newId())];
      const company = await openCompany(store, me);
      await append(store, me, company.id, 1, recorded());
      await store.transact(me, (tx) =>
        tx.saveVerdicts(company.id, "import", [{ sheet: "a", firstRow: 1, verdicts: [] }]),
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
        const chunk = { sheet: "b", firstRow: 1, verdicts: [] };
        await expect(store.transact(actor, (tx) => tx.saveVerdicts(company.id, "import", [chunk]))).rejects.toThrow();
        const again = { ...company, name: "mine now" };
        await expect(store.transact(actor, (tx) => tx.openCompany(again, command(), on))).rejects.toThrow();
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

function textTests(under: () => StoreUnderTest): void {
  describe("text", () => {
    const hard = [
      "60 kB: " + "合同到期前六十日".repeat(2500),
      "quotes ' \" ` and $1 $$ %s \\ \\\\ \\u0041 \\u0000",
      "emoji 👩‍👩‍👧‍👦 𠮷野家 e\u0301 \uFEFF\u200B",
      "breaks \r\n \t \u0001 \u001F \u007F \u0085 \u2028 \u2029",
    ];

    test.each(hard)("comes back as it was: %.12s", async (text) => {
      const { store, fresh } = under();
      const me = person(newId());
      const company = await openCompany(store, me, text);
      const extra = { [text]: text, "2": "two", "10": "ten", b: "b", a: "" };
      await append(store, me, company.id, 1, recorded({ naturalKey: text.slice(0, 200), name: text, extra }));
      const stored = await store.transact(me, (tx) => tx.stream(company.id));
      expect(verifyChain(stored, sha256)).toEqual({ whole: true });
      for (const one of [store, fresh()]) {
        const [item] = (await ledgerOf(one, me, company.id)).items;
        expect(item).toMatchObject({ name: text, naturalKey: text.slice(0, 200), extra });
      }
    });

    test.each(["NUL \u0000", "half \uD83D", "\uDE00 half"])(
      "that no database keeps is refused by name: %j",
      async (text) => {
        const { store } = under();
        const me = person(newId());
        const company = await openCompany(store, me);
        const event = recorded({ remark: text });
        const refused = append(store, me, company.id, 1, recorded({ naturalKey: "2" }), event);
        await expect(refused).rejects.toThrow(UnstorableText);
        await expect(refused).rejects.toMatchObject({
          code: "text-not-storable",
          at: `item-recorded ${event.subject}`,
        });
        expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
        await expect(openCompany(store, me, text)).rejects.toThrow(UnstorableText);
      },
    );

    test("of a day stays text west of Greenwich", async () => {
      const { store, fresh } = under();
      const zone = process.env["TZ"];
      process.env["TZ"] = "America/Los_Angeles";
      try {
        expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(480);
        const me = person(newId());
        const company = await openCompany(store, me);
        for (const one of [store, fresh()]) {
          expect((await one.transact(me, (tx) => tx.companies())).map(({ recordedSince }) => recordedSince)).toEqual([
            on,
          ]);
          expect((await one.transact(me, (tx) => tx.stream(company.id))).map((event) => event.on)).toEqual([on]);
        }
      } finally {
        if (zone === undefined) delete process.env["TZ"];
        else process.env["TZ"] = zone;
      }
    });
  });
}
