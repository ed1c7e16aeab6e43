import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient, readingDay } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.each([
  ["zh", /^登记已办结：/],
  ["en", /^Record as done: /],
] as const)("a paper that is over and not continued shows what closes it (%s)", async (language, name) => {
  const page = await site.open(`/ledger?light=grey&asOf=${readingDay}`, { language });
  await page.locator(".ant-table-tbody .ant-table-row a").first().click();
  await page.getByRole("button", { name }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
});

test("said to be done, its duty is gone and the history tells the day", async () => {
  const page = await site.open(`/ledger?light=grey&asOf=${readingDay}`);
  await page.locator(".ant-table-tbody .ant-table-row a").first().click();
  const button = page.getByRole("button", { name: /^登记已办结：/ });
  await button.click();
  await page.getByText("已向原发证机关报告不再经营", { exact: false }).waitFor();
  await page.getByRole("button", { name: "已办结", exact: true }).click();
  await expect.poll(() => button.count(), patient).toBe(0);
  await page.getByText(/「报告不再经营并做好用户善后」已于 .* 办结/).waitFor();
});
