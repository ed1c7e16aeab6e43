import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { Store } from "#service/deps.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { append, openCompany, recorded } from "#store/storeFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { archiveCompany } from "./archiveCompany.ts";
import type { Deps } from "./deps.ts";
import { listCases } from "./listCases.ts";
import { localOwner } from "./localOwner.ts";

const today = day("2026-11-21");

let store: Store;
let product: Deps;

/** Licences that end one after the other, each of which is being renewed: by 90 days before its end at the latest. */
beforeEach(async () => {
  store = memoryStore();
  product = productOn(store, today);
  const { id } = await openCompany(store, localOwner);
  const ends = ["2027-05-30", "2027-04-30", "2027-06-30"];
  const items = ends.map((end) =>
    recorded({ kind: "licence", naturalKey: end, terms: [{ start: null, end: day(end) }] }, end),
  );
  const opened = items.map(({ subject }): CaseEvent => ({
    kind: "case-opened",
    subject: `renews ${subject}`,
    on: today,
    data: { course: "renew-licence", item: subject, authority: null, law: product.law.hash, owner: null },
  }));
  await append(store, localOwner, id, 1, ...items, ...opened);
});

async function board(deps: Deps, { from = 0, limit = 100 } = {}) {
  const listed = await listCases(deps, localOwner, { closed: "false", archived: false, from, limit });
  if (!listed.ok) throw new Error(listed.refusal.code);
  const { cases, counts, total } = listed.value;
  return { cases: cases.map(({ id, light, actBy }) => `${id} ${light} ${actBy}`), counts, total };
}

function on(date: string): Deps {
  return { ...product, clock: { ...product.clock, today: () => day(date) } };
}

test("the nearest day comes first, and a page holds its part of them", async () => {
  const all = [
    "renews 2027-04-30 yellow 2027-01-30",
    "renews 2027-05-30 yellow 2027-03-01",
    "renews 2027-06-30 yellow 2027-04-01",
  ];
  expect((await board(product)).cases).toEqual(all);
  const second = await board(product, { from: 1, limit: 1 });
  expect(second).toEqual({ cases: [all[1]], total: 3, counts: { red: 0, yellow: 3, blue: 0, grey: 0, green: 0 } });
});

test("of what waits for us a near day comes first, then losses, then what has no day, then days further away", async () => {
  const { id } = await openCompany(store, localOwner, "乙公司");
  const held = ["2027-02-22", "2027-04-30", "2027-06-30"].map((end) =>
    recorded({ kind: "licence", naturalKey: `b ${end}`, terms: [{ start: null, end: day(end) }] }, `b ${end}`),
  );
  const opened = (name: string, course: string, item: string | null): CaseEvent => ({
    kind: "case-opened",
    subject: name,
    on: today,
    data: { course, item, authority: null, law: product.law.hash, owner: null },
  });
  await append(
    store,
    localOwner,
    id,
    1,
    ...held,
    opened("near", "renew-licence", "b 2027-02-22"),
    opened("new", "new-licence", null),
    opened("loss", "replace-licence", "b 2027-04-30"),
    opened("far", "renew-licence", "b 2027-06-30"),
  );
  const order = (await board(product)).cases.map((line) => line.split(" ")[0]);
  expect(order.filter((name) => name !== "renews")).toEqual(["near", "loss", "new", "far"]);
});

test("after midnight a day that has passed is red, though nothing was written", async () => {
  expect((await board(on("2027-01-30"))).counts).toMatchObject({ red: 0, yellow: 3 });
  const after = await board(on("2027-01-31"));
  expect(after.cases[0]).toBe("renews 2027-04-30 red 2027-01-30");
  expect(after.counts).toMatchObject({ red: 1, yellow: 2 });
});

test("another law of the same cases is worked out anew", async () => {
  await board(product);
  const lead = product.law.parameters.get("licence-renewal-lead");
  if (lead === undefined) throw new Error("the law has no licence-renewal-lead");
  const longer = { ...lead, values: lead.values.map((one) => ({ ...one, value: 120 })) };
  const law = { ...product.law, parameters: new Map([...product.law.parameters, [lead.id, longer]]) };
  expect((await board({ ...product, law })).cases[0]).toBe("renews 2027-04-30 yellow 2026-12-31");
});

test("the cases of an archived company stand still: they are nobody's turn, have no day, and do not count as ours", async () => {
  const before = await board(product);
  const { company } = (await store.ledgers(localOwner))[0] ?? {};
  if (company === undefined) throw new Error("there is no company");
  const archived = await archiveCompany(product, localOwner, company.id, true, "command-1");
  expect(archived.ok).toBe(true);
  expect((await board(product)).total).toBe(0);
  const asked = { closed: "false", archived: true, from: 0, limit: 100 } as const;
  const listed = await listCases(product, localOwner, asked);
  if (!listed.ok) throw new Error(listed.refusal.code);
  const { cases, counts, total, archived: still } = listed.value;
  expect([total, still, counts]).toEqual([before.total, 3, { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 }]);
  expect(cases.map((row) => [row.archived, row.turn, row.light, row.actBy, row.closed])).toEqual(
    cases.map(() => [true, "nobody", "grey", null, null]),
  );
  const ours = await listCases(product, localOwner, { ...asked, turn: "ours" });
  expect(ours.ok && ours.value.total).toBe(0);
});
