import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evolveCase } from "#record/case/evolveCase.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { Actor, Store } from "#service/deps.ts";
import { append, command, ledgerOf, newId, on, openCompany, person, recorded } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

function opening(id: string, item: string | null = null): CaseEvent {
  const data = { course: "replace-licence", item, authority: "jiangsu", law: "f".repeat(64), owner: null };
  return { kind: "case-opened", subject: id, on, data };
}

function entriesOf(id: string): readonly CaseEvent[] {
  const paper = {
    id: "p1",
    material: "loss-report",
    as: "星河_遗失情况报告_20261121.pdf",
    form: "scan",
    count: 1,
  } as const;
  const file = { hash: "a".repeat(64), name: "报告.pdf", type: "pdf", bytes: 1000 };
  return [
    { kind: "case-answered", subject: id, on, data: { answers: { how: "lost", electronic: null } } },
    { kind: "case-commented", subject: id, on, data: { says: "打过电话" } },
    {
      kind: "case-submitted",
      subject: id,
      on,
      data: { number: "S-1", papers: [{ ...paper, file }], manifest: "b".repeat(64) },
    },
    {
      kind: "case-correction-asked",
      subject: id,
      on: day("2026-11-24"),
      data: { points: [{ id: "1", says: "补签字" }], until: day("2026-12-01"), notice: null },
    },
  ];
}

function folded(events: readonly CaseEvent[]): Case {
  const one = events.reduce<Case | null>(evolveCase, null);
  if (one === null) throw new Error("no entry opened a case");
  return one;
}

/** Cases are folded by the store as they would be by anybody, and live with their ledger. */
export function caseSuite(underTest: () => StoreUnderTest): void {
  describe("a case", () => {
    const casesOf = async (store: Store, actor: Actor, company: string) =>
      (await ledgerOf(store, actor, company)).cases;

    test("is what its entries say, in the ledger of its company, beside what it does to an item", async () => {
      const { store } = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const [item, id, other] = [recorded(), newId(), newId()];
      await append(store, me, company.id, 1, item, opening(id, item.subject));
      const [, , , last] = entriesOf(id);
      const [answered, commented, submitted] = entriesOf(id);
      if (answered === undefined || commented === undefined || submitted === undefined || last === undefined)
        throw new Error("there are four entries");
      await append(store, me, company.id, 3, answered, commented);
      const handling = { how: "covered", by: id } as const;
      const covered = { duty: "renew-contract.20261231", handling, note: null };
      await append(store, me, company.id, 5, submitted, {
        kind: "duty-handled",
        subject: item.subject,
        on,
        data: covered,
      });
      await append(store, me, company.id, 7, last, opening(other));
      const ledger = await ledgerOf(store, me, company.id);
      const byId = (a: Case, b: Case): number => (a.id < b.id ? -1 : 1);
      const meant = [folded([opening(id, item.subject), ...entriesOf(id)]), folded([opening(other)])];
      expect(ledger.cases.toSorted(byId)).toEqual(meant.toSorted(byId));
      expect(ledger.items[0]?.handled?.["renew-contract.20261231"]?.handling).toEqual(handling);
      const stream = await store.transact(me, (tx) => tx.stream(company.id, { subject: id }));
      expect(stream.map(({ kind }) => kind)).toEqual(["case-opened", ...entriesOf(id).map(({ kind }) => kind)]);
    });

    test("is read alike by another that has seen nothing of it, and by one that saw it before", async () => {
      const { store, fresh } = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const id = newId();
      await append(store, me, company.id, 1, opening(id));
      const other = fresh();
      expect(await casesOf(other, me, company.id)).toEqual([folded([opening(id)])]);
      await append(store, me, company.id, 2, ...entriesOf(id));
      const whole = folded([opening(id), ...entriesOf(id)]);
      for (const reader of [other, fresh(), store]) expect(await casesOf(reader, me, company.id)).toEqual([whole]);
      const [answered] = entriesOf(id);
      if (answered === undefined) throw new Error("there is an entry");
      await append(other, me, company.id, 6, { ...answered, data: { answers: { how: "stolen" } } } as CaseEvent);
      for (const reader of [store, fresh()])
        expect((await casesOf(reader, me, company.id))[0]?.answers).toEqual({ how: "stolen" });
    });

    test("is as before where what was written is rolled back, and is not opened by it", async () => {
      const { store } = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const id = newId();
      await append(store, me, company.id, 1, opening(id));
      const before = await casesOf(store, me, company.id);
      const failing = store.transact(me, async (tx) => {
        await tx.append(company.id, 2, command(), [...entriesOf(id), opening(newId())]);
        const [within] = await tx.ledgers(company.id);
        expect(within?.cases).toHaveLength(2);
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow(/rolled back/);
      expect(await casesOf(store, me, company.id)).toEqual(before);
      expect(await store.transact(me, (tx) => tx.stream(company.id, { subject: id }))).toHaveLength(1);
    });

    test("takes no entry that cannot follow, and keeps nothing of it", async () => {
      const { store } = underTest();
      const me = person(newId());
      const company = await openCompany(store, me);
      const id = newId();
      await append(store, me, company.id, 1, opening(id));
      await expect(append(store, me, company.id, 2, opening(id))).rejects.toThrow(/opened twice/);
      await expect(append(store, me, company.id, 2, ...entriesOf(newId()))).rejects.toThrow(/never opened/);
      expect(await casesOf(store, me, company.id)).toEqual([folded([opening(id)])]);
    });

    test("is seen by nobody who may not see its company", async () => {
      const { store } = underTest();
      const [me, stranger] = [person(newId()), person(newId())];
      const company = await openCompany(store, me);
      const id = newId();
      await append(store, me, company.id, 1, opening(id), ...entriesOf(id));
      await openCompany(store, stranger);
      const seen = await store.transact(stranger, (tx) => tx.ledgers());
      expect(seen.flatMap(({ cases }) => cases)).toEqual([]);
      const [answered] = entriesOf(id);
      if (answered === undefined) throw new Error("there is an entry");
      await expect(append(store, stranger, company.id, 6, answered)).rejects.toThrow(/no company/);
      expect(await casesOf(store, me, company.id)).toHaveLength(1);
    });
  });
}
