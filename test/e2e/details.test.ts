import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ItemsReply } from "#contract/items.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite, readingDay } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;
let item: string;

beforeAll(async () => {
  site = await openSite({ demo: false });
  const csv = [
    "资源名称,类别,编号,开始日期,到期日期,人数,社保月数,负责人",
    "技术人员社保,社保证明,SB-1,2026-10-01,2026-12-20,3人,2,小李",
  ];
  const query = new URLSearchParams({ fileName: "own.csv", company: "清河示例网络有限公司" });
  const imported = await fetch(`${site.url}/api/v1/imports?${query}`, { method: "POST", body: csv.join("\n") });
  if (!imported.ok) throw new Error(await imported.text());
  const { items } = (await (await fetch(`${site.url}/api/v1/items`)).json()) as ItemsReply;
  item = items[0]?.id ?? "";
});

afterAll(() => site.close());

describe.each([
  ["zh", 1280, "人数 3 人", "社保月数", "2 个月", "登记的内容"],
  ["en", 375, "Staff: 3 persons", "Insurance", "2 months", "As recorded"],
] as const)("the numbers of a staff proof in %s at %i px", (language, width, inList, name, value, card) => {
  const wishes = { language, viewport: { width, height: 900 } };

  test("stand in the due list", async () => {
    const page = await site.open(`/?asOf=${readingDay}`, wishes);
    await page.getByText(inList).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });

  test("stand on the page of the item", async () => {
    const page = await site.open(`/ledger/${item}?asOf=${readingDay}`, wishes);
    const details = page.getByRole("region", { name: card });
    await details.getByText(name, { exact: true }).waitFor();
    await details.getByText(value, { exact: true }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});
