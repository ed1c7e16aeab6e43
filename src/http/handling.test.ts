import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { itemWarnings } from "#contract/itemWarnings.ts";
import { peopleReplySchema } from "#contract/people.ts";
import { assignItem } from "#contract/handling.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

let app: Hono;
let item: string;

const local = "http://127.0.0.1:4180/api/v1";
const duty = "renew-contract.20261231";
const ledger = (owner: string, end = "2026-12-31") =>
  `企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,${end},${owner}`;

async function importLedger(text: string): Promise<void> {
  const sent = await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: text });
  expect(sent.status).toBe(200);
}

function post(path: string, body: object, key?: string): Response | Promise<Response> {
  const headers = { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) };
  return app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body), headers });
}

const handle = (body: object, key?: string) => post(`/items/${item}/duties/${duty}/handling`, body, key);
const assign = (...owners: string[]) => post(`/items/${item}/owners`, { owners });
const read = async (answer?: Response | Promise<Response>) =>
  itemReplySchema.parse(await (await (answer ?? app.request(`${local}/items/${item}`))).json());
const codeOf = async (answer: Response | Promise<Response>) => problemSchema.parse(await (await answer).json()).code;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  await importLedger(ledger("小李"));
  const { items } = itemsReplySchema.parse(await (await app.request(`${local}/items`)).json());
  item = items[0]?.id ?? "";
});

test("a word on a duty stands with it and in the history; taken back it is gone", async () => {
  const snoozed = await read(handle({ how: "snooze", until: "2026-12-01", note: "等对方回函" }));
  expect(snoozed.obligations[0]).toMatchObject({
    duty,
    handled: { how: "snoozed", until: "2026-12-01", by: null, on: "2026-11-21" },
  });
  expect(snoozed.history[0]?.sentence.zh).toBe("预警推迟到 2026-12-01（等对方回函）");
  expect((await read(handle({ how: "resume" }))).obligations[0]?.handled).toBeNull();
});

test("an item given to somebody whom nobody knows is given, and the answer says who is warned instead", async () => {
  const reply = assignItem.reply.parse(await (await assign("查无此人")).json());
  expect(reply.item.owners).toEqual(["查无此人"]);
  expect(reply.unknownOwners).toEqual(["查无此人"]);
  expect(reply.notice?.zh).toBe(
    "人员里没有「查无此人」，收不到预警；现在没有别人可以通知，预警只显示在网页上。下一步：在「设置 · 人员」里登记，或核对名字后重新指定。",
  );
  await post("/people", { name: "王总" });
  await post("/companies/甲公司/fallback", { person: "王总" });
  expect(assignItem.reply.parse(await (await assign("查无此人")).json()).notice?.zh).toContain("预警改发给「王总」");
  expect(assignItem.reply.parse(await (await assign("王总")).json())).toMatchObject({
    unknownOwners: [],
    notice: null,
  });
});

test("an item given to somebody who has left: the answer and the preview say so, and who is told", async () => {
  await post("/people", { name: "小赵" });
  await post("/people", { name: "小周" });
  const { people } = peopleReplySchema.parse(await (await app.request(`${local}/people`)).json());
  const [zhao, zhou] = ["小赵", "小周"].map((name) => people.find((one) => one.name === name)?.id ?? "");
  await post(`/people/${zhao}/left`, { left: { on: "2026-11-01", successor: zhou } });
  const { unknownOwners, notice } = assignItem.reply.parse(await (await assign("小赵")).json());
  expect(unknownOwners).toEqual([]);
  expect(notice?.zh).toBe(
    "「小赵」已离开，收不到预警；预警改发给「小周」。下一步：改指定还在的人；要由别人接手的，在「设置 · 人员」里核对接手人。",
  );
  expect(notice?.en).toContain('"小赵" has left and is told nothing; warnings go to 小周 instead. Next step:');
  const warned = itemWarnings.reply.parse(await (await app.request(`${local}/items/${item}/warnings`)).json());
  expect(warned.escalation.zh).toContain("先告诉小周（小赵已离开，由其接手）");
});

test("sent twice under one key it is recorded once; under the key of another word it is refused", async () => {
  await handle({ how: "acknowledge" }, "key-1");
  const again = await read(handle({ how: "acknowledge" }, "key-1"));
  expect(again.history.filter(({ kind }) => kind === "duty-handled")).toHaveLength(1);
  expect(await codeOf(handle({ how: "resume" }, "key-1"))).toBe("command-differs");
  expect((await read(handle({ how: "acknowledge" }, "key-2"))).history).toHaveLength(3);
});

test("what cannot be is refused and nothing is written", async () => {
  const before = await read();
  const answers = [
    handle({ how: "snooze", until: "2027-01-01" }),
    handle({ how: "snooze" }),
    handle({ how: "cover", by: " " }),
    handle({ how: "acknowledge", note: "x".repeat(501) }),
    handle({ how: "forget" }),
    post(`/items/${item}/duties/renew-contract.20200101/handling`, { how: "acknowledge" }),
    post(`/items/none/duties/${duty}/handling`, { how: "acknowledge" }),
    assign("甲、乙"),
  ];
  expect(await Promise.all(answers.map(codeOf))).toEqual([
    "snooze-day",
    "snooze-without-day",
    "covered-without-reference",
    "note-too-long",
    "bad-request",
    "duty-unknown",
    "item-not-found",
    "owner-name",
  ]);
  expect(await read()).toEqual(before);
});

test("of a duty that is over, a person reads names and days, and no code", async () => {
  const answer = await post(`/items/${item}/duties/renew-contract.20200101/handling`, { how: "acknowledge" });
  const { sentence } = (await answer.json()) as { readonly sentence: { readonly zh: string; readonly en: string } };
  expect(sentence.zh).toMatch(/现在要办的：.*（最后可办日 \d{4}-\d{2}-\d{2}）/);
  expect(`${sentence.zh} ${sentence.en}`).not.toMatch(/renew-contract/);
});

test("whoever hands an item on may say why, and the history keeps it", async () => {
  const note = "  出差\n到月底 ";
  expect((await read(post(`/items/${item}/owners`, { owners: ["小陈"], note }))).history[0]?.sentence.zh).toBe(
    "负责人改为 小陈（出差 到月底）",
  );
  expect(await codeOf(post(`/items/${item}/owners`, { owners: ["小李"], note: "x".repeat(501) }))).toBe(
    "note-too-long",
  );
  expect((await read(assign("小李"))).history[0]?.sentence).toEqual({ zh: "负责人改为 小李", en: "Assigned to 小李" });
});

test("an assignment outlives the same file, and a new term in it, until the file names somebody else", async () => {
  expect((await read(assign("小陈"))).item.owners).toEqual(["小陈"]);
  await importLedger(ledger("小李"));
  expect((await read()).history.map(({ kind }) => kind)).toEqual(["item-assigned", "item-recorded"]);
  await importLedger(ledger("小李", "2027-06-30"));
  expect((await read()).item).toMatchObject({ owners: ["小陈"], end: "2027-06-30" });
  await importLedger(ledger("小王", "2027-06-30"));
  const corrected = await read();
  expect(corrected.item.owners).toEqual(["小王"]);
  expect(corrected.history[0]?.sentence.zh).toContain('负责人 由 ["小陈"] 改为 ["小王"]');
  await importLedger(ledger("小李", "2027-06-30"));
  expect((await read()).item.owners).toEqual(["小李"]);
});
