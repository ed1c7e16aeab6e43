import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test("an owner of the ledger is entered with one click, gets an address, goes away and leaves", async () => {
  const page = await site.open("/people", { expectedErrors: /422/ });
  const owners = page.getByRole("region", { name: /台账里的负责人还没有登记/ });
  const first = owners.getByRole("button").first();
  const name = /登记「(.+)」/.exec((await first.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await first.click();
  const form = page.getByRole("dialog", { name: `更改「${name}」` });
  expect(await form.getByRole("textbox", { name: "姓名" }).inputValue()).toBe(name);
  await form.getByRole("textbox", { name: "邮箱" }).fill("someone@nowhere");
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.getByText("邮箱不是一个地址", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await form.getByRole("textbox", { name: "邮箱" }).fill("someone@example.com");
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.waitFor({ state: "hidden" });
  const table = page.getByRole("region", { name: "人员一览" });
  await table.getByText("someone@example.com").waitFor();
  await table.getByRole("link", { name: `由「${name}」负责` }).waitFor();

  await table.getByRole("button", { name: `「${name}」的不在与离开` }).click();
  const away = page.getByRole("dialog", { name: `「${name}」的不在与离开` });
  await away.getByRole("button", { name: "加一段" }).click();
  expect(await away.getByRole("button", { name: /保\s*存/ }).isDisabled()).toBe(true);
  expect(await axeProblems(page)).toEqual([]);
  await away.getByRole("textbox", { name: "离开日" }).click();
  await page.locator(".ant-picker-dropdown:visible .ant-picker-cell-today").click();
  await away.getByRole("button", { name: "登记离开" }).click();
  await away.waitFor({ state: "hidden" });
  await table.getByText("起已离开", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
}, 120_000);
