import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { machine } from "#service/machine.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What came up while nobody could be told is told to whoever can be, the next time somebody sweeps.

const duty = "renew-contract.20261130";
const bot = { id: "bot", kind: "wecom", title: "运维群", settings: {} } as const;

let product: WarnedCompany;
let item: string;

async function told(): Promise<readonly string[]> {
  const { store } = product.deps;
  const claims = await store.transact(machine, (tx) => tx.warnings.claims({ item }));
  return claims
    .filter((claim) => claim.duty === duty)
    .map(({ on, rung, recipient, channel, because }) => [on, rung, recipient || "-", channel, because].join(" "))
    .toSorted();
}

beforeEach(async () => {
  product = warnedCompany("2026-09-20");
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2026-11-30,小李",
  );
  item = (await product.deps.store.ledgers(machine)).flatMap(({ items }) => items)[0]?.id ?? "";
  await product.sweepOn("2026-09-30");
});

test("a person entered later hears it, and without an answer it goes on from there", async () => {
  await product.sweepOn("2026-10-20");
  await product.enterPeople({ id: "li", name: "小李" }, { id: "wang", name: "王总" });
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn("2026-10-21");
  await product.sweepOn("2026-10-21");
  expect(await told()).toEqual(["2026-09-30 60 - page lead", "2026-10-21 60 li page owner"]);
  for (const on of ["2026-10-26", "2026-10-29"]) await product.sweepOn(on);
  expect((await told()).slice(2)).toEqual(["2026-10-26 60 wang page no-answer"]);
});

test("a fallback and a lead named later hear it, and so does an owner assigned later", async () => {
  expect(await told()).toEqual(["2026-09-30 60 - page lead"]);
  await product.enterPeople({ id: "chen", name: "小陈" }, { id: "wang", name: "王总" });
  await product.sweepOn("2026-10-08");
  expect(await told()).toHaveLength(1);
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn("2026-10-08");
  await product.decideFor("甲公司", {
    kind: "fallback-set",
    subject: "",
    on: day("2026-10-09"),
    data: { person: "chen" },
  });
  await product.sweepOn("2026-10-09");
  const assigned = await product.post(`/items/${item}/owners`, { owners: ["小周"] });
  if (!assigned.ok) throw new Error(await assigned.text());
  await product.enterPeople({ id: "zhou", name: "小周" });
  await product.sweepOn("2026-10-09");
  expect((await told()).slice(1)).toEqual([
    "2026-10-08 60 wang page lead",
    "2026-10-09 60 chen page fallback",
    "2026-10-09 60 zhou page owner",
  ]);
});

test("a channel added later brings what the page alone has shown; twice it comes to nobody", async () => {
  await product.enterPeople({ id: "li", name: "小李" });
  await product.sweepOn("2026-10-08");
  await product.enterChannel(bot);
  await product.enterPeople({ id: "li", name: "小李", channels: ["bot"] });
  await product.sweepOn("2026-10-09");
  await product.sweepOn("2026-10-09");
  expect((await told()).slice(1)).toEqual(["2026-10-08 60 li page owner", "2026-10-09 60 li bot owner"]);
});

test("who was away while nobody stood in hears it when coming back", async () => {
  const absences = [{ from: day("2026-10-01"), to: day("2026-11-04"), deputy: null }];
  await product.enterPeople({ id: "li", name: "小李", absences });
  await product.sweepOn("2026-10-30");
  expect((await told()).slice(1)).toEqual(["2026-10-30 30 - page lead"]);
  await product.sweepOn("2026-11-05");
  expect((await told()).slice(2)).toEqual(["2026-11-05 30 li page owner"]);
});
