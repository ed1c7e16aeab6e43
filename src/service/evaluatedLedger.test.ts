import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { append, ledgerOf, openCompany, person, recorded } from "#store/storeFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import type { CompanyLedger } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";

const today = day("2026-11-21");
const store = memoryStore();
const { law } = productOn(store, today);

let ledger: CompanyLedger;
/** Cases whose law was asked for: those that were worked out. */
let worked: string[];
const laws = {
  inUse: law,
  of: ({ id }: { readonly id: string }) => {
    worked.push(id);
    return law;
  },
};

/** Two licences, each of which is being given up. */
beforeEach(async () => {
  worked = [];
  const me = person(crypto.randomUUID());
  const { id } = await openCompany(store, me);
  const items = ["first", "second"].map((name) =>
    recorded({ kind: "licence", naturalKey: name, terms: [{ start: null, end: day("2027-05-30") }] }, name),
  );
  const answers = { how: "early", users: "no", "planned-on": "2027-05-30" };
  const opened = items.flatMap(({ subject }): CaseEvent[] => [
    {
      kind: "case-opened",
      subject: `ends ${subject}`,
      on: today,
      data: { course: "terminate-licence", item: subject, authority: null, law: law.hash, owner: null },
    },
    { kind: "case-answered", subject: `ends ${subject}`, on: today, data: { answers } },
  ]);
  await append(store, me, id, 1, ...items, ...opened);
  ledger = await ledgerOf(store, me, id);
});

test("where one item is asked for, the cases about others are not worked out", () => {
  const evaluated = evaluatedLedger(laws, ledger, today);
  expect(worked).toEqual([]);
  const found = evaluated.ofItem("first").find(({ rule }) => rule === "act-in-case");
  expect(found?.lastDayToAct).toBe("2027-01-12");
  expect(worked).toEqual(["ends first"]);
});

test("the whole outcome holds the same duties as the items one by one, each case worked out once", () => {
  const evaluated = evaluatedLedger(laws, ledger, today);
  const one = ["first", "second"].flatMap((item) => evaluated.ofItem(item));
  expect(new Set(evaluated.outcome.obligations)).toEqual(new Set(one));
  expect(worked).toEqual(["ends first", "ends second"]);
  expect(evaluated.outcome.obligations.filter(({ rule }) => rule === "act-in-case")).toHaveLength(2);
});

test("another day is worked out anew", () => {
  const [before, after] = [today, day("2027-03-02")].map((asOf) => evaluatedLedger(laws, ledger, asOf).ofItem("first"));
  const lightOf = (some: typeof before) => some?.find(({ rule }) => rule === "act-in-case")?.light;
  expect([lightOf(before), lightOf(after)]).toEqual(["yellow", "red"]);
});
