import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildXlsx } from "#intake/files/xlsxFixture.ts";
import type { FixtureSheet } from "#intake/files/xlsxFixture.ts";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

let site: Site;

beforeAll(async () => {
  site = await openSite({ demo: false });
});

afterAll(async () => {
  await site.close();
});

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel("台账文件").setInputFiles(file);
}

const company = "青禾示例网络有限公司";

test("an empty ledger says what to do next", async () => {
  const page = await site.open("/");
  await page.getByRole("heading", { name: "台账还是空的。" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "导入" }).click();
  await page.getByRole("heading", { level: 1, name: "导入" }).waitFor();
  expect(page.url()).toBe(`${site.url}/import`);
});

test("an item that is not there, and an address that is no page, say what to do", async () => {
  const page = await site.open("/ledger/nothing", { expectedErrors: /404/ });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("台账");
  await page.goto(`${site.url}/no/such/page`);
  await page.getByRole("link", { name: "回到总览" }).click();
  await page.getByRole("heading", { name: "台账还是空的。" }).waitFor();
});

test("the template can be downloaded", async () => {
  const page = await site.open("/import");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载模板" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test("from the template's file to the ledger: choose, dry run, company, import", async () => {
  const page = await site.open("/import");
  await choose(page, sample("最小模板.xlsx"));
  await page.getByText("文件里没有写企业名称", { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: "先选企业" }).isDisabled()).toBe(true);
  await page.getByRole("combobox", { name: "企业" }).fill(company);
  await page.getByRole("button", { name: "用这家企业重新预检" }).click();
  const counts = page.getByRole("group", { name: "只看" });
  await page.getByText("新增 12", { exact: false }).waitFor();
  expect((await counts.innerText()).replaceAll(/\s+/g, " ")).toBe("读到 13 行 = 可用 12 + 待答 0 + 退回 0 + 非记录 1");
  await page.getByRole("button", { name: "导入 12 行" }).click();
  await page.getByRole("heading", { name: "导入完成：12 行已在台账里" }).waitFor();
  await page.getByRole("link", { name: "看台账" }).click();
  await page.waitForURL(/\/ledger/);
  await page.getByText("共 12 条", { exact: false }).waitFor();
});

test("the same file again changes nothing", async () => {
  const page = await site.open("/import");
  await choose(page, sample("最小模板.xlsx"));
  await page.getByRole("combobox", { name: "企业" }).fill(company);
  await page.getByRole("button", { name: "用这家企业重新预检" }).click();
  await page.getByText("不变 12", { exact: false }).waitFor();
  await page.getByRole("button", { name: "导入 12 行" }).click();
  await page.getByRole("heading", { name: "台账里已经是这样，没有变化" }).waitFor();
  await page.getByRole("link", { name: "看台账" }).click();
  await page.getByText("共 12 条", { exact: false }).waitFor();
  expect(await page.getByRole("table").getByRole("link", { name: /^查看/ }).count()).toBe(12);
});

test("rows with problems are marked, say why and where, and come back in the same file", async () => {
  const page = await site.open("/import");
  await choose(page, sample("云桥-核心资源台账.xlsx"));
  await page.getByText("专线与IP", { exact: false }).first().waitFor();
  const equation = (await page.locator("p.equation").innerText()).replaceAll(/\s+/g, " ");
  expect(equation).toContain("读到 71 行 = 可用 41 + 待答 9 + 退回 5 + 非记录 16");
  await page.getByRole("tab", { name: /专线与IP/ }).click();
  const panel = page.getByRole("tabpanel");
  await panel.getByRole("button", { name: /退回/ }).click();
  const rejected = panel.locator("tr.row-rejected");
  await expect.poll(() => rejected.count(), patient).toBe(2);
  expect(await rejected.first().innerText()).toMatch(/\b[A-Z]+9\b/);
  await panel.getByRole("button", { name: /待答/ }).click();
  await expect.poll(() => panel.locator("tr.row-question").count(), patient).toBe(4);
  await panel.getByText("稳妥").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载带「问题」列的文件" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByRole("radio", { name: /全部或不导入/ }).click();
  expect(await page.getByRole("button", { name: "还有 14 行要改" }).isDisabled()).toBe(true);
});

