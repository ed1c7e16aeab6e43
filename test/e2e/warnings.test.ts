import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWebhookServer } from "../fixtures/channels/startWebhookServer.ts";
import type { WebhookServer } from "../fixtures/channels/startWebhookServer.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;
let hook: WebhookServer;

beforeAll(async () => {
  hook = await startWebhookServer();
  site = await openSite();
  await post("/people", { name: "张敏", email: "zhang.min@example.com" });
});

afterAll(async () => {
  await site.close();
  await hook.close();
});

async function post(path: string, body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${site.url}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}

async function inBothLanguages(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "中文" }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("button", { name: "English" }).waitFor();
}

test("a channel is set up, a wrong secret is told with the next step, and a test arrives", async () => {
  const page = await site.open("/warnings");
  await page.getByRole("button", { name: "添加通道" }).click();
  const form = page.getByRole("dialog", { name: "添加通道" });
  await form.getByRole("combobox", { name: "种类" }).click();
  await page.getByTitle("Webhook").click();
  await form.getByRole("textbox", { name: "名称" }).fill("运维平台");
  await form.getByLabel("Webhook 地址").fill(hook.address);
  await form.getByLabel("签名密钥").fill(`whsec_${Buffer.alloc(24, 7).toString("base64")}`);
  expect(await axeProblems(page)).toEqual([]);
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.waitFor({ state: "hidden" });
  const card = page.getByRole("region", { name: "运维平台" });
  const send = card.getByRole("button", { name: "用「运维平台」发送测试" });
  await send.click();
  await card.getByRole("alert").getByText("安全设置", { exact: false }).waitFor();
  await inBothLanguages(page);

  await card.getByRole("button", { name: "更改通道「运维平台」" }).click();
  const change = page.getByRole("dialog", { name: "更改通道「运维平台」" });
  expect(await change.getByLabel("Webhook 地址").inputValue()).toBe("");
  await change.getByLabel("签名密钥").fill(hook.secret);
  await change.getByRole("button", { name: /保\s*存/ }).click();
  await change.waitFor({ state: "hidden" });
  await send.click();
  await card.getByText("已发给「张敏」").waitFor();
  await card.getByText(/最近一次 .+送出$/).waitFor();
  expect(hook.received.at(-1)?.body).toMatchObject({ data: { to: { name: "张敏" } } });
  await inBothLanguages(page);
}, 180_000);

test("a lead is named, and a time that is none is told", async () => {
  const page = await site.open("/warnings", { expectedErrors: /400/ });
  const how = page.getByRole("region", { name: "怎样预警" });
  await how.getByRole("textbox", { name: "每日汇总时间" }).fill("8点");
  await how.getByRole("button", { name: /保\s*存/ }).click();
  await how.getByText("不是一天里的时刻", { exact: false }).waitFor();
  await how.getByRole("textbox", { name: "每日汇总时间" }).fill("09：10");
  await how.getByRole("combobox", { name: "总负责人" }).click();
  await page.locator(".ant-select-dropdown:visible").getByTitle("张敏").click();
  await how.getByRole("button", { name: /保\s*存/ }).click();
  await how.getByText("已保存。").waitFor();
  await page.reload();
  await how.getByTitle("张敏").waitFor();
  expect(await how.getByRole("textbox", { name: "每日汇总时间" }).inputValue()).toBe("09:10");
}, 120_000);

test("a ladder of one's own is refused where it warns too late; an archived company vanishes and comes back", async () => {
  const page = await site.open("/companies", { expectedErrors: /422/ });
  await inBothLanguages(page);
  await page.getByRole("link", { name: /^设置：/ }).click();
  await page
    .getByRole("button", { name: /^更改阶梯：/ })
    .first()
    .click();
  const form = page.getByRole("dialog", { name: /^阶梯：/ });
  const rungs = form.getByRole("textbox", { name: /最后可办日之前/ });
  await rungs.fill("0");
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.getByText("至少要有一档", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await rungs.fill("90，30、5");
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByRole("row", { name: /90, 30, 5.*本企业/ }).waitFor();
  await inBothLanguages(page);

  const menu = page.getByRole("navigation", { name: "主菜单" });
  await menu.getByRole("link", { name: /^台账\s*\d+/ }).waitFor();
  await page.getByRole("button", { name: "停用这家企业" }).click();
  await page.getByRole("button", { name: /^停\s*用$/ }).click();
  await page.getByText("这家企业已停用", { exact: false }).waitFor();
  await menu.getByRole("link", { name: "台账", exact: true }).waitFor();
  await inBothLanguages(page);
  await page.getByRole("button", { name: "恢复这家企业" }).click();
  await menu.getByRole("link", { name: /^台账\s*\d+/ }).waitFor();
}, 180_000);
