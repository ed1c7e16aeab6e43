import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import type { CaseReply } from "#contract/cases.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { caseCommand } from "./case.ts";

// A case on the command line, over the real interface and a ledger in memory.

let app: Hono;
const company = "演示企业";

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const name = encodeURIComponent("云桥-核心资源台账.xlsx");
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  await app.request(`http://127.0.0.1:4180/api/v1/imports?fileName=${name}&company=${encodeURIComponent(company)}`, {
    method: "POST",
    body,
  });
});

async function ran(args: readonly string[], language: "zh" | "en" = "en") {
  const { code, said } = await ranCommand(app, caseCommand, args, { language });
  return { exit: code, text: said };
}

async function opened(course: string, ...more: readonly string[]): Promise<CaseReply> {
  const { exit, text } = await ran(["open", course, ...more, "--json"]);
  expect(exit, text).toBe(0);
  return JSON.parse(text) as CaseReply;
}

async function companyName(): Promise<string> {
  const reply = await app.request("http://127.0.0.1:4180/api/v1/companies");
  const { companies } = (await reply.json()) as { readonly companies: readonly { readonly name: string }[] };
  return companies[0]?.name ?? "";
}

async function licenceNumber(): Promise<string> {
  const reply = await app.request("http://127.0.0.1:4180/api/v1/items");
  const { items } = (await reply.json()) as { readonly items: readonly { kind: string; identifier: string }[] };
  return items.find(({ kind }) => kind === "licence")?.identifier ?? "";
}

test("whom a case is brought to is listed among the open questions, with how to answer", async () => {
  const { id } = await opened("new-website-filing", "--company", await companyName());
  const { text } = await ran(["show", id]);
  expect(text).toContain("authority: Which authority is it brought to? open [miit|anhui|");
  expect(text).toContain(`Answer: zhaozhang case answer ${id} QUESTION=ANSWER`);
  const answered = await ran(["answer", id, "authority=江西"], "zh");
  expect(answered.text).toContain("authority: 向哪个机关办？ 江西省通信管理局");
});

test("of an archived company it is said first, with how to restore it, and there is nothing to do", async () => {
  const name = await companyName();
  const { id, companyId } = await opened("new-website-filing", "--company", name);
  await app.request(`http://127.0.0.1:4180/api/v1/companies/${companyId}/archive`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ archived: true }),
  });
  const { text } = await ran(["show", id], "zh");
  const [, second] = text.split("\n");
  expect(second).toContain(`「${name}」已停用`);
  expect(second).toContain("zhaozhang company restore");
  expect(text).not.toContain("今天做什么");
  expect(text).not.toContain("zhaozhang case answer");
  const list = await ran(["list", "--archived", "--company", name], "zh");
  expect(list.text).toContain("企业已停用，停在这里");
  expect((await ran(["list", "--archived", "--company", name, "--turn", "ours"], "zh")).text).toContain("没有办件");
});

test("a lease that has ended says once what to do about that, with how sure it is", async () => {
  const { id } = await opened("renew-contract", "NH-IP-2023-08");
  const { text } = await ran(["show", id], "zh");
  expect(text.match(/合同已经到期：今天就书面请对方确认服务不停/gu)).toHaveLength(1);
  expect(text).toMatch(/今天做什么\n(?:.*\n)*?.*• 合同已经到期：.*\[惯例\]/u);
});

test("the cases of one company are listed", async () => {
  const name = await companyName();
  await opened("new-website-filing", "--company", name);
  expect((await ran(["list", "--company", name])).text).toContain("1 in all");
});

test("an answer that somebody else gave is not written over unseen; one who says what stood there replaces it", async () => {
  const { id } = await opened("change-licence", await licenceNumber());
  const given = async (...args: readonly string[]) => ran(["answer", id, ...args]);
  expect((await given("what=name")).exit).toBe(0);
  const unseen = await given("what=scope");
  expect(unseen).toMatchObject({ exit: 1, text: expect.stringContaining('is answered "company name" by now') });
  expect(unseen.text).toContain("--seen what=name.");
  expect((await given("what=scope", "--seen", "what=capital")).exit).toBe(1);
  expect((await ran(["show", id, "--json"])).text).toContain('"answer": "name"');
  const again = await given("what=name");
  expect(again.exit, again.text).toBe(0);
  const replaced = await given("what=scope,name", "--seen", "what=name", "--json");
  expect(replaced.exit, replaced.text).toBe(0);
  expect(replaced.text).toContain('"answer": "name,scope"');
});

