import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import type { Site } from "./openSite.ts";
import { sendMessage } from "../fixtures/warnedCompany.ts";
import { openWarnedSite } from "./warnedSite.ts";

let site: Site;
let token: string;

beforeAll(async () => {
  site = await openWarnedSite(async (product) => {
    token = await sendMessage(product, "li", "mail");
  });
});

afterAll(async () => {
  await site.close();
});

test("somebody finds what came to him and why, says that it is seen, and takes it back", async () => {
  const page = await site.open("/todos?person=li");
  await page.getByRole("heading", { level: 1, name: "小李有 4 件待办" }).waitFor();
  const row = page.getByRole("listitem").filter({ hasText: "待续专线" });
  expect(await row.innerText()).toContain("小李（条目的负责人）");
  await row.getByRole("button", { name: "知道了" }).click();
  await page.getByRole("heading", { level: 1, name: "小李有 3 件待办" }).waitFor();
  await page.getByRole("navigation", { name: "待办", exact: true }).getByRole("link", { name: "已知悉 1" }).click();
  await page.waitForURL(/tab=seen/);
  await row.getByText("已知悉，最后一周再提醒", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await row.getByRole("button", { name: "恢复预警" }).click();
  await page.getByRole("heading", { level: 1, name: "小李有 4 件待办" }).waitFor();
});

test("what is late cannot be put off, but handed on; it is with the other at once", async () => {
  const page = await site.open("/todos?person=li");
  const row = page.getByRole("listitem").filter({ hasText: "逾期专线" });
  expect(await row.getByRole("button", { name: "推迟" }).isDisabled()).toBe(true);
  await row.getByText("最后可办日已到，不能推迟").waitFor();
  await row.getByRole("button", { name: "转给" }).click();
  await row.getByRole("textbox", { name: "转给谁" }).fill("查无此人");
  await row.getByRole("button", { name: "登记" }).click();
  const notice = row.getByRole("alert");
  await notice.getByText("人员里没有「查无此人」，收不到预警；预警改发给「王总」。", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await notice.getByRole("button", { name: "知道了，收起" }).click();
  await row.waitFor({ state: "detached" });
  await page.goto(`${site.url}/todos?person=wang`);
  await row.getByText("还通知过：小李", { exact: false }).waitFor();
  await row.getByRole("button", { name: "转给" }).click();
  await row.getByRole("textbox", { name: "转给谁" }).fill("小陈");
  expect(await axeProblems(page)).toEqual([]);
  await row.getByRole("button", { name: "登记" }).click();
  await row.waitFor({ state: "detached" });
  await page.getByRole("combobox", { name: "看谁的" }).click();
  await page.locator(".ant-select-item", { hasText: "小陈" }).click();
  await page.getByRole("heading", { level: 1, name: "小陈有 1 件待办" }).waitFor();
  // The choice is kept in this browser, and the menu counts by it.
  await page.goto(`${site.url}/todos`);
  await page.getByRole("heading", { level: 1, name: "小陈有 1 件待办" }).waitFor();
  await page.getByRole("navigation", { name: "主菜单" }).getByText("1 件待办").waitFor();
});

test("somebody whom nobody knows is told, with the way to everybody's list", async () => {
  const page = await site.open("/todos?person=nobody", { expectedErrors: /404/ });
  await page.getByRole("alert").getByText("没有登记过「nobody」这个人", { exact: false }).waitFor();
  await page.getByRole("link", { name: "看所有人的" }).click();
  await page.getByRole("heading", { level: 1, name: /^共有 \d 件待办$/ }).waitFor();
  expect(page.url()).toMatch(/person=$/);
});

test("a link in a message answers when its button is pressed, not when it is opened", async () => {
  const page = await site.open(`/answer/${token}`);
  await page.getByRole("heading", { level: 1, name: "小李，有 4 件等您答复" }).waitFor();
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "已办专线" });
  await row.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await row.getByRole("button", { name: "知道了" }).click();
  await page.getByRole("heading", { level: 1, name: "小李，有 3 件等您答复" }).waitFor();
  expect(await row.innerText()).toContain("已知悉预警，会去办");
  expect(await row.getByRole("button").count()).toBe(0);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: /things wait for your answer/ }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  const dead = await site.open("/answer/no-such-token-was-ever-made", { expectedErrors: /404/ });
  await dead.getByRole("alert").getByText("这个链接不能用", { exact: false }).waitFor();
  await dead.getByRole("link", { name: "打开待办" }).click();
  await dead.getByRole("heading", { level: 1, name: /^共有 \d 件待办$/ }).waitFor();
  await page.getByRole("link", { name: "Open To do" }).click();
  await page.waitForURL(/\/todos\?person=/);
});

test("a calendar's address is made once, can be read without the pages, and dies when another is made", async () => {
  const page = await site.open("/todos?person=li");
  const card = page.getByRole("region", { name: "放进日历" });
  const make = async () => {
    await card.getByRole("button", { name: "生成小李的订阅地址" }).click();
    await page.getByRole("tooltip").getByRole("button", { name: "生成", exact: true }).click();
    return card.getByRole("textbox", { name: "小李的订阅地址" });
  };
  const first = await (await make()).inputValue();
  expect(await (await fetch(first)).text()).toContain("BEGIN:VEVENT");
  expect(await axeProblems(page)).toEqual([]);
  const field = await make();
  await expect.poll(() => field.inputValue()).not.toBe(first);
  expect((await fetch(first)).status).toBe(404);
  expect((await fetch(await field.inputValue())).status).toBe(200);
});

test("an item shows who is told when and through what, behind it and ahead", async () => {
  const page = await site.open("/todos?person=");
  await page.getByRole("link", { name: "打开条目：远期专线" }).click();
  const card = page.getByRole("region", { name: "预警：谁、何时、通过什么" });
  await card.getByText("已通知", { exact: true }).waitFor();
  expect(await card.getByText("将通知", { exact: true }).count()).toBeGreaterThan(3);
  expect(await card.innerText()).toMatch(/小李 条目的负责人 · 待办页/);
  expect(await card.innerText()).toMatch(/王总 前面的人没有答复 · 待办页/);
  await card.getByText("通知记录 2 条").click();
  await card.getByText("已列入待办", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
});

for (const [language, width] of [
  ["zh", 1280],
  ["zh", 375],
  ["en", 1280],
  ["en", 375],
] as const) {
  test(`the list has no barrier in ${language} at ${width} px and never scrolls sideways`, async () => {
    const page = await site.open("/todos?person=", { language, viewport: { width, height: 900 } });
    const row = page.getByRole("listitem").filter({ hasText: "远期专线" });
    await row.getByRole("button", { name: language === "zh" ? "推迟" : "Put off" }).click();
    await row.locator("form").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)")).toBe(0);
  });
}
