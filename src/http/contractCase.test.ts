import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

// An agreement that is signed again: its paper, its days, its words; and who answers for a case.

let app: Hono;
const local = "http://127.0.0.1:4180/api/v1";

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger = [
    "企业名称,资源名称,类别,编号,供应商/发证机关,开始日期,到期日期",
    "甲公司,专线,专线,X-1,某电信,2024-01-01,2027-01-31",
    "甲公司,短信码号,短消息类服务接入代码,10690001,工业和信息化部,2024-01-01,2028-12-31",
  ].join("\n");
  await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: ledger });
});

async function post(path: string, body: object): Promise<unknown> {
  return (await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
}

async function open(course: string, q: string): Promise<CaseReply> {
  const { items } = itemsReplySchema.parse(
    await (await app.request(`${local}/items?q=${encodeURIComponent(q)}`)).json(),
  );
  return caseReplySchema.parse(await post("/cases", { course, item: items[0]?.id ?? "" }));
}

const say = async (id: string, entry: object): Promise<CaseReply> =>
  caseReplySchema.parse(await post(`/cases/${id}/entries`, entry));

const refusal = async (id: string, entry: object) => problemSchema.parse(await post(`/cases/${id}/entries`, entry));

test("an agreement asks for its scan, says by which days, and names the paper that nobody asked for", async () => {
  const one = await open("renew-contract", "X-1");
  expect(one.papers).toMatchObject([{ material: "signed-agreement", needed: true, form: "scan" }]);
  const days = one.deadlines.map(({ day }) => day);
  expect(days).toContain("2027-01-31");
  expect(days.length).toBe(2);
  expect(one.deadlines[0]?.title.zh).toContain("最后可办日");
  const strange = await refusal(one.id, { do: "put-paper", paper: { material: "新合同" } });
  expect(strange.sentence.zh).toBe(
    "这个办件没有要材料「新合同」，没有写入。它列出的是：签署好的新合同（signed-agreement）、报价和合同稿（written-offer）、答复或通知（reply-kept）。",
  );
});

test("an agreement is not closed without its scan, and its words are those of an agreement", async () => {
  const { id } = await open("renew-contract", "X-1");
  const answers = { "renews-itself": "no", resource: "no", "same-supplier": "yes", proof: "no" };
  await say(id, { do: "answer", answers });
  expect((await refusal(id, { do: "settle", field: "end", how: "explained", says: "x" })).sentence.zh).toContain(
    "新合同",
  );
  await say(id, { do: "step", stage: "offer" });
  const signed = await say(id, { do: "step", stage: "sign" });
  expect(signed.result).toEqual({ zh: "合同", en: "agreement" });
  const received = await say(id, {
    do: "receive",
    fields: { counterparty: "别的电信", start: "2027-02-01", end: "2028-01-31" },
  });
  const said = JSON.stringify([received.todo, received.history, await refusal(id, { do: "close" })]);
  expect(said).toContain("新合同");
  expect(said).not.toMatch(/新证|发证机关|authority/u);
  await say(id, { do: "settle", field: "counterparty", how: "explained", says: "对方改了名称" });
  const early = await refusal(id, { do: "close" });
  expect(early.code).toBe("papers-not-ready");
  expect(early.sentence.zh).toContain("对方明确说不要的");
});

test("a faulty paper gives way to the same file with its right day, and one in order to nothing", async () => {
  const { id, companyId } = await open("renew-contract", "X-1");
  const kept = await app.request(`${local}/companies/${companyId}/files?name=a.pdf`, { method: "POST", body: pdf() });
  const { hash } = keepFileReplySchema.parse(await kept.json()).file;
  const put = async (validUntil: string) => {
    const paper = { material: "signed-agreement", form: "scan", file: { hash, name: "a.pdf" }, validUntil };
    const [asked] = (await say(id, { do: "put-paper", paper })).papers;
    return [asked?.kept.map((one) => one.validUntil), asked?.defects.map(({ code }) => code)];
  };
  expect(await put("2025-12-31")).toEqual([["2025-12-31"], ["ends-before-review"]]);
  expect(await put("2028-12-31")).toEqual([["2028-12-31"], []]);
  expect(await put("2029-12-31")).toEqual([["2028-12-31", "2029-12-31"], []]);
});

test("an owner whom nobody knows is told as such, with who is warned instead and the next step", async () => {
  const { id, ownerNotice } = await open("renew-contract", "X-1");
  expect(ownerNotice).toBeNull();
  const one = await say(id, { do: "own", owner: "不存在" });
  expect(one.owner).toBe("不存在");
  expect(one.ownerNotice?.zh).toMatch(/人员里没有「不存在」.*下一步/u);
  await app.request(`${local}/people`, { method: "POST", body: JSON.stringify({ name: "小李" }) });
  expect((await say(id, { do: "own", owner: "小李" })).ownerNotice).toBeNull();
});

test("a number that the ministry issued is brought to the ministry", async () => {
  expect((await open("return-number", "10690001")).authority?.id).toBe("miit");
});