test("an answer is told from another as it is recorded: several in any order, an authority by its name", async () => {
  const { id } = await opened("new-website-filing", "--company", await companyName(), "--answer", "authority=江西");
  expect((await ran(["answer", id, "authority=江西"])).exit).toBe(0);
  const replaced = await ran(["answer", id, "authority=广东", "--seen", "authority=江西"]);
  expect(replaced.exit, replaced.text).toBe(0);
});

test("what is written wrongly is named by its option or its example, not by the name in the request", async () => {
  const { id } = await opened("change-licence", await licenceNumber());
  const form = await ran(["paper", id, "business-licence-copy", "--form", "wooden"], "zh");
  expect(form).toMatchObject({ exit: 1, text: expect.stringMatching(/^请求中 --form 的值「wooden」不能用/u) });
  const mark = await ran(["paper", id, "business-licence-copy", "--mark", "wooden"]);
  expect(mark.text).toMatch(/^--mark is "wooden"\. It must be one of: sealed/u);
  const unit = await ran(["extend", id, "10", "days", "--because", "x"]);
  expect(unit).toMatchObject({ exit: 2, text: expect.stringMatching(/^10 days: write 10 working-day/u) });
});

test("a file of the new paper is read field by field, and the line that enters it stands below", async () => {
  const reply = await app.request("http://127.0.0.1:4180/api/v1/items?kind=licence");
  const { items } = (await reply.json()) as { readonly items: readonly { readonly id: string }[] };
  const { id, companyId } = await opened("replace-licence", items[0]?.id ?? "");
  const text =
    "许可证编号：粤B2-20239101\n公司名称：演示 Cloud 有限公司\n发证日期：2026年1月2日\n发证日期：2026年1月3日";
  const kept = await app.request(`http://127.0.0.1:4180/api/v1/companies/${companyId}/files?name=a.txt`, {
    method: "POST",
    body: new TextEncoder().encode(text),
  });
  const { file } = (await kept.json()) as { readonly file: { readonly hash: string } };
  const read = await ran(["read", id, file.hash.slice(0, 12)], "zh");
  expect(read.exit, read.text).toBe(0);
  expect(read.text).toContain("许可证编号 (number)");
  expect(read.text).toMatch(/有效期至 \(end\) +没有找到/u);
  expect(read.text).toContain(
    `zhaozhang case verify ${id} company=演示Cloud有限公司 number=粤B2-20239101 --file ${file.hash}`,
  );
  expect(read.text).toMatch(/请自己补上：.*issued-on/u);
});

test("an expected day that rests on a cited source names it, in both readings of its unit", async () => {
  const { id } = await opened("terminate-licence", await licenceNumber());
  const { text } = await ran(["show", id], "zh");
  const line = text.split("\n").find((one) => one.includes("机关公示三十日: "));
  expect(line).toMatch(/没有读到法律原文.*（按自然日）: .*第三十一条\) \[.*（按工作日）: /u);
  expect(line).not.toContain("没有查到期限");
});

test("a day that a missing holiday notice may move is told so wherever it stands, the safe day too", async () => {
  const { id } = await opened("change-licence", "粤B2-20239101");
  await ran(["answer", id, "what=service-items", "planned-on=2027-02-09"]);
  const { text } = await ran(["show", id]);
  expect(text).toMatch(/thirty days before 20\d\d-\d\d-\d\d provisional \[/u);
  expect(text).toMatch(/in calendar days: 2027-01-10, safe day 2027-01-0\d provisional/u);
  expect(text).toMatch(/in working days: .* provisional, safe day .* provisional \(act by this one\)/u);
  expect((await ran(["list"])).text).toMatch(/20\d\d-\d\d-\d\d provisional/u);
  expect((await ran(["show", id], "zh")).text).toMatch(/按自然日：2027-01-10，稳妥日 2027-01-0\d 暂定/u);
});

test("a paper without an end is put in as one, over the command line as over the interface", async () => {
  const { id } = await opened("replace-licence", "粤B2-20239101");
  const put = async (...more: readonly string[]) =>
    ran(["paper", id, "legal-representative-id", "--form", "copy", ...more, "--json"]);
  expect((await put("--open-ended", "--valid-until", "2036-01-01")).text).toContain("not both");
  const { text } = await put("--open-ended");
  const { papers } = JSON.parse(text) as CaseReply;
  const card = papers.find(({ material }) => material === "legal-representative-id");
  expect(card?.kept).toMatchObject([{ openEnded: true, validUntil: null }]);
  expect(card?.defects.map(({ code }) => code)).not.toContain("term-unknown");
});
