import { afterAll, beforeAll, expect, test } from "vitest";
import type { ItemsReply } from "#contract/items.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test("a document is chosen, what is missing is seen and filled, and the file is taken", async () => {
  const page = await site.open("/documents?document=replacement-application");
  await page.getByRole("heading", { level: 1, name: "文书" }).waitFor();
  await page.getByRole("combobox", { name: "台账条目" }).click();
  await page.locator(".ant-select-item-option").first().click();
  const contents = page.getByRole("region", { name: "内容" });
  const before = await contents.getByText(/还缺 \d+ 项/).innerText();
  await contents.getByRole("textbox", { name: "遗失经过" }).fill("搬迁时遗失。");
  await contents.getByRole("textbox", { name: "查找情况" }).count();
  await contents.getByRole("textbox", { name: "报刊名称" }).focus();
  await contents.getByText("已填写").first().waitFor();
  expect(await contents.getByText(/还缺 \d+ 项/).innerText()).not.toBe(before);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    contents.getByRole("button", { name: "下载 Word" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/_遗失补办申请表_\d{8}\.docx$/);
});

test("with several items chosen, what is for the first alone says so, and today is no word of the ledger", async () => {
  const page = await site.open("/documents?document=replacement-application");
  await page.getByRole("combobox", { name: "台账条目" }).click();
  const options = page.locator(".ant-select-item-option");
  await options.first().click();
  const contents = page.getByRole("region", { name: "内容" });
  await contents.getByRole("button", { name: "下载 PDF", exact: true }).waitFor();
  await contents.getByText("今天的日期").waitFor();
  await options.nth(1).click();
  await contents.getByRole("button", { name: "为 2 个条目打包下载" }).waitFor();
  expect(await contents.getByRole("button", { name: "下载 PDF", exact: true }).count()).toBe(0);
  await contents.getByRole("button", { name: "只下载第一个条目的 PDF" }).waitFor();
});

test.each(["zh", "en"] as const)("the page has no barrier (%s)", async (language) => {
  const page = await site.open("/documents?document=cover-list", { language });
  await page.getByRole("region", { name: language === "zh" ? "模板" : "Template" }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
});

test.each(["zh", "en"] as const)("an item that is chosen leaves the page as wide as a phone (%s)", async (language) => {
  const { items } = (await (await fetch(`${site.url}/api/v1/items?kind=licence`)).json()) as ItemsReply;
  const address = `/documents?document=loss-statement&item=${items[0]?.id ?? ""}`;
  const page = await site.open(address, { language, viewport: { width: 375, height: 800 } });
  await page.getByRole("region", { name: language === "zh" ? "内容" : "Contents" }).waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
});
