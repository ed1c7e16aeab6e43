import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, patient, readingDay } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const ledger = `/ledger?asOf=${readingDay}`;

test("what is asked for goes into the address, and the address brings it back", async () => {
  const page = await site.open(ledger);
  await page.getByRole("textbox", { name: "关键词" }).fill("专线");
  await page.getByRole("combobox", { name: "灯" }).click();
  await page.getByTitle("自动续期", { exact: true }).click();
  await page.getByRole("button", { name: "查询" }).click();
  await page.waitForURL(/q=.*light=blue|light=blue.*q=/);
  await page.getByRole("link", { name: "京沪骨干专线（主）", exact: false }).first().waitFor();
  await page.reload();
  expect(await page.getByRole("textbox", { name: "关键词" }).inputValue()).toBe("专线");
  await page.getByRole("button", { name: "重置" }).click();
  await page.waitForURL((url) => !url.search.includes("light"));
  expect(await page.getByRole("textbox", { name: "关键词" }).inputValue()).toBe("");
  await page.goBack();
  await page.waitForURL(/light=blue/);
  expect(await page.getByRole("textbox", { name: "关键词" }).inputValue()).toBe("专线");
});

test("what one person answers for can be asked for", async () => {
  const page = await site.open(ledger);
  await page.getByRole("button", { name: "展开" }).click();
  await page.getByRole("textbox", { name: "负责人" }).fill("小陈");
  await page.getByRole("button", { name: "查询" }).click();
  await page.waitForURL(/[?&]owner=/);
  const rows = page.locator(".ant-table-tbody .ant-table-row");
  await expect
    .poll(async () => (await rows.allInnerTexts()).every((text) => text.includes("小陈")), patient)
    .toBe(true);
  expect(await rows.count()).toBeGreaterThan(2);
  await page.getByRole("checkbox", { name: "只看无人负责" }).click();
  await page.getByRole("button", { name: "查询" }).click();
  await page.getByText("没有符合条件的条目。", { exact: false }).waitFor();
  expect(page.url()).toMatch(/[?&]owner=(&|$)/);
});

test("a filter that cannot be read is told, not dropped in silence, until another is chosen", async () => {
  const page = await site.open(`${ledger}&light=purple&endFrom=2026-02-30`);
  const note = page.getByText("地址里的 light=purple, endFrom=2026-02-30 看不懂", { exact: false });
  await note.waitFor();
  await page.locator(".ant-table-tbody .ant-table-row").first().waitFor();
  await page.getByRole("button", { name: "查询" }).click();
  await note.waitFor({ state: "detached" });
  expect(page.url()).not.toMatch(/unread|purple/);
});

test("an end between two days can be asked for", async () => {
  const page = await site.open(`${ledger}&endFrom=2026-12-01&endTo=2026-12-31`);
  const rows = page.locator(".ant-table-tbody .ant-table-row");
  await rows.first().waitFor();
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/2026年12月\d+日/);
  expect(await page.getByRole("group", { name: "有效期至" }).getByRole("textbox").first().inputValue()).toBe(
    "2026年12月1日",
  );
});

test("the order stands in the address", async () => {
  const page = await site.open(ledger);
  await page.getByRole("columnheader", { name: "有效期至" }).click();
  await page.waitForURL(/sort=end/);
  await page.getByRole("columnheader", { name: "有效期至" }).click();
  await page.waitForURL(/sort=-end/);
  await expect
    .poll(() => page.getByRole("columnheader", { name: "有效期至" }).getAttribute("aria-sort"), patient)
    .toBe("descending");
});

test("columns and density are kept in this browser", async () => {
  const page = await site.open(ledger);
  await page.getByRole("columnheader", { name: "负责人" }).waitFor();
  await page.getByRole("button", { name: "列设置" }).click();
  await page.getByRole("checkbox", { name: "负责人" }).click();
  await page.getByRole("columnheader", { name: "负责人" }).waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("columnheader", { name: "最后可办日" }).waitFor();
  expect(await page.getByRole("columnheader", { name: "负责人" }).count()).toBe(0);
});

