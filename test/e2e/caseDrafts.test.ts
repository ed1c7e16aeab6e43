import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { pdf } from "../fixtures/paperFiles.ts";
import { LostCase } from "./lostCase.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// One lost licence: a file that is kept for a form that is not saved yet is as much a part of it as what is typed.

let site: Site;
let lost: LostCase;

beforeAll(async () => {
  site = await openSite();
  lost = await (await LostCase.open(site.url)).to("answered");
});

afterAll(() => site.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const openCase = () => site.open(`/cases/${lost.one.id}`);

/** A small file, there at once. */
async function attach(form: Locator, name: string): Promise<void> {
  const buffer = Buffer.from(pdf(name));
  await form.getByLabel("选择要存的文件").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await form.getByText(`已保存 ${name}`).waitFor();
}

const draftsOf = (page: Page, form: string) =>
  page.evaluate(`Object.keys(sessionStorage).filter((key) => key.includes(${JSON.stringify(`.${form}`)}))`);

test("the clipping of a half-written publication is there after a reload", async () => {
  const page = await openCase();
  const form = page.getByRole("form", { name: "登记见报" });
  await attach(form, "剪下的.pdf");
  await page.reload();
  await form.getByRole("link", { name: /剪下的\.pdf/ }).waitFor();
  expect(await form.getByText("没有文件").count()).toBe(0);
});

test("the file of a paper that is half put in is there after a reload", async () => {
  await lost.to("printed");
  const page = await openCase();
  const row = part(page, "材料清单").locator(".case-papers > li", { hasText: "营业执照" }).first();
  await row.getByRole("button", { name: /^放入：/ }).click();
  const form = row.getByRole("form", { name: "放入办件" });
  await attach(form, "重载前.pdf");
  await page.reload();
  await form.getByRole("link", { name: /重载前\.pdf/ }).waitFor();
  await form.getByRole("button", { name: "放入办件" }).click();
  await expect.poll(() => form.count()).toBe(0);
  await row.getByRole("link", { name: /重载前\.pdf/ }).waitFor();
  expect(await draftsOf(page, "paper")).toEqual([]);
  const kept = (await lost.look()).papers.flatMap((paper) => paper.kept);
  expect(kept.filter(({ file }) => file?.name === "重载前.pdf")).toHaveLength(1);
});

test("the notice of a half-written correction is there after a reload", async () => {
  await lost.to("submitted");
  const page = await openCase();
  await part(page, "受理与审查").getByRole("button", { name: "登记补正通知", exact: true }).click();
  const form = page.getByRole("form", { name: "登记补正通知" });
  await attach(form, "通知.pdf");
  await page.reload();
  await form.getByRole("link", { name: /通知\.pdf/ }).waitFor();
  expect(await form.getByText("没有文件").count()).toBe(0);
});

test("the file of a half-written decision is there after a reload, until it is not wanted", async () => {
  await lost.to("accepted");
  const page = await openCase();
  await part(page, "受理与审查").getByRole("button", { name: "登记决定", exact: true }).click();
  const form = page.getByRole("form", { name: "登记决定" });
  await attach(form, "弄错的.pdf");
  const day = form.getByRole("textbox", { name: "哪一天" });
  await day.fill(lost.ago(3));
  await day.press("Tab");
  const written = await day.inputValue();
  await page.reload();
  await form.getByRole("link", { name: /弄错的\.pdf/ }).waitFor();
  expect(await day.inputValue()).toBe(written);
  await form.getByRole("button", { name: "不用这份：弄错的.pdf" }).click();
  await form.getByText("没有文件").waitFor();
  await form.getByRole("button", { name: "取消" }).click();
  expect(await draftsOf(page, "decide")).toEqual([]);
});

test("the file of the new licence is there after a reload, and is registered with what it says", async () => {
  await lost.say({ do: "decide", outcome: "granted", on: lost.ago(3) });
  const page = await openCase();
  const form = page.getByRole("form", { name: "登记新证" });
  await form.getByRole("textbox", { name: "许可证编号" }).fill("粤B2-20239101");
  await attach(form, "新证.pdf");
  await page.reload();
  await expect.poll(() => form.getByRole("textbox", { name: "许可证编号" }).inputValue()).toBe("粤B2-20239101");
  await form.getByRole("link", { name: /新证\.pdf/ }).waitFor();
  await form.getByRole("button", { name: "登记新证" }).click();
  await form.waitFor({ state: "detached" });
  await expect.poll(async () => (await lost.look()).received?.paper?.name).toBe("新证.pdf");
  await expect.poll(() => draftsOf(page, "result")).toEqual([]);
});
