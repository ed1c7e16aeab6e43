import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { casesReplySchema } from "#contract/caseLists.ts";
import { dueReplySchema } from "#contract/due.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { importReplySchema } from "#contract/imports.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { bothKept } from "../../test/fixtures/playedCase.ts";
import * as paperFiles from "../../test/fixtures/paperFiles.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";
import { settling } from "../../test/fixtures/settling.ts";

// A licence of the sample is lost: from the first question to the checked new one, and everything that slips in between.

let app: Hono;
const faults: unknown[] = [];
const local = "http://127.0.0.1:4180/api/v1";
const workbook = encodeURIComponent("云桥-核心资源台账.xlsx");
const json = { "content-type": "application/json" };

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => faults.push(error));
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  await app.request(`${local}/imports?fileName=${workbook}`, { method: "POST", body });
});

async function licence() {
  const reply = itemsReplySchema.parse(await (await app.request(`${local}/items?kind=licence`)).json());
  const inTerm = reply.items.find(({ end }) => end !== null && end > "2027-06-01");
  if (inTerm === undefined) throw new Error("the sample has no licence that runs");
  return inTerm;
}

async function open(answers: Record<string, string | null> = {}): Promise<CaseReply> {
  const { id } = await licence();
  const body = JSON.stringify({ course: "replace-licence", item: id, on: "2026-09-01", answers });
  const response = await app.request(`${local}/cases`, { method: "POST", body, headers: json });
  return caseReplySchema.parse(await response.json());
}

async function say(id: string, entry: object): Promise<CaseReply> {
  const sent = { method: "POST", body: JSON.stringify(entry), headers: json };
  const reply: unknown = await (await app.request(`${local}/cases/${id}/entries`, sent)).json();
  const parsed = caseReplySchema.safeParse(reply);
  if (!parsed.success) throw new Error(JSON.stringify(reply));
  return parsed.data;
}

async function refusal(id: string, entry: object) {
  const sent = { method: "POST", body: JSON.stringify(entry), headers: json };
  return problemSchema.parse(await (await app.request(`${local}/cases/${id}/entries`, sent)).json());
}

async function item(one: CaseReply) {
  return itemReplySchema.parse(await (await app.request(`${local}/items/${one.item?.id}`)).json());
}

/** What importing the ledger as it is exported now would do to it. */
async function effectsOfExport() {
  const body = await (await app.request(`${local}/exports?format=xlsx`)).arrayBuffer();
  const sent = { method: "POST", body };
  const reply = await (await app.request(`${local}/imports/preview?fileName=a.xlsx`, sent)).json();
  return importReplySchema.parse(reply).effects;
}

const lost = {
  what: "both",
  how: "lost",
  "noticed-on": "2026-09-01",
  electronic: null,
  circumstances: "搬家时遗失",
  "newspaper-level": null,
  waits: "no",
};

/** Keeps a file of the company, and names it as an entry does. */
async function keep(company: string, name = "扫描.pdf", body = paperFiles.pdf()) {
  const address = `${local}/companies/${encodeURIComponent(company)}/files?name=${encodeURIComponent(name)}`;
  const reply = keepFileReplySchema.parse(await (await app.request(address, { method: "POST", body })).json());
  return { hash: reply.file.hash, name };
}

async function collect(one: CaseReply): Promise<CaseReply> {
  let reply = one;
  const file = await keep(one.companyId);
  for (const { material, form, count, marks } of one.papers.filter(({ needed, kept }) => needed && kept.length === 0)) {
    const paper = {
      material,
      file,
      form: form === "unknown" ? "scan" : form,
      count: count ?? 1,
      marks: marks.map(({ mark }) => mark),
      received: "2026-09-02",
      verified: "2026-09-03",
      validUntil: "2030-01-01",
    };
    reply = await say(one.id, { do: "put-paper", on: "2026-09-03", paper });
  }
  return reply;
}

async function publicationOf(one: CaseReply) {
  const body = JSON.stringify({ items: [one.item?.id], copy: "both" });
  const response = await app.request(`${local}/declarations/draft`, { method: "POST", body, headers: json });
  const draft = (await response.json()) as { readonly text: string };
  const clipping = await keep(one.companyId, "剪报.pdf");
  return { name: "南方日报", level: "provincial", originals: 3, text: draft.text, clipping };
}

