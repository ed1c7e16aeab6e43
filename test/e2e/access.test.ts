import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient, readingDay } from "./openSite.ts";
import type { Site } from "./openSite.ts";

const sample = fileURLToPath(new URL("../../samples/云桥-核心资源台账.xlsx", import.meta.url));

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const asOf = `asOf=${readingDay}`;
const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Every page in a state worth looking at; each resolves when the page stands. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  [`/?${asOf}`]: (page) => page.locator(".due-row").first().waitFor(),
  [`/ledger?${asOf}`]: (page) => page.locator(".cell-name").first().waitFor(),
  [`/import?${asOf}`]: async (page) => {
    await page.locator("input[type=file]").setInputFiles(sample);
    await page.locator(".run-card").waitFor();
  },
  "/calendar?year=2026": (page) => page.locator(".month-worked-weekend").first().waitFor(),
  "/calendar?year=2027": (page) => page.locator(".open-year").waitFor(),
  "/proceedings?proceeding=replace-licence&authority=jiangxi": (page) => page.locator(".provision").first().waitFor(),
  "/documents": (page) => page.getByRole("button", { name: "上传自己的模板" }).waitFor(),
  "/declaration": (page) => page.getByText("法制日报").waitFor(),
  "/law/diff": (page) => page.locator("pre.command").waitFor(),
  "/which-licence?answers=rooms:yes,web-form:app-only,coverage:one&province=hunan": (page) =>
    page.locator(".need").first().waitFor(),
  "/people": (page) => page.locator(".owner-list").waitFor(),
  "/warnings": (page) => page.locator(".how-form").waitFor(),
  "/companies": (page) => page.locator(".ant-table-row").first().waitFor(),
  "/nowhere": (page) => page.getByRole("link", { name: /回到总览|Back to the overview/ }).waitFor(),
};

async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");
}

/** At every width: what axe finds, and by how many pixels the page is too wide. */
async function barriers(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const viewport of screens) {
    await page.setViewportSize(viewport);
    const sideways = await sidewaysPixels(page);
    const all = [...(await axeProblems(page)), ...(sideways === 0 ? [] : [`${sideways} px too wide`])];
    found.push(...all.map((one) => `at ${viewport.width} px: ${one}`));
  }
  return found;
}

test.each(Object.keys(states))("%s has no barrier at any width and never scrolls sideways", async (path) => {
  const [viewport] = screens;
  const page = await site.open(path, { viewport });
  await states[path]?.(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "中文" }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

for (const viewport of screens) {
  test(`an explanation and an item have no barrier at ${viewport.width} px`, async () => {
    const page = await site.open(`/?${asOf}`, { viewport });
    await page
      .getByRole("link", { name: /^打开条目/ })
      .first()
      .click();
    await page.getByRole("region", { name: "流水" }).waitFor();
    await page
      .getByRole("link", { name: /^怎么算的/ })
      .first()
      .click();
    await page.getByRole("dialog").locator(".steps").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await sidewaysPixels(page)).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await axeProblems(page)).toEqual([]);
  });
}

test("the keyboard reaches the content, an explanation, and comes back to where it was", async () => {
  const page = await site.open(`/?${asOf}`);
  await page.locator(".due-row").first().waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("跳到正文");
  await page.keyboard.press("Enter");
  const link = page.getByRole("link", { name: /^怎么算的/ }).first();
  const focused = link.and(page.locator(":focus"));
  for (let pressed = 0; pressed < 20 && (await focused.count()) === 0; pressed += 1) await page.keyboard.press("Tab");
  expect(await focused.count()).toBe(1);
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "怎么算的" });
  await drawer.locator(".steps").waitFor();
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  await expect.poll(() => focused.count(), patient).toBe(1);
});

test("the language is switched, kept, and everything speaks it", async () => {
  const page = await site.open(`/?${asOf}`);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: /things? to do this week/ }).waitFor();
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  await page.getByText("2026", { exact: false }).first().waitFor();
  expect(await page.locator(".due-row").first().innerText()).toMatch(/By \d{1,2} [A-Z][a-z]{2} 20\d\d/);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: /things? to do this week/ }).waitFor();
  expect(await page.title()).toBe("Overview · Zhaozhang");
});

test("a new page takes the focus and names the tab", async () => {
  const page = await site.open(`/?${asOf}`);
  await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "导入" }).click();
  await page.getByRole("heading", { level: 1, name: "导入" }).waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.id"), patient).toBe("content");
  expect(await page.title()).toBe("导入 · 照章");
});