test("a row leads to its item: terms, duties, record and the cell it came from", async () => {
  const page = await site.open(`${ledger}&q=${encodeURIComponent("京B2-20219046")}`);
  await page.getByRole("link", { name: /^查看/ }).first().click();
  await page.getByRole("heading", { level: 1, name: "增值电信业务经营许可证" }).waitFor();
  const main = page.getByRole("main");
  expect(await main.getByRole("region", { name: "当前这一期" }).innerText()).toContain("2026年12月30日");
  expect(await main.getByRole("region", { name: "登记的内容" }).innerText()).toContain(
    "云桥-核心资源台账.xlsx · 工作表「许可证」第 5 行",
  );
  expect(await main.getByRole("region", { name: "应办事项" }).innerText()).toContain("2026年10月1日");
  await main.getByRole("region", { name: "流水" }).getByRole("listitem").first().waitFor();
  await main
    .getByRole("link", { name: /^怎么算的/ })
    .first()
    .click();
  await page.getByRole("dialog", { name: "怎么算的" }).waitFor();
});

test("a menu stands still beside its button when motion is to be reduced", async () => {
  const page = await site.open(ledger);
  await page.getByRole("button", { name: "导出" }).click();
  const link = page.getByRole("link", { name: /Excel/ });
  await link.waitFor();
  const places = [await link.boundingBox()];
  for (const pause of [150, 250, 350]) {
    await page.waitForTimeout(pause);
    places.push(await link.boundingBox());
  }
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  expect(places[0]?.x).toBeGreaterThan(0);
  expect(places[0]?.x).toBeLessThan(1280);
});

test("the export is a file, and the template too", async () => {
  const page = await site.open(ledger);
  await page.getByRole("button", { name: "导出" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Excel/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test("ten thousand rows scroll without being drawn", async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `线路 ${index + 1},专线,LONG-${100_000 + index},2024-01-01,2029-12-31`,
  );
  const body = `资源名称,类别,编号,起始日期,截止日期\n${lines.join("\n")}\n`;
  const reply = await fetch(
    `${site.url}/api/v1/imports?fileName=long.csv&company=${encodeURIComponent("长卷示例网络有限公司")}&rows=problems`,
    {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body,
    },
  );
  expect(await reply.json()).toMatchObject({ counts: { accepted: 10_000 } });
  const page = await site.open(
    `${ledger}&company=${encodeURIComponent("长卷示例网络有限公司")}&sort=name&pageSize=20000`,
  );
  await page.getByText("共 10000 条", { exact: false }).waitFor();
  const drawn = page.locator(".ant-table-tbody-virtual-holder .ant-table-row");
  expect(await drawn.count()).toBeLessThan(100);
  const first = await drawn.first().innerText();
  await drawn.first().hover();
  await page.mouse.wheel(0, 300_000);
  await expect.poll(() => drawn.first().innerText(), patient).not.toBe(first);
  expect(await drawn.count()).toBeLessThan(100);
});

test("one company is chosen on top, kept from page to page, and given up again", async () => {
  const body = "资源名称,类别,编号,起始日期,截止日期\n东线,专线,OTHER-1,2024-01-01,2029-12-31\n";
  const name = "另一家示例网络有限公司";
  await fetch(`${site.url}/api/v1/imports?fileName=other.csv&company=${encodeURIComponent(name)}`, {
    method: "POST",
    body,
  });
  const page = await site.open(ledger);
  const chooser = page.getByRole("banner").getByRole("combobox", { name: "企业" });
  await chooser.fill("另一家");
  await page.locator(".ant-select-item", { hasText: name }).click();
  await page.getByText("共 1 条", { exact: false }).waitFor();
  const address = new URL(page.url()).searchParams.get("company");
  expect(address).toMatch(/^\w+$/);
  await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: /^总览/ }).click();
  await page.waitForURL((url) => url.pathname === "/" && url.searchParams.get("company") === address);
  await page.getByRole("heading", { name: "这一周没有要办的事" }).waitFor();
  await chooser.hover();
  await page.getByRole("banner").locator(".ant-select-clear").click();
  await page.waitForURL((url) => !url.searchParams.has("company"));
  // The sample company counts only for whoever chooses it.
  await page.getByRole("heading", { name: "这一周没有要办的事" }).waitFor();
  await chooser.fill("演示企业");
  await page.locator(".ant-select-item", { hasText: "演示企业" }).click();
  await page.getByRole("heading", { name: /^这一周要办/ }).waitFor();
});
