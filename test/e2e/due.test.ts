import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, patient, readingDay } from "./openSite.ts";
import { axeProblems } from "./axeProblems.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const home = `/?asOf=${readingDay}`;

test("a sentence comes before the list, and the list has every red paper of the sample with its next step", async () => {
  const page = await site.open(home);
  await page.getByRole("heading", { level: 1, name: /^这一周要办 \d+ 件事$/ }).waitFor();
  const now = page.getByRole("region", { name: /^现在要做/ });
  for (const number of [
    "京B2-20219046",
    "浙B2-20229010",
    "BC(2023)合字第118号",
    "NH-IP-2023-08",
    "HJ-2025-0107",
    "SN-7F3A-03",
  ]) {
    const row = now.getByRole("listitem").filter({ hasText: number });
    await expect.poll(() => row.count(), patient).toBeGreaterThan(0);
    expect(await row.first().innerText()).toMatch(/已过 \d+ 天/);
    expect(await row.first().innerText()).toContain("下一步");
    await row
      .first()
      .getByRole("link", { name: /^打开条目/ })
      .waitFor();
  }
});

test("the days left stand side by side, and the last day says so", async () => {
  const page = await site.open(home);
  const today = page.getByRole("listitem").filter({ hasText: "B1-20229017" }).first();
  expect(await today.innerText()).toContain("今天是最后一天");
  expect(await today.innerText()).toContain("2026年11月20日");
  const certificate = page.getByRole("listitem").filter({ hasText: "SN-7F3A-02" }).first();
  expect(await certificate.innerText()).toContain("还剩 4 个工作日");
  expect(await certificate.innerText()).toContain("5 个自然日");
});

test("a contract whose notice day has passed is not late: it runs on, and the next notice day is told", async () => {
  const page = await site.open(home);
  const row = page.getByRole("listitem").filter({ hasText: "XH-2023-0077" }).first();
  const text = (await row.innerText()).replaceAll(/\s+/g, "");
  expect(text).toContain("推定续至2027年11月30日");
  expect(text).toContain("下一期最迟2027年10月1日通知");
  expect(text).not.toMatch(/已过\d+天/);
  await row.getByRole("link", { name: /^怎么算的/ }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("通知日已过 51 天", { exact: false }).waitFor();
  await drawer.getByText("推定续至", { exact: true }).waitFor();
});

test("the sample company is marked as a demo", async () => {
  const page = await site.open(home);
  await page.getByText("演示数据").first().waitFor();
  await page.getByText("这里是演示数据", { exact: false }).waitFor();
  expect(await page.getByRole("banner").innerText()).toContain("演示数据");
});

test("how far to look stands in the address", async () => {
  const page = await site.open(home);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const before = await page.getByRole("main").getByRole("listitem").count();
  await page.getByRole("navigation", { name: "看多远" }).getByRole("link", { name: "365 天" }).click();
  await page.waitForURL(/within=365/);
  await page.getByText("365 天之内", { exact: true }).waitFor();
  const listed = page.getByRole("main").getByRole("listitem");
  await expect.poll(() => listed.count(), patient).toBeGreaterThan(before);
  await page.reload();
  await page.getByText("365 天之内", { exact: true }).waitFor();
});

test("a date explains itself: steps, article, how sure, and the address can be sent on", async () => {
  const page = await site.open(home);
  const row = page.getByRole("listitem").filter({ hasText: "京B2-20219046" }).filter({ hasText: "2026年10月1日" });
  const link = row.getByRole("link", { name: /^怎么算的/ });
  await link.click();
  const drawer = page.getByRole("dialog", { name: "怎么算的" });
  await drawer.getByText("2026年12月30日", { exact: false }).first().waitFor();
  const text = await drawer.innerText();
  expect(text).toContain("90");
  expect(text).toMatch(/《电信业务经营许可管理办法》第二十七条/);
  expect(text).toMatch(/官方|二手来源|惯例|未核实/);
  expect(text).toContain("2026年10月1日");
  await page.waitForURL(/explain=/);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  expect(page.url()).not.toContain("explain=");
  await page.goBack();
  await drawer.waitFor();
});

test("days of an unpublished year are hatched and name the year", async () => {
  const page = await site.open(`/?asOf=${readingDay}&within=365`);
  const row = page.getByRole("listitem").filter({ hasText: "yunqiao-cdn.example" }).filter({ hasText: "暂定" }).first();
  await row.getByRole("link", { name: /^怎么算的/ }).click();
  const drawer = page.getByRole("dialog", { name: "怎么算的" });
  await drawer.getByText("斜纹：2027 年放假安排尚未公布", { exact: false }).waitFor();
  expect(await drawer.locator("td.month-unpublished").count()).toBeGreaterThan(0);
  expect(await drawer.locator("td.month-unpublished").first().innerText()).toContain("未公布");
});

test("questions worth answering stand beside the list", async () => {
  const page = await site.open(home);
  const questions = page.getByRole("region", { name: "值得回答" });
  const answer = questions.getByRole("link", { name: /^去补上/ }).first();
  expect(await answer.getAttribute("href")).toMatch(/^\/ledger\/\w+/);
});

test("the counts lead to the ledger, filtered", async () => {
  const page = await site.open(home);
  await page
    .getByRole("region", { name: "台账一览" })
    .getByRole("link", { name: /已过最后可办日/ })
    .click();
  await page.waitForURL(/\/ledger\?.*light=red/);
  await page.getByRole("table").getByText("已过最后可办日").first().waitFor();
  expect(await page.getByRole("table").getByText("在可办期").count()).toBe(0);
});

test("an annual report that was filed is said with two clicks, and the question is gone", async () => {
  const page = await site.open("/");
  const questions = page.getByRole("region", { name: "值得回答" });
  const filed = questions.getByRole("button", { name: /年度年报已报送$/ });
  await filed.first().waitFor();
  const asked = Number.parseInt((await questions.locator("h2 span").innerText()).trim(), 10);
  const name = (await filed.first().getAttribute("aria-label")) ?? "";
  await filed.first().click();
  const sure = page.getByRole("tooltip").filter({ hasText: "确实已经报送" });
  await sure.getByRole("button", { name: "已报送" }).click();
  await questions.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
  // Fewer are shown than there are: the count is in the heading.
  expect(await questions.locator("h2 span").innerText()).toBe(String(asked - 1));
  expect(await axeProblems(page)).toEqual([]);
});
