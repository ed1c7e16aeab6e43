import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ demo: false });
});

afterAll(() => site.close());

test("a proceeding at an authority shows its own words first, what is practice, and what nobody knows", async () => {
  const page = await site.open("/proceedings?proceeding=replace-licence&authority=jiangxi");
  await page.getByRole("heading", { level: 2, name: "遗失补办许可证 · 江西省通信管理局" }).waitFor();
  const newspaper = page.getByRole("region", { name: "报刊声明" }).locator(".provision");
  // The stricter practice leads, and the guide's own words stand right behind it.
  expect(await newspaper.first().innerText()).toMatch(/惯例/);
  expect(await newspaper.nth(1).innerText()).toMatch(/官方\s*本机关/);
  await page.goto(`${site.url}/proceedings?proceeding=renew-licence&authority=jiangxi`);
  const unknown = page.getByRole("region", { name: "尚不知道，请询问主管机关" });
  expect(await unknown.getByRole("link").getAttribute("href")).toBe("https://jxca.miit.gov.cn/");
});

test("an authority of which nothing was found says so, and the matrix leads to another", async () => {
  const page = await site.open("/proceedings?proceeding=renew-licence&authority=tibet");
  await page.getByText("没有查到西藏自治区通信管理局自己的规定，下面是全国规定。").waitFor();
  await page.getByRole("link", { name: "江西省通信管理局，遗失补办许可证：官方" }).click();
  await page.getByRole("heading", { level: 2, name: "遗失补办许可证 · 江西省通信管理局" }).waitFor();
  expect(page.url()).toContain("authority=jiangxi");
});
