import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";
import { settling } from "../../test/fixtures/settling.ts";

// What a case did stands in the history of its item, with the name of the case and of what came out.

const local = "http://127.0.0.1:4180/api/v1";
const ledger = [
  "企业名称,资源名称,类别,编号,供应商/发证机关,开始日期,到期日期",
  "甲公司,许可证,增值电信业务经营许可证,苏B2-20250001,江苏省通信管理局,2025-01-01,2029-12-31",
  "甲公司,示例站,网站备案,京ICP备12345678号-1,示例云,2024-01-01,长期",
  "甲公司,example.cn,域名,example.cn,示例注册商,2024-01-01,2027-01-31",
  "甲公司,地址段,IP地址,10.0.0.0/24,示例电信,2024-01-01,2027-01-31",
].join("\n");
let app: Hono;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => expect.fail(String(error)));
  await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: ledger });
});

class Played {
  one!: CaseReply;
  readonly item: string;

  constructor(item: string) {
    this.item = item;
  }

  async say(entry: object): Promise<this> {
    const path = this.one === undefined ? "/cases" : `/cases/${this.one.id}/entries`;
    const sent = await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(entry) });
    const reply = await sent.json();
    const parsed = caseReplySchema.safeParse(reply);
    if (!parsed.success) throw new Error(`${JSON.stringify(entry)}: ${JSON.stringify(reply)}`);
    this.one = parsed.data;
    return this;
  }

  async collect(): Promise<void> {
    const path = `${local}/companies/${this.one.companyId}/files?name=a.pdf`;
    const kept = await app.request(path, { method: "POST", body: pdf() });
    const { hash } = keepFileReplySchema.parse(await kept.json()).file;
    for (const { material, form, marks } of this.one.papers.filter(({ needed }) => needed)) {
      const seen = marks.map(({ mark }) => mark);
      const paper = { material, form, marks: seen, file: { hash, name: "a.pdf" }, validUntil: "2030-01-01" };
      await this.say({ do: "put-paper", paper });
    }
  }

  async history(): Promise<string> {
    const reply = itemReplySchema.parse(await (await app.request(`${local}/items/${this.item}`)).json());
    return reply.history.map(({ sentence }) => sentence.zh).join("\n");
  }
}

async function open(course: string, q: string, answers: object): Promise<Played> {
  const { items } = itemsReplySchema.parse(
    await (await app.request(`${local}/items?q=${encodeURIComponent(q)}`)).json(),
  );
  const item = items[0]?.id ?? "";
  return new Played(item).say({ course, item, on: "2026-11-01", answers });
}

test("a report that was filed names its case in the history of the licence", async () => {
  const report = await open("annual-report", "苏B2", { year: "2025", held: "yes", stands: "late", graded: "yes" });
  await report.say({ do: "step", stage: "figures", on: "2026-11-02" });
  await report.collect();
  await report.say({ do: "submit", on: "2026-11-03" });
  await report.say({ do: "step", stage: "published" });
  await report.say({ do: "close" });
  expect(await report.history()).toContain("2025 年度年报已于 2026-11-03 报送（办件「许可证年报 2026-11-01」办结）");
});

test("a new name of the company stands in the history of the licence that brought it", async () => {
  const change = await open("change-licence", "苏B2", { what: "name", "registered-on": "2026-11-01" });
  await change.say({ do: "answer", answers: { "asked.company": "乙公司" } });
  await change.say({ do: "step", stage: "register", on: "2026-11-01" });
  await change.collect();
  await change.say({ do: "submit", on: "2026-11-02" });
  await change.say({ do: "accept", on: "2026-11-03" });
  await change.say({ do: "decide", outcome: "granted", on: "2026-11-20" });
  await change.say({ do: "receive", fields: { company: "乙公司", number: "苏B2-20250001", end: "2029-12-31" } });
  for (const { field, open: isOpen, state } of change.one.compared)
    if (isOpen) await change.say(settling(field, state));
  await change.say({ do: "close", withoutFile: "扫描件还没有做" });
  expect(await change.history()).toContain("企业名称由 甲公司 改为 乙公司（办件「许可证变更 2026-11-01」办结）");
});

test("another access provider is in the ledger once the filing is changed, and the words are those of a filing", async () => {
  const answers = { what: "access,domain-contact", "planned-on": "2027-01-31", "changed-on": "2026-11-10" };
  const change = await open("website-filing-change", "京ICP备", { ...answers, licensed: "no", sector: "no" });
  expect(change.one.authority?.id).toBe("beijing");
  expect(change.one.deadlines.map(({ id }) => id)).toEqual(["tell-registrar", "before-change"]);
  await change.say({ do: "answer", answers: { "asked.counterparty": "另一朵云" } });
  await change.collect();
  await change.say({ do: "submit", on: "2026-11-11" });
  await change.say({ do: "decide", outcome: "granted", on: "2026-11-20" });
  await change.say({ do: "step", stage: "tell-registrar", on: "2026-11-12" });
  await change.say({ do: "receive", fields: { company: "甲公司", number: "滇ICP备12345678号-1", name: "示例站" } });
  const unsettled = change.one.compared.filter((row) => row.open).map(({ field }) => field);
  expect(unsettled).toEqual(["number", "counterparty"]);
  expect(change.one.compared.find(({ field }) => field === "number")?.says?.zh).toContain("云南省通信管理局");
  expect(change.one.todo.map(({ zh }) => zh).join()).toContain("新备案有出入");
  await change.say({ do: "receive", fields: { number: "京ICP备12345678号-1", counterparty: "另一朵云" } });
  await change.say({ do: "close", withoutFile: "没有纸质证" });
  expect(await change.history()).toMatch(/供应商\/发证机关 由 示例云 改为 另一朵云.*办结后的新备案/u);
});

test("the other side of a domain is the one that the ledger names; a report of addresses leaves the ledger as it was", async () => {
  const domain = await open("renew-domain", "example.cn", {});
  expect(domain.one).toMatchObject({ authority: null, otherSide: { name: "示例注册商" } });
  const report = await open("ip-report", "10.0.0.0", { what: "first", "obtained-on": "2026-11-20", "passed-on": "no" });
  expect(report.one.otherSide).toBeNull();
  await report.say({ do: "answer", answers: { authority: "江苏" } });
  await report.collect();
  await report.say({ do: "submit" });
  await report.say({ do: "close" });
  expect(report.one.closed?.ledger?.zh).toContain("不改台账");
});

test("characters outside the plane count as one each", async () => {
  const domain = await open("renew-domain", "example.cn", {});
  await domain.say({ do: "comment", says: "😀".repeat(2000) });
  await expect(domain.say({ do: "comment", says: "😀".repeat(2001) })).rejects.toThrow("2001 个字符");
});
