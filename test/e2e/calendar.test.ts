import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { imaginedNotice2027 } from "../fixtures/imaginedNotice.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";
import { startServer } from "./startServer.ts";

// The law is a copy. A first start uses it as it is, the second finds the imagined notice for 2027 in it.

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-calendar-"));
const law = join(folder, "law");
const data = join(folder, "data");
let site: Site;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../../law", import.meta.url)), law, { recursive: true });
  const first = await startServer({ data, law });
  await first.stop();
  writeFileSync(join(law, "calendar", "2027.yaml"), imaginedNotice2027);
  site = await openSite({ data, law });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a year shows all its months, each day with its reason, and the notice with its address", async () => {
  const page = await site.open("/calendar?year=2026");
  await page.getByRole("heading", { level: 1, name: "2026 年工作日历" }).waitFor();
  expect(await page.getByRole("table").count()).toBe(12);
  const october = page.getByRole("table", { name: "2026年10月" });
  const worked = october.locator(".month-worked-weekend");
  expect(await worked.getAttribute("title")).toBe("2026-10-10 周六：国庆节调休上班（国办发明电〔2025〕7号）");
  expect((await worked.innerText()).replaceAll(/\s+/g, " ")).toContain("国庆节调休上班（国办发明电〔2025〕7号）");
  expect(await october.locator(".month-rest-day").count()).toBe(7);
  const notice = page.getByRole("region", { name: "放假通知" });
  expect(await notice.innerText()).toContain("国办发明电〔2025〕7号");
  expect(await notice.getByRole("link").getAttribute("href")).toContain("content_7047091");
  expect(await page.getByRole("region", { name: "放假与调休" }).innerText()).toContain(
    "2026年2月15日 至 2026年2月23日 春节放假",
  );
});

test("a year without a notice says so, hatches what is open, and shows the statutory days", async () => {
  const page = await site.open("/calendar?year=2028");
  await page.getByText("2028 年放假安排尚未公布：只有法定节假日是确定的").waitFor();
  expect(await page.locator("td.month-unpublished").count()).toBe(354);
  expect(await page.locator("td.month-statutory").count()).toBe(12);
  expect(await page.locator("td.month-unpublished").first().innerText()).toContain("2028 年放假安排尚未公布");
  await page.getByRole("button", { name: "English" }).click();
  await page
    .getByText("The holiday notice for 2028 is not published: only the statutory holidays are certain")
    .waitFor();
});

test("years stand in the address", async () => {
  const page = await site.open("/");
  await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "工作日历" }).click();
  await page.getByRole("heading", { level: 1, name: /年工作日历$/ }).waitFor();
  await page.getByRole("navigation", { name: "年份" }).getByRole("link", { name: "2020" }).click();
  await page.waitForURL(/year=2020/);
  await page.getByRole("heading", { level: 1, name: "2020 年工作日历" }).waitFor();
  const notices = page.getByRole("region", { name: "放假通知" });
  await expect.poll(() => notices.getByRole("link").count(), patient).toBe(2);
  expect(await page.title()).toBe("工作日历 · 照章");
});

test("a loaded notice is told on the due page with old and new dates and why, until it is dismissed", async () => {
  const page = await site.open("/");
  const note = page.getByRole("region", { name: "规则变动" });
  await note.getByRole("heading", { name: /^2027 年放假安排已载入：\d+ 个日期有变动/ }).waitFor();
  await note.getByRole("button", { name: /^看 \d+ 个日期$/ }).click();
  const row = note.getByRole("listitem").filter({ hasText: "CS-2024-0091" });
  expect(await row.innerText()).toMatch(/最后可办日 2027年1月14日不变.*稳妥日 原来 2027年1月12日 至 2027年1月14日/);
  expect(await row.innerText()).toContain("原因 2027 年放假安排已载入");
  expect(await axeProblems(page)).toEqual([]);
  await note.getByRole("button", { name: "知道了" }).click();
  await note.waitFor({ state: "detached" });
  await page.reload();
  await page.locator(".due-row").first().waitFor();
  expect(await note.count()).toBe(0);
});

test("two laws are compared: the file that came, the companies and dates that move, in both languages", async () => {
  const page = await site.open("/");
  const note = page.getByRole("region", { name: "规则变动" });
  await note.getByRole("button", { name: /^看 \d+ 个日期$/ }).click();
  await note.getByRole("link", { name: "看规则改了哪里" }).click();
  await page.getByRole("heading", { level: 1, name: "规则对比" }).waitFor();
  const companies = page.getByRole("region", { name: "1 家企业的日期有变动" });
  await companies.waitFor();
  expect(await companies.getByRole("listitem").filter({ hasText: "CS-2024-0091" }).innerText()).toContain("稳妥日");
  const files = page.getByRole("region", { name: "改了 1 个文件" });
  expect((await files.innerText()).replaceAll(/\s+/g, " ")).toContain("新增 calendar/2027.yaml");
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("region", { name: "1 file differs" }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
});
