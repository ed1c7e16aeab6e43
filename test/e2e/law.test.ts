import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LawPageReply, LawPagesReply } from "#contract/lawPages.ts";
import type { LawReportReply } from "#contract/lawReport.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient, readingDay } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function reply<Reply>(path: string): Promise<Reply> {
  return (await (await fetch(`${site.url}/api/v1${path}`)).json()) as Reply;
}

describe("the law is searched", () => {
  test("by words; what was asked stands in the address, and the first of a type opens", async () => {
    const page = await site.open("/");
    await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "规则" }).click();
    const search = page.getByRole("search", { name: "搜索规则" });
    await search.getByLabel("关键词").fill("延续 九十日");
    await search.getByRole("button", { name: "搜索" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("q"), patient).toBe("延续 九十日");
    const articles = page.getByRole("region", { name: "条文" });
    await articles.getByRole("link", { name: "《电信业务经营许可管理办法》第二十七条" }).click();
    await page.getByRole("heading", { level: 1, name: "《电信业务经营许可管理办法》第二十七条" }).waitFor();
    await page.goBack();
    await expect.poll(() => search.getByLabel("关键词").inputValue(), patient).toBe("延续 九十日");
  });

  test("by type: all of it is shown, and the address says so", async () => {
    const { total } = await reply<LawPagesReply>("/law?type=parameter");
    const page = await site.open("/law");
    await page.getByRole("button", { name: `看全部 ${total} 条参数` }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("type"), patient).toBe("parameter");
    await expect
      .poll(() => page.getByRole("region", { name: "参数" }).getByRole("listitem").count(), patient)
      .toBe(total);
  });

  test("what finds nothing says what to try, and one press clears it", async () => {
    const page = await site.open(`/law?q=${encodeURIComponent("没有这样的规则")}&confidence=official`);
    await page.getByRole("heading", { level: 2, name: "没有找到。" }).waitFor();
    await page.getByRole("button", { name: "清除条件" }).click();
    await page.getByRole("region", { name: "应办事项" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  test("the figures of the law's report stand beside it", async () => {
    const report = await reply<LawReportReply>("/law/report");
    const page = await site.open("/law");
    const card = page.getByRole("region", { name: "规则库的现状" });
    await card.waitFor();
    const text = await card.innerText();
    const official = report.statements.reduce((sum, folder) => sum + folder.official, 0);
    expect(text).toMatch(new RegExp(`官方\\s*${official} 条`));
    expect(text).toContain("0 条：每条规定都有依据");
    expect(text).toContain(`${report.calendar.last} 年`);
    expect(text).toContain(`尚未编入 ${report.coverage["not-yet"]}`);
  });
});

test("from a date's explanation to its rule, on to the article, its source, and what uses it", async () => {
  const page = await site.open(`/?asOf=${readingDay}`);
  await page
    .getByRole("link", { name: /^怎么算的：.*申请延续许可证/ })
    .first()
    .click();
  const drawer = page.getByRole("dialog", { name: "怎么算的" });
  await drawer.getByRole("link", { name: "申请延续许可证" }).click();
  await page.getByRole("heading", { level: 1, name: "申请延续许可证" }).waitFor();
  await drawer.waitFor({ state: "hidden" });
  expect(page.url()).toContain(`asOf=${readingDay}`);

  const { companies } = await reply<LawPageReply>(`/law/obligation/renew-licence?asOf=${readingDay}`);
  const touched = page.getByRole("region", { name: "影响到的企业" });
  expect(await touched.innerText()).toContain(`1 家企业，${companies?.duties} 个日期`);

  await page.getByRole("link", { name: "《电信业务经营许可管理办法》第二十七条" }).first().click();
  await page.getByRole("heading", { level: 1, name: "《电信业务经营许可管理办法》第二十七条" }).waitFor();
  const usedBy = page.getByRole("region", { name: "用到它的" });
  await usedBy.getByRole("link", { name: "申请延续许可证：有效期届满前" }).waitFor();
  await page.getByRole("region", { name: "它用到的" }).getByRole("link", { name: "电信业务经营许可管理办法" }).click();
  await page.getByRole("heading", { level: 1, name: "电信业务经营许可管理办法" }).waitFor();
  await page.getByRole("region", { name: "条文" }).getByRole("link", { name: "第二十七条" }).waitFor();
});

test("a proceeding's citation, paper and page lead to the law", async () => {
  const page = await site.open("/proceedings?proceeding=replace-licence&authority=jiangxi");
  const provision = page.locator(".provision").first();
  await provision.getByText("依据").click();
  const cited = provision.locator(".citation a").first();
  const title = await cited.innerText();
  await cited.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.goBack();
  await page.locator(".materials a").first().click();
  await page.getByRole("link", { name: "材料", exact: true }).waitFor();
  expect(page.url()).toContain("/law/material/");
});

test("the cases of a rule speak English on an English page, and Chinese as they were written on a Chinese one", async () => {
  const path = `/law/obligation/renew-licence?asOf=${readingDay}`;
  const english = (await site.open(path, { language: "en" })).getByRole("region", { name: "Cases" });
  await english.getByRole("button", { name: "Show 5 more" }).click();
  await english.getByText("On the day after the last day to act: it is too late (red).").waitFor();
  expect(await english.innerText()).not.toMatch(/\p{Script=Han}/u);
  const chinese = (await site.open(path)).getByRole("region", { name: "案例" });
  await chinese.getByText("最后可办日当天是周六，仍可提交；稳妥日是前一天周五").waitFor();
});

test("a question of which licence is needed leads to what it decides and rests on, and back to its answers", async () => {
  const page = await site.open("/which-licence?ask=coverage");
  const asked = page.getByRole("region", { name: "请回答" });
  await asked.getByRole("link", { name: "为什么问" }).click();
  const title = "业务只在一个省内，还是要在几个省开展？";
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const says = page.getByRole("region", { name: "内容和依据" });
  expect(await says.innerText()).toMatch(/决定向谁申请[\s\S]*该省通信管理局[\s\S]*第九条/);
  await page.getByRole("link", { name: "去回答这个问题" }).click();
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
});

test("a value has its days, its readings and its cases; a correction begins with its file", async () => {
  const page = await site.open("/law/parameter/licence-renewal-lead");
  const values = page.getByRole("region", { name: "各期取值" });
  expect(await values.innerText()).toMatch(/90 个自然日[\s\S]*2017年9月1日 起，现行/);
  expect(await page.getByRole("region", { name: "怎么读" }).locator(".law-statement").count()).toBe(2);
  expect(await page.getByRole("region", { name: "案例" }).innerText()).toContain("law/cases/renew-licence.yaml");
  await page.getByRole("link", { name: "对这条提出更正" }).click();
  await page.getByRole("heading", { level: 1, name: "如何提出更正" }).waitFor();
  const form = page.getByRole("region", { name: "可以直接复制的格式" });
  await form.getByText("文件：law/parameters/licence-renewal-lead.yaml").waitFor();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await form.getByRole("button", { name: "复制" }).click();
  await form.getByText("已复制").waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toContain("文件：law/parameters/licence-renewal-lead.yaml");
  expect(copied).toContain("90 个自然日");
});

test("of a number: what its parts mean, what is read and what is refused, and which papers have one", async () => {
  const page = await site.open("/law/identifier/telecom-licence");
  const written = page.getByRole("region", { name: "怎么写" });
  await written.getByText("业务类别：A1、A2、B1、B2。").waitFor();
  const examples = page.getByRole("region", { name: "例子" });
  await examples.getByText("编号前缀 川；业务类别 B2；年份 2010；序号 0073").waitFor();
  const refused = examples.getByRole("listitem").filter({ hasText: "蜀B2-20219001" });
  expect(await refused.innerText()).toContain("四川的许可证印“川”");
  await page.getByRole("link", { name: "增值电信业务经营许可证" }).click();
  await page.getByRole("link", { name: "电信业务经营许可证编号" }).waitFor();
});

test.each([
  ["zh", "规则库里没有这一条", "去搜索规则"],
  ["en", "The law holds no such thing", "Search the law"],
] as const)("what is not there says so in %s, and leads to the search", async (language, title, action) => {
  const page = await site.open("/law/parameter/nothing", { language, expectedErrors: /404/ });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("link", { name: action }).click();
  await expect.poll(() => page.url(), patient).toContain("/law?q=nothing");
});

describe.each(["zh", "en"] as const)("the pages of the law have no barrier in %s", (language) => {
  test.each([
    ["/law", 1280],
    ["/law?type=article", 375],
    [`/law/obligation/renew-licence?asOf=${readingDay}`, 1280],
    ["/law/parameter/licence-renewal-lead", 375],
    ["/law/identifier/telecom-licence", 1280],
    ["/law/identifier/credit-code", 375],
    ["/law/proceeding/renew-licence", 375],
    ["/law/question/web-form", 375],
    ["/law/question/coverage", 1280],
    ["/law/source/telecom-licence-measures", 1280],
    ["/law/correct?type=kind&id=licence", 375],
  ])("%s at %i px", async (path, width) => {
    const page = await site.open(path, { language, viewport: { width, height: 900 } });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator("main .card").last().waitFor();
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});
