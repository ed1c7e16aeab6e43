import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

let product: WarnedCompany;
let ids: Readonly<Record<string, string>>;

const ledger = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
  "甲公司,近专线,专线,X-1,2024-01-01,2026-10-31,小李",
  "甲公司,远专线,专线,X-2,2024-01-01,2026-11-30,小李",
  "甲公司,明年专线,专线,X-3,2024-01-01,2027-11-30,小李",
  "乙公司,别人的,专线,Y-1,2024-01-01,2026-10-31,小陈",
  "乙公司,没人的,专线,Y-2,2024-01-01,2026-11-15,",
].join("\n");

beforeEach(async () => {
  product = warnedCompany("2026-10-12");
  await product.importLedger(ledger);
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  ids = Object.fromEntries(items.map(({ name, id }) => [name ?? "", id]));
  await product.enterPeople(
    { id: "li", name: "小李", absences: [{ from: day("2026-10-20"), to: day("2026-10-22"), deputy: "chen" }] },
    { id: "chen", name: "小陈" },
    { id: "wang", name: "王总" },
  );
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn("2026-10-12");
});

async function read(query = "") {
  const reply = todosReplySchema.parse(await (await product.get(`/todos${query}`)).json());
  return { ...reply, names: reply.todos.map(({ item }) => item) };
}
const handle = (name: string, end: string, body: object) =>
  product.post(`/items/${ids[name]}/duties/renew-contract.${end}/handling`, body);

test("each has what came to him and why, the most pressing first; what has not spoken is nobody's", async () => {
  const li = await read("?person=小李");
  expect(li).toMatchObject({ person: { id: "li", name: "小李" }, counts: { open: 2, seen: 0, settled: 0 } });
  expect(li.names).toEqual(["近专线", "远专线"]);
  expect(li.todos[0]).toMatchObject({
    company: "甲公司",
    what: { zh: "续签或更换合同" },
    due: { lastDayToAct: "2026-10-31", light: "yellow" },
    toldOn: "2026-10-12",
    told: [{ person: "li", reason: { zh: "条目的负责人" } }],
  });
  const wang = await read("?person=wang");
  expect(wang.names).toEqual(["没人的"]);
  expect(wang.todos[0]?.told).toEqual([
    { person: "wang", name: "王总", reason: { zh: "总负责人", en: "lead of the organisation" } },
  ]);
  const all = await read();
  expect(all.counts.open).toBe(4);
  expect((await read("?company=乙公司")).names.toSorted()).toEqual(["别人的", "没人的"]);
  expect(all.people.map(({ id }) => id).toSorted()).toEqual(["chen", "li", "wang"]);
  expect((await read("?limit=1")).names).toHaveLength(1);
});

test("what was seen, put off or covered stands apart, and comes back when its ladder speaks again", async () => {
  await handle("近专线", "20261031", { how: "acknowledge" });
  await handle("远专线", "20261130", { how: "snooze", until: "2026-10-28" });
  expect(await read("?person=li")).toMatchObject({ counts: { open: 0, seen: 2, settled: 0 } });
  expect((await read("?person=li&tab=seen")).todos[0]?.due?.handled).toMatchObject({ how: "acknowledged" });
  await product.sweepOn("2026-10-23");
  expect((await read("?person=li")).counts).toMatchObject({ open: 1, seen: 1 });
  product.goTo("2026-10-28");
  expect((await read("?person=li")).counts).toMatchObject({ open: 2, seen: 0 });
  await handle("远专线", "20261130", { how: "cover", by: "续签" });
  await product.sweepOn("2026-11-23");
  expect((await read("?person=li&tab=seen")).names).toEqual(["远专线"]);
});

test("what is renewed is settled, with the reason, and no longer after 90 days", async () => {
  await product.importLedger(ledger.replace("2024-01-01,2026-10-31,小李", "2026-11-01,2028-10-31,小李"));
  const settled = await read("?person=li&tab=settled");
  expect(settled.counts).toEqual({ open: 1, seen: 0, settled: 1 });
  expect(settled.todos).toMatchObject([
    { item: "近专线", due: null, why: { zh: "已续期，新的一期另有预警" }, what: { zh: "续签或更换合同" } },
  ]);
  product.goTo("2027-01-11");
  expect((await read("?person=li")).counts.settled).toBe(0);
});

test("handed on it is with the other at once; during an absence with the deputy, and afterwards back", async () => {
  await product.post(`/items/${ids["近专线"]}/owners`, { owners: ["小陈"] });
  expect((await read("?person=li")).names).toEqual(["远专线"]);
  const chen = await read("?person=chen");
  expect(chen.names.toSorted()).toEqual(["别人的", "近专线"]);
  expect(chen.todos.find(({ item }) => item === "近专线")?.told[0]?.reason.zh).toBe("条目的负责人");
  product.goTo("2026-10-20");
  expect((await read("?person=li")).names).toEqual([]);
  const standIn = (await read("?person=chen")).todos.find(({ item }) => item === "远专线");
  expect(standIn?.told[0]?.reason.zh).toBe("小李不在，代为处理");
  product.goTo("2026-10-23");
  expect((await read("?person=li")).names).toEqual(["远专线"]);
});

test("where nobody answered it is with the lead too; a person whom nobody knows is refused", async () => {
  for (const on of ["2026-10-15", "2026-10-20", "2026-10-23", "2026-10-28"]) await product.sweepOn(on);
  expect((await read("?person=wang")).counts.open).toBe(4);
  const answer = await product.get("/todos?person=谁");
  expect(answer.status).toBe(404);
});