describe("a case of a lost licence", () => {
  test("goes from the first question to the compared new licence, and says what to do at every step", async () => {
    await app.request(`${local}/people`, { method: "POST", body: JSON.stringify({ name: "张三" }), headers: json });
    let one = await open();
    const before = one.item?.identifier;
    expect(one).toMatchObject({ turn: "ours", stage: { id: "ask" }, light: "yellow" });
    expect(one.questions.length).toBeGreaterThan(4);
    one = await say(one.id, { do: "answer", answers: lost });
    expect(one).toMatchObject({ stage: { id: "publish" }, newspaper: { level: "provincial", by: "provision" } });
    expect(one.risk?.zh).toContain("81 天");
    expect(one.copies.map(({ id, lost: isLost }) => [id, isLost])).toEqual([
      ["original", true],
      ["duplicate", true],
    ]);
    const [reported] = (await item(one)).reportedLost;
    expect(reported).toMatchObject({ copies: [{ id: "original" }, { id: "duplicate" }], since: "2026-09-01" });
    expect(reported?.case).toMatchObject({ id: one.id, title: { zh: "许可证遗失补办 2026-09-01" } });
    one = await say(one.id, { do: "publish", on: "2026-09-02", publication: await publicationOf(one) });
    expect(one).toMatchObject({ stage: { id: "prepare" }, published: { on: "2026-09-02" }, daysSinceNoticed: 81 });
    expect(one.risk?.zh).toMatch(/已 81 天。声明 2026-09-02 已见报/u);
    one = await collect(one);
    expect(one.papers.flatMap(({ defects }) => defects)).toEqual([]);
    expect(one.waiting).toBeNull();
    one = await say(one.id, { do: "submit", on: "2026-09-07", number: "S-1" });
    expect(one.submitted?.papers.every(({ as }) => as.includes("20260907"))).toBe(true);
    expect(one.submitted?.manifest).toMatch(/^[0-9a-f]{64}$/);
    one = await say(one.id, {
      do: "ask-correction",
      on: "2026-09-08",
      points: ["补法定代表人签字"],
      until: "2026-09-15",
    });
    expect(one).toMatchObject({ turn: "ours", actBy: "2026-09-15" });
    one = await say(one.id, { do: "answer-correction", on: "2026-09-10", answers: [{ point: "1", says: "已签" }] });
    one = await say(one.id, { do: "accept", on: "2026-09-11", number: "受 1" });
    expect(one).toMatchObject({ turn: "theirs", stage: { id: "decide" } });
    const review = one.expectedDays.find(({ stage }) => stage === "decide");
    expect(review?.byLaw?.latest).toBe("2026-10-15");
    expect(review?.heard[0]).toMatchObject({ from: { earliest: "2026-09-24" }, to: { latest: "2026-10-15" } });
    one = await say(one.id, {
      do: "extend",
      on: "2026-10-14",
      by: { value: 10, unit: "working-day" },
      because: "批准",
    });
    one = await say(one.id, { do: "decide", on: "2026-10-20", outcome: "granted", number: "准 1" });
    const fields = {
      company: one.compared.find(({ field }) => field === "company")?.before ?? "",
      number: "粤B2-20269999",
      services: one.compared.find(({ field }) => field === "services")?.before ?? "",
      end: "2031-01-01",
      "issued-on": "2026-10-20",
      "legal-representative": "李四",
    };
    one = await say(one.id, { do: "receive", on: "2026-10-26", fields });
    expect(one.risk).toBeNull();
    expect(one.compared.find(({ field }) => field === "end")).toMatchObject({ state: "differs", open: true });
    expect((await refusal(one.id, { do: "close", on: "2026-10-27", custody: bothKept })).code).toBe("fields-open");
    const unsaid = { do: "settle", on: "2026-10-27", field: "issuer", how: "explained", says: "ok" };
    expect((await refusal(one.id, unsaid)).sentence.zh).toContain("「发证机关」还没有录入");
    for (const { field, state } of one.compared.filter(({ open: isOpen }) => isOpen))
      one = await say(one.id, { ...settling(field, state), on: "2026-10-27" });
    expect((await refusal(one.id, { do: "close", on: "2026-10-28" })).code).toBe("custody-missing");
    const close = { do: "close", on: "2026-10-28", custody: bothKept };
    expect((await refusal(one.id, close)).code).toBe("scan-missing");
    one = await say(one.id, { ...close, withoutFile: "只领了纸质证，扫描仪坏了" });
    expect(one.closed?.custody?.says.zh).toBe("正本：公司前台，张三保管；副本：档案室，李四保管");
    expect(one.closed?.withoutFile).toBe("只领了纸质证，扫描仪坏了");
    expect(one.history[0]?.says.zh).toContain("没有留存新证的文件：只领了纸质证");
    expect(one).toMatchObject({ turn: "nobody", light: "grey", closed: { outcome: "granted" } });
    expect(one.history.length).toBeGreaterThan(15);
    const closed = casesReplySchema.parse(await (await app.request(`${local}/cases?closed=true`)).json());
    expect(closed.cases.map(({ id }) => id)).toEqual([one.id]);
    const after = await item(one);
    expect(after.extra).toMatchObject({ 法定代表人: "李四" });
    expect(after.reportedLost).toEqual([]);
    expect(after.formerNumbers).toMatchObject([
      { number: before, until: "2026-10-28", how: "declared-void", case: { id: one.id } },
    ]);
    const holders = after.custody?.copies.map(({ copy, place, holder, person }) => [copy, place, holder, person]);
    expect(holders).toEqual([
      ["original", "公司前台", "张三", expect.stringMatching(/./u)],
      ["duplicate", "档案室", "李四", null],
    ]);
    expect(await effectsOfExport()).toMatchObject({ record: 0, renew: 0, correct: 0 });
    expect(faults).toEqual([]);
  });

  test("lets none of the four mistakes through", async () => {
    const one = await open(lost);
    const publication = await publicationOf(one);
    const faulty = await refusal(one.id, { do: "publish", publication: { ...publication, text: "某公司证件遗失。" } });
    expect(faulty.code).toBe("statement-faulty");
    expect(faulty.sentence.zh).toContain("声明作废");
    const city = { ...publication, name: "晚报", level: "city" };
    const unfit = await refusal(one.id, { do: "publish", publication: city });
    expect(unfit.code).toBe("newspaper-unfit");
    expect(unfit.sentence.zh).toContain("省级以上");
    expect((await refusal(one.id, { do: "submit" })).code).toBe("not-published");
    await say(one.id, { do: "publish", on: "2026-09-02", publication });
    expect((await refusal(one.id, { do: "submit" })).code).toBe("papers-not-ready");
    expect((await refusal(one.id, { do: "accept" })).code).toBe("not-submitted");
    expect((await refusal(one.id, { do: "decide", outcome: "granted" })).code).toBe("not-submitted");
    expect((await refusal(one.id, { do: "close" })).code).toBe("not-decided");
    const ending = await collect(one);
    const held = ending.papers.find(({ material }) => material === "business-licence-copy")?.kept[0];
    const paper = { ...held, material: "business-licence-copy", validUntil: "2026-11-30" };
    const late = await say(one.id, { do: "put-paper", paper });
    expect(late.papers.flatMap(({ defects }) => defects.map(({ code }) => code))).toEqual(["ends-before-review"]);
    expect((await refusal(one.id, { do: "submit" })).code).toBe("papers-not-ready");
  });

  test("takes no statement that voids a licence which is not lost, or that has another term than the ledger", async () => {
    const one = await open(lost);
    const publication = await publicationOf(one);
    const printed = async (change: (text: string) => string) => {
      const { code, sentence } = await refusal(one.id, {
        do: "publish",
        publication: { ...publication, text: change(publication.text) },
      });
      return `${code} ${sentence.zh}`;
    };
    const number = one.item?.identifier ?? "";
    expect(await printed((text) => text.replace(number, `${number}、B1-20225678`))).toMatch(
      /statement-faulty .*还写了编号 B1-20225678/u,
    );
    expect(await printed((text) => text.replace(number, `${number}，有效期至2020年1月1日`))).toMatch(
      /statement-faulty .*有效期至 2020年1月1日/u,
    );
    expect(await printed((text) => text.replace(number, `${number}，发证日期：2024年1月1日`))).toMatch(
      /statement-faulty .*核发日期 2024年1月1日/u,
    );
    await say(one.id, { do: "answer", answers: { "before.issued-on": "2024-01-01" } });
    const text = publication.text.replace(number, `${number}，发证日期：2024年1月1日`);
    const taken = await say(one.id, { do: "publish", on: "2026-09-02", publication: { ...publication, text } });
    expect(taken.published?.on).toBe("2026-09-02");
  });

  test("goes another way where the answers say so", async () => {
    const damaged = await open({ ...lost, how: "damaged", electronic: "yes" });
    expect(damaged.stages.map(({ id }) => id)).not.toContain("publish");
    expect(damaged.papers.map(({ material }) => material)).toContain("damaged-licence");
    expect(damaged.papers.map(({ material }) => material)).not.toContain("loss-statement");
    expect(damaged.forks.map(({ id }) => id)).toEqual(["electronic", "damaged"]);
    expect((await refusal(damaged.id, { do: "submit" })).code).toBe("steps-open");
    const confirmed = await say(damaged.id, { do: "step", stage: "fork.electronic", note: "问过，要纸质" });
    expect(confirmed.forks[0]?.confirmed).toBe(true);
    const notice = await say(damaged.id, { do: "answer", answers: { what: "acceptance-notice" } });
    expect(notice.forks.map(({ does }) => does)).toContain("instead");
    expect([damaged.expectedDays.length > 0, notice.expectedDays]).toEqual([true, []]);
    expect((await refusal(damaged.id, { do: "submit" })).code).toBe("instead-other");
  });

  test("is named by what is wrong with a request, and by `do`", async () => {
    const one = await open();
    const bad = await refusal(one.id, { do: "sbmit" });
    expect(bad).toMatchObject({ code: "bad-request" });
    expect(bad.sentence.en).toContain("submit");
    expect((await refusal(one.id, { do: "pause", ground: 1 })).code).toBe("bad-request");
    expect((await refusal("nobody", { do: "comment", says: "x" })).code).toBe("case-not-found");
    expect((await refusal(one.id, { do: "comment", says: "x", on: "2027-01-01" })).code).toBe("case-day");
  });

  test("warns of its own days like of any other, explains them, and stops once they are met", async () => {
    let one = await open(lost);
    one = await say(one.id, { do: "publish", on: "2026-09-02", publication: await publicationOf(one) });
    one = await collect(one);
    await say(one.id, { do: "submit", on: "2026-11-18" });
    await say(one.id, { do: "ask-correction", on: "2026-11-20", points: ["补签字"], until: "2026-11-24" });
    const due = dueReplySchema.parse(await (await app.request(`${local}/due?within=60`)).json());
    const duty = due.items.find(({ duty: key }) => key.startsWith("act-in-case."));
    expect(duty).toMatchObject({ lastDayToAct: "2026-11-24", light: "yellow", itemId: one.item?.id });
    expect(duty?.what.zh).toBe("许可证遗失补办：答复补正通知");
    const explained: unknown = await (await app.request(`${local}/explanations/${duty?.id}`)).json();
    expect(JSON.stringify(explained)).toContain("补正通知写明最晚 2026-11-24");
    await app.request(`${local}/sweep`, { method: "POST", body: "{}", headers: json });
    const todos = todosReplySchema.parse(await (await app.request(`${local}/todos`)).json());
    expect(todos.todos.map(({ duty: key }) => key)).toContain(duty?.duty);
    await say(one.id, { do: "answer-correction", on: "2026-11-21", answers: [{ point: "1", says: "已签" }] });
    const after = dueReplySchema.parse(await (await app.request(`${local}/due?within=60`)).json());
    expect(after.items.filter(({ duty: key }) => key.startsWith("act-in-case."))).toEqual([]);
  });
});
