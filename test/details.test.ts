import { expect, test } from "vitest";
import type { Hono } from "hono";
import type { DueReply } from "#contract/due.ts";
import type { ImportReply } from "#contract/imports.ts";
import type { ItemReply, ItemsReply } from "#contract/items.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "./fixtures/productOn.ts";

// Numbers that a kind's ledgers keep, from the file to the pages and back into a file.

const api = "http://127.0.0.1:4180/api/v1";
const company = "清河示例网络有限公司";
const head = "资源名称,类别,编号,开始日期,到期日期,人数,社保月数,级别";
const proof = "技术人员社保,社保证明,SB-1,2026-10-01,2026-12-20,3人,2,";
const rows = [
  proof,
  "核心网单元,网络单元备案,DJ-1,2025-05-01,长期,,,三级",
  "城东专线,专线,ZX-1,2025-01-01,2026-12-31,4,,",
];

function fresh(): Hono {
  return createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
}

async function imported(app: Hono, lines: readonly string[] | Uint8Array<ArrayBuffer>, name = "own.csv") {
  const query = new URLSearchParams({ fileName: name, company });
  const body = lines instanceof Uint8Array ? lines : new TextEncoder().encode(`${lines.join("\n")}\n`);
  const response = await app.request(`${api}/imports?${query}`, { method: "POST", body });
  const reply = (await response.json()) as ImportReply;
  expect(response.status, JSON.stringify(reply).slice(0, 400)).toBe(200);
  return reply;
}

async function got<Reply>(app: Hono, path: string): Promise<Reply> {
  return (await (await app.request(`${api}${path}`)).json()) as Reply;
}

async function itemNamed(app: Hono, name: string): Promise<ItemReply> {
  const { items } = await got<ItemsReply>(app, "/items");
  return got<ItemReply>(app, `/items/${items.find((one) => one.name === name)?.id ?? "none"}`);
}

const staff = [
  { id: "persons", title: { zh: "人数", en: "Staff" }, value: 3, text: { zh: "3 人", en: "3 persons" } },
  { id: "months", title: { zh: "社保月数", en: "Insurance" }, value: 2, text: { zh: "2 个月", en: "2 months" } },
];

test("the numbers stand with the item, in the ledger and in the due list; of another kind they are kept as written", async () => {
  const app = fresh();
  await imported(app, [head, ...rows]);
  const { item, extra } = await itemNamed(app, "技术人员社保");
  expect([item.details, extra]).toEqual([staff, {}]);
  expect((await itemNamed(app, "核心网单元")).item.details).toMatchObject([{ id: "level", text: { zh: "3 级" } }]);
  const line = await itemNamed(app, "城东专线");
  expect([line.item.details, line.extra]).toEqual([[], { 人数: "4" }]);
  const { items } = await got<DueReply>(app, "/due");
  expect(items.find((one) => one.item === "技术人员社保")?.details).toEqual(staff);
});

test.each(["csv", "xlsx"])("an export as %s is read back equal, here and in a fresh installation", async (format) => {
  const first = fresh();
  await imported(first, [head, ...rows]);
  const exported = async (app: Hono, as: string) =>
    new Uint8Array(await (await app.request(`${api}/exports?format=${as}`)).arrayBuffer());
  const bytes = await exported(first, format);
  expect((await imported(first, bytes, `out.${format}`)).effects).toEqual({
    record: 0,
    renew: 0,
    correct: 0,
    unchanged: 3,
  });
  const second = fresh();
  await imported(second, bytes, `out.${format}`);
  expect(await exported(second, "csv")).toEqual(await exported(first, "csv"));
  expect((await itemNamed(second, "技术人员社保")).item.details).toEqual(staff);
});

test("a changed number is a correction that says from what to what; a new term brings its own", async () => {
  const app = fresh();
  await imported(app, [head, proof]);
  expect((await imported(app, [head, proof.replace("3人", "5")])).effects).toMatchObject({ correct: 1 });
  expect((await imported(app, [head, proof.replace("3人,2", ",2")])).effects).toMatchObject({ correct: 1 });
  const renewed = "技术人员社保,社保证明,SB-1,2026-12-21,2027-03-20,6,,";
  expect((await imported(app, [head, renewed])).effects).toMatchObject({ renew: 1 });
  const { item, history, terms } = await itemNamed(app, "技术人员社保");
  expect(item.details.map(({ id, value }) => [id, value])).toEqual([["persons", 6]]);
  expect(terms).toHaveLength(2);
  const corrections = history.filter(({ kind }) => kind === "item-corrected").map(({ sentence }) => sentence);
  expect(corrections[1]?.zh).toMatch(/^更正：人数 由 3 改为 5（/);
  expect(corrections[0]?.en).toMatch(/^Corrected: Staff from 5 to – \(/);
});
