import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Case } from "#record/case/case.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { append, ledgerOf, openCompany, recorded } from "#store/storeFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { localOwner } from "./localOwner.ts";
import { readyForToday } from "./readyForToday.ts";

const today = day("2026-11-21");

/** Two companies, each with a licence that is being renewed. */
async function product() {
  const store = memoryStore();
  const deps = productOn(store, today);
  const ids: string[] = [];
  for (const name of ["one", "other"]) {
    const { id } = await openCompany(store, localOwner, name);
    const item = recorded(
      { kind: "licence", naturalKey: name, terms: [{ start: null, end: day("2027-05-30") }] },
      name,
    );
    const [subject, answers] = [`ends ${name}`, { how: "early", users: "no", "planned-on": "2027-05-30" }];
    const data = { course: "terminate-licence", item: name, authority: null, law: deps.law.hash, owner: null };
    const opened = { kind: "case-opened", subject, on: today, data } as const;
    const answered = { kind: "case-answered", subject, on: today, data: { answers } } as const;
    await append(store, localOwner, id, 1, item, opened, answered);
    ids.push(id);
  }
  return { deps, ledgers: () => Promise.all(ids.map((id) => ledgerOf(store, localOwner, id))) };
}

test("whoever looks afterwards finds the duties of items and cases worked out", async () => {
  const { deps, ledgers } = await product();
  await readyForToday(deps, async () => true);
  for (const ledger of await ledgers()) {
    const of = (one: Case) => expect.unreachable(`${one.id} is worked out again`);
    const { outcome } = evaluatedLedger({ inUse: deps.law, of }, ledger, today);
    expect(outcome.obligations.map(({ rule }) => rule)).toContain("act-in-case");
  }
});

test("each company is asked for first, and nothing more is done once the rest is not wanted", async () => {
  const { deps, ledgers } = await product();
  let asked = 0;
  await readyForToday(deps, async () => (asked += 1) < 2);
  const worked: string[] = [];
  const of = ({ id }: Case) => (worked.push(id), deps.law);
  for (const ledger of await ledgers()) void evaluatedLedger({ inUse: deps.law, of }, ledger, today).outcome;
  expect([asked, worked.length]).toEqual([2, 1]);
});
