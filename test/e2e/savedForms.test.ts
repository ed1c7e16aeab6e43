import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { LostCase } from "./lostCase.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// One lost licence: what its forms say before they are sent, and that they close once they are.

let site: Site;
let lost: LostCase;

beforeAll(async () => {
  site = await openSite();
  lost = await LostCase.open(site.url);
});

afterAll(() => site.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const openCase = () => site.open(`/cases/${lost.one.id}`);

test("a licence is chosen by its name and its number", async () => {
  const page = await site.open("/cases");
  await page.getByRole("button", { name: "开一个办件" }).click();
  const sheet = page.getByRole("dialog", { name: "开一个办件" });
  await sheet.getByRole("combobox", { name: "办什么" }).fill("补办");
  await page.locator(".ant-select-item-option").first().click();
  await sheet.getByRole("combobox", { name: "哪个条目" }).click();
  const option = page.locator(".ant-select-item-option", { hasText: "粤B2-20239101" });
  await option.waitFor();
  expect(await option.innerText()).toMatch(/许可证.*粤B2-20239101 · 有效至 .*年/u);
});

test("the check beside the text says what the print would be refused for", async () => {
  await lost.to("answered");
  const page = await openCase();
  const form = page.getByRole("form", { name: "登记见报" });
  const text = form.getByRole("textbox", { name: "见报的文字" });
  const { company } = lost.one;
  await text.fill(`${company}遗失《增值电信业务经营许可证》正本，许可证编号：粤B2-20239101，特此声明作废。`);
  await form.getByText("正副本不同：写的是「正本」，要声明的是「正副本」。").waitFor();
  const [name, level] = await Promise.all(
    [
      form.getByRole("textbox", { name: "报纸名称" }),
      form.getByRole("combobox", { name: "级别" }).locator("xpath=ancestor::*[contains(@class, 'ant-select')][last()]"),
    ].map((field) => field.boundingBox()),
  );
  expect(name?.height, "the name is higher than a line").toBeLessThan(48);
  expect(Math.abs((name?.y ?? 0) - (level?.y ?? 99)), "name and level do not stand side by side").toBeLessThan(4);
});

test("the form of a correction notice closes once it is entered, and stays so once it is answered", async () => {
  await lost.to("submitted");
  const page = await openCase();
  const card = part(page, "受理与审查");
  await card.getByRole("button", { name: "登记补正通知", exact: true }).click();
  const notice = page.getByRole("form", { name: "登记补正通知" });
  await notice.getByRole("textbox", { name: "要补什么，一行一项" }).fill("补签字");
  await notice.getByRole("button", { name: "登记补正通知" }).click();
  const answer = page.getByRole("form", { name: "答复补正" });
  await answer.getByRole("textbox", { name: "答复：补签字" }).fill("已签");
  await answer.getByRole("button", { name: "答复补正" }).click();
  await card.getByText(/已答复/).waitFor();
  const again = card.getByRole("button", { name: "登记补正通知", exact: true });
  await expect.poll(() => again.isEnabled()).toBe(true);
  expect(await notice.count(), "the form stands open again").toBe(0);
});

test("the form that takes an entry back closes, and does not stand open for the next one", async () => {
  const page = await openCase();
  await page.getByRole("button", { name: "撤销登记", exact: true }).first().click();
  const undo = page.getByRole("form", { name: "撤销登记" });
  await undo.getByRole("textbox", { name: "错在哪里" }).fill("录早了");
  await undo.getByRole("button", { name: "撤销登记" }).click();
  await page
    .getByText(/录早了/u)
    .first()
    .waitFor();
  await expect.poll(() => undo.count()).toBe(0);
  await page.waitForTimeout(1000);
  expect(await undo.count(), "the form stands open again").toBe(0);
});