/** A sheet of the template's columns; cells are written into the sheet itself. */
function ledgerSheet(name: string, rows: readonly (readonly string[])[], hidden: boolean): FixtureSheet {
  const cells = (row: readonly string[]) => row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
  const data = rows.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join("");
  return { name, data, ...(hidden ? { state: "hidden" as const } : {}) };
}

test("sheets of two companies and one of nobody: the preview says it before anything can be pressed", async () => {
  const header = ["资源名称", "类别", "编号", "起始日期", "截止日期"];
  const line = (name: string) => [name, "专线", `SH-${name}`, "2025-01-01", "2027-12-31"];
  const named = [
    [...header, "企业名称"],
    [...line("东线"), "甲示例网络有限公司"],
    [...line("西线"), "丙示例网络有限公司"],
  ];
  const sheets = [ledgerSheet("两家", named, false), ledgerSheet("无主", [header, line("南线")], false)];
  const page = await site.open("/import");
  const buffer = Buffer.from(buildXlsx({ sheets }));
  await choose(page, { name: "several.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByRole("alert").getByText("文件里有 2 家企业", { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: "不能都归入一家企业" }).isDisabled()).toBe(true);
  await page.getByText("东线").first().waitFor();
});

test("a hidden sheet is named and left out until somebody chooses it", async () => {
  const header = ["资源名称", "类别", "编号", "起始日期", "截止日期"];
  const buffer = Buffer.from(
    buildXlsx({
      sheets: [
        ledgerSheet("现用", [header, ["东线", "专线", "HS-1", "2025-01-01", "2027-12-31"]], false),
        ledgerSheet("旧账", [header, ["西线", "专线", "HS-2", "2020-01-01", "2022-12-31"]], true),
      ],
    }),
  );
  const page = await site.open("/import");
  await choose(page, { name: "hidden.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByText("隐藏的工作表没有读", { exact: false }).waitFor();
  expect(await page.getByRole("tab").count()).toBe(1);
  await page.getByRole("button", { name: "也读「旧账」" }).click();
  await page.getByRole("tab", { name: /旧账/ }).click();
  await page.getByRole("tabpanel").getByText("西线").waitFor();
});

test("a large file lists its problems first, and everything when asked", async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const end = index % 500 === 0 ? "2027-02-30" : "2029-12-31";
    return `一条名字相当长的示例专线第 ${index + 1} 号,专线,BIG-${100_000 + index},2024-01-01,${end},${company}`;
  });
  const buffer = Buffer.from(`资源名称,类别,编号,起始日期,截止日期,企业名称\n${lines.join("\n")}\n`);
  const page = await site.open("/import");
  await choose(page, { name: "large.csv", mimeType: "text/csv", buffer });
  await page.getByText("只列出有问题的行", { exact: false }).waitFor();
  const rejected = page.locator("tr.row-rejected");
  await expect.poll(() => rejected.count(), patient).toBe(40);
  expect(await page.getByRole("group", { name: "只看" }).innerText()).toContain("可用 19960");
  await page.getByRole("button", { name: "列出全部行" }).click();
  await page.locator(".ant-table-tbody-virtual .row-accepted").first().waitFor();
  expect(await page.locator(".ant-table-tbody-virtual .ant-table-row").count()).toBeLessThan(100);
});

test.each([
  ["broken.xlsx", readFileSync(sample("最小模板.xlsx")).subarray(0, 1500)],
  ["empty.csv", Buffer.alloc(0)],
  ["picture.xlsx", Buffer.from("\u0089PNG\r\n\u001A\n not a workbook", "latin1")],
])(
  "%s is refused with a sentence that says what to do, and the next file can be tried at once",
  async (name, buffer) => {
    const page = await site.open("/import", { expectedErrors: /Failed to load resource/ });
    await choose(page, { name, mimeType: "application/octet-stream", buffer });
    const refusal = page.getByRole("alert");
    await refusal.getByText("这个文件读不了").waitFor();
    expect((await refusal.innerText()).length).toBeGreaterThan(20);
    await choose(page, sample("最小模板.xlsx"));
    await page.getByText("文件里没有写企业名称", { exact: false }).waitFor();
  },
);
