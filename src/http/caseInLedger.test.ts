import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { importReplySchema } from "#contract/imports.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

// An agreement is signed again under another number: the ledger follows, and the file of before brings nothing back.

const local = "http://127.0.0.1:4180/api/v1";
const json = { "content-type": "application/json" };
const file = ["类别,名称,合同编号,供应商,起始日期,到期日期", "专线,京沪专线,XH-1,示例电信,2024-02-01,2027-01-31"].join(
  "\n",
);
let app: Hono;

beforeEach(() => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
});

async function ask(path: string, body?: object | string): Promise<unknown> {
  const sent = typeof body === "string" ? { body } : { body: JSON.stringify(body), headers: json };
  return (await app.request(`${local}${path}`, body === undefined ? {} : { method: "POST", ...sent })).json();
}

const imported = async (path = "/imports") => {
  const reply = await ask(`${path}?fileName=a.csv&company=${encodeURIComponent("星河示例通信有限公司")}`, file);
  const parsed = importReplySchema.safeParse(reply);
  if (!parsed.success) throw new Error(JSON.stringify(reply));
  return parsed.data;
};
const items = async () => itemsReplySchema.parse(await ask("/items")).items;

test("a number that a case changed stays gone when the old file is imported again, and the history names the case", async () => {
  expect((await imported()).effects).toMatchObject({ record: 1 });
  const [line] = await items();
  if (line === undefined) throw new Error("there is no line");
  let one = caseReplySchema.parse(await ask("/cases", { course: "renew-contract", item: line.id, on: "2026-11-01" }));
  const say = async (entry: object) => caseReplySchema.parse(await ask(`/cases/${one.id}/entries`, entry));
  const answers = Object.fromEntries(one.questions.map(({ id }) => [id, id === "proof" ? "no" : "yes"]));
  one = await say({ do: "answer", answers });
  const kept = await app.request(`${local}/companies/${one.companyId}/files?name=a.pdf`, {
    method: "POST",
    body: pdf(),
  });
  const { hash } = keepFileReplySchema.parse(await kept.json()).file;
  for (const { material, form, marks } of one.papers.filter(({ needed }) => needed)) {
    const paper = { material, form, marks: marks.map(({ mark }) => mark), file: { hash, name: "a.pdf" } };
    one = await say({ do: "put-paper", paper });
  }
  for (const { id, kind } of one.stages) if (kind === "step") one = await say({ do: "step", stage: id });
  const joins = one.compared.find(({ field }) => field === "start");
  expect(joins?.says?.zh).toContain("2027-02-01");
  const fields = { name: "京沪专线", counterparty: "示例电信", number: "XH-2", start: "2027-03-01", end: "2029-02-28" };
  one = await say({ do: "receive", fields });
  expect(one.compared.find(({ field }) => field === "start")?.says?.zh).toContain("28 天");
  one = await say({ do: "settle", field: "start", how: "explained", says: "对方书面说明服务没有停" });
  one = await say({ do: "close", custody: "合同柜，小李" });
  expect(one.closed?.outcome).toBe("done");
  expect(one.closed?.ledger?.zh).toBe(
    "办结时台账里加了新的一期：专线接入协议 京沪专线 XH-2，2027-03-01 至 2029-02-28；旧的一期留着。",
  );
  expect(one.compared.find(({ field }) => field === "number")).toMatchObject({ before: "XH-1", now: "XH-2" });

  expect((await imported("/imports/preview")).effects).toEqual({ record: 0, renew: 0, correct: 0, unchanged: 1 });
  expect((await imported()).effects).toMatchObject({ record: 0, unchanged: 1 });
  expect((await items()).map(({ identifier, end }) => [identifier, end])).toEqual([["XH-2", "2029-02-28"]]);
  const found = itemsReplySchema.parse(await ask("/items?q=xh-1")).items;
  expect(found.map(({ identifier }) => identifier)).toEqual(["XH-2"]);
  const reply = itemReplySchema.parse(await ask(`/items/${line.id}`));
  expect(reply.custody).toEqual({ says: { zh: "合同柜，小李", en: "合同柜，小李" }, copies: [] });
  const said = reply.history.map(({ sentence }) => sentence.zh);
  expect(said[0]).toContain("新的一期：2027-03-01 至 2029-02-28；编号 由 XH-1 改为 XH-2（办件");
  expect(said[0]).toContain("（办件「续签合同 2026-11-01」办结后的新合同）");
  expect(said.join()).not.toContain("naturalKey");
});
