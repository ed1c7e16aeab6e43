import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reckoningReplySchema } from "#contract/reckoning.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ demo: false });
});

afterAll(async () => {
  await site.close();
});

const firm = "/day?from=2026-02-09&span=%2B20wd";
const provisional = "/day?from=2026-12-20&span=%2B20wd";
const refused = /422/;

function result(page: Page) {
  return page.getByRole("region", { name: "结果" });
}

test("an address says it all: three days, each with how it came about, and every counted day with its number", async () => {
  const page = await site.open(firm);
  await result(page).getByRole("heading", { name: "从 2026年2月9日 周一（工作日）向后数 20 个工作日" }).waitFor();
  expect(await result(page).locator("time").allInnerTexts()).toEqual(Array(3).fill("2026年3月13日 周五"));
  await result(page).getByLabel("怎么算的：推算日").click();
  await result(page).getByText("跳过周末 3 天，跳过放假 9 天，调休上班的周末 2 天计入").waitFor();
  await result(page).getByText("《中华人民共和国民法典》第二百零一条").waitFor();
  const cell = (text: string) => page.getByRole("cell").filter({ hasText: text });
  expect(await cell("第 20 天").innerText()).toMatch(/^13\s+第 20 天/);
  expect(await cell("春节").count()).toBe(9);
  expect(await cell("第 5 天 调休上班").count()).toBe(1);
});

test("what the page says is what the API says", async () => {
  const asked = [
    "from=2026-01-31&span=%2B1m",
    "from=2026-12-30&span=-90d",
    "from=2026-09-01&span=%2B30d&restDay=stays",
  ];
  for (const query of asked) {
    const response = await fetch(`${site.url}/api/v1/day?${query}`);
    const { raw, formal, safe } = reckoningReplySchema.parse(await response.json());
    const page = await site.open(`/day?${query}`);
    await result(page).waitFor();
    const shown = await result(page)
      .locator(".three-days time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
    expect(shown, query).toEqual([raw, formal, safe]);
    await page.close();
  }
});

test("a provisional result says why, between which days, and hatches what nobody knows", async () => {
  const page = await site.open(provisional);
  await result(page)
    .getByText("2027 年放假安排尚未公布，形式末日最早 2027年1月15日，最晚 2027年1月20日", { exact: false })
    .waitFor();
  expect(await result(page).getByText("最早").count()).toBeGreaterThan(0);
  expect(await page.locator("td.month-unpublished").count()).toBeGreaterThan(20);
  await page.getByText("斜纹：2027 年放假安排尚未公布", { exact: false }).waitFor();
});

test("a year before the first that is loaded is not said to be still to come", async () => {
  const page = await site.open("/day?from=2005-09-30&span=%2B5wd");
  await page.getByText("斜纹：2005 年放假安排没有载入", { exact: false }).waitFor();
  expect(await page.getByRole("main").innerText()).not.toMatch(/未公布/);
});

test("typing reckons at once and writes the address", async () => {
  const page = await site.open(firm);
  await result(page).waitFor();
  await page.getByRole("textbox", { name: "数多少" }).fill("30");
  await page.waitForURL(/span=%2B30wd/);
  await result(page).getByText("2026年3月27日").first().waitFor();
  await page.getByText("自然日", { exact: true }).click();
  await page.waitForURL(/span=%2B30d/);
  await page.getByText("向前", { exact: true }).click();
  await page.waitForURL(/span=-30d/);
  await result(page).getByText("2026年1月10日").first().waitFor();
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByText("计入", { exact: true }).first().click();
  await page.waitForURL(/startDay=included/);
  await result(page).getByText("2026年1月11日").first().waitFor();
  await page.reload();
  await expect.poll(() => result(page).getByText("2026年1月11日").count(), patient).toBeGreaterThan(0);
});

test("without an address it counts from the server's day", async () => {
  const page = await site.open("/day");
  await result(page).waitFor();
  const today = await page.getByRole("banner").locator("time").innerText();
  expect(await result(page).getByRole("heading", { level: 2 }).innerText()).toContain(`从 ${today}`);
});

test("the menu leads there, and the link that is copied has the start day in it", async () => {
  const page = await site.open("/import", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "期限计算" }).click();
  await result(page).waitFor();
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByRole("status").filter({ hasText: "已复制" }).waitFor();
  const link = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/day\?from=20\d\d-\d\d-\d\d&span=%2B20wd$/);
});

test.each([
  ["from=2026-02-30&span=%2B20wd", "没有 2026-02-30 这一天（起算日）"],
  ["from=2026-02-09&span=%2B30000wd", "最多 26100 个工作日"],
  ["from=2026-02-09&span=soon", "时长「soon」读不懂"],
  ["from=9999-12-31&span=%2B1d", "超出 1年1月1日 至 9999年12月31日"],
])("%s is refused in words, and can be put right", async (query, sentence) => {
  const page = await site.open(`/day?${query}`, { expectedErrors: refused });
  await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("textbox", { name: "数多少" }).waitFor();
});

test("a hundred years open at once, and any year when it is asked for", async () => {
  const page = await site.open("/day?from=2007-01-01&span=%2B4000wd");
  await result(page).waitFor();
  expect(await page.getByRole("table").count()).toBeLessThan(8);
  const year = page.getByRole("button", { name: /^2010 年 1–12 月/ });
  await year.click();
  await page.getByRole("table", { name: "2010年5月" }).waitFor();
  expect(await year.getAttribute("aria-expanded")).toBe("true");
  await expect.poll(() => page.getByRole("cell").filter({ hasText: "国庆节" }).count(), patient).toBeGreaterThan(5);
  await page.goto(`${site.url}/day?from=2026-02-09&span=%2B26100wd`);
  await page.getByRole("button", { name: /^2090 年/ }).waitFor();
});

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test.each([firm, provisional, "/day?from=2026-01-31&span=%2B1m&startDay=included", "/day?from=2007-01-01&span=-90d"])(
    `%s has no barrier at ${viewport.width} px in both languages and never scrolls sideways`,
    async (path) => {
      const page = await site.open(path, { viewport });
      await result(page).waitFor();
      await result(page).getByText("怎么算的").nth(1).click();
      const sideways = () => page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");
      expect(await axeProblems(page)).toEqual([]);
      expect(await sideways()).toBe(0);
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { level: 1, name: "Deadline calculator" }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await sideways()).toBe(0);
    },
  );
}

test("everything can be done by keyboard", async () => {
  const page = await site.open(firm);
  await result(page).waitFor();
  const number = page.getByRole("textbox", { name: "数多少" });
  await number.focus();
  await number.fill("21");
  await page.keyboard.press("Enter");
  await page.waitForURL(/span=%2B21wd/);
  // The group first, then the radio button in it that is chosen.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/span=%2B21d/);
  const summary = result(page).getByLabel("怎么算的：形式末日");
  await summary.focus();
  await page.keyboard.press("Enter");
  expect(await result(page).locator("details[open]").count()).toBe(1);
});
