import type { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { caseCommand } from "./case.ts";
import { declarationCommand } from "./declaration.ts";
import type { Command } from "./terminal.ts";

// A statement is checked by what the case says was lost, before anybody pays for it: as publication judges it.

const number = "苏B2-20240001";
let app: Hono;
let text: string;
let id: string;

async function typed(command: Command, ...args: readonly string[]) {
  const readInput = () => Promise.resolve(new TextEncoder().encode(text));
  return ranCommand(app, command, args, { language: "zh", readInput });
}

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger = [
    "企业名称,统一社会信用代码,资源名称,类别,编号,发证机关,业务种类,发证日期,开始日期,到期日期",
    `甲乙示例有限公司,91110108MAY100018G,增值许可证,许可证,${number},江苏省通信管理局,国内呼叫中心业务,2024-02-01,2024-02-01,2027-01-31`,
  ].join("\n");
  await app.request("http://127.0.0.1:4180/api/v1/imports?fileName=a.csv", { method: "POST", body: ledger });
  const opened = await typed(caseCommand, "open", "replace-licence", number, "--on", "2026-09-01", "--json");
  ({ id } = JSON.parse(opened.said) as CaseReply);
  const answers = ["what=both", "how=lost", "noticed-on=2026-09-01"];
  await typed(caseCommand, "answer", id, ...answers, "--on", "2026-09-01");
});

const statement = (copy: string, day: string): string =>
  `甲乙示例有限公司（统一社会信用代码：91110108MAY100018G）不慎遗失《增值电信业务经营许可证》${copy}，` +
  `许可证编号：${number}，发证机关：江苏省通信管理局，核发日期：${day}，特此声明作废。`;

test.each([
  ["正本", "2024年2月1日", "正副本不同：写的是「正本」，要声明的是「正副本」"],
  ["正本和副本", "2024年2月2日", "旧证上印的确是这一天的，先改台账里的发证日期"],
])("what the check of a case tells of %s and %s the print is refused for", async (copy, on, told) => {
  text = statement(copy, on);
  const checked = await typed(declarationCommand, "check", "-", "--case", id);
  expect(checked.said).toContain(told);
  const print = ["--text", "-", "--level", "provincial", "--originals", "3", "--on", "2026-09-02"];
  const published = await typed(caseCommand, "publish", id, "某省日报", ...print);
  expect([published.code, published.said]).toEqual([1, expect.stringContaining(told)]);
});

test("a statement that says what the case says is sound, and one case is one alone", async () => {
  text = statement("正本和副本", "2024年2月1日");
  expect((await typed(declarationCommand, "check", "-", "--case", id)).said).toContain("没有发现缺项和对不上的地方");
  expect((await typed(declarationCommand, "check", "-", "--case", "nothing")).said).toContain("nothing");
  expect((await typed(declarationCommand, "check", "-", "--case", id, "--item", number)).code).toBe(2);
  expect((await typed(declarationCommand, "draft", number, "--copy", "both", "--case", id)).code).toBe(2);
});
