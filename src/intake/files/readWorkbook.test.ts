import { readFileSync } from "node:fs";
import readByOracle from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { Cell, Sheet, Workbook } from "#intake/workbook.ts";
import { readWorkbook } from "./readWorkbook.ts";

function sample(name: string): Workbook {
  const outcome = readWorkbook(new Uint8Array(readFileSync(`samples/${name}`)), name);
  if (outcome.kind !== "workbook") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook;
}

function sheet(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function row(of: Sheet, number: number): readonly Cell[] {
  return of.rows.find((one) => one.row === number)?.cells ?? [];
}

/** Column `G` of row 4 and its like: column letters A to Z. */
function cell(of: Sheet, address: string): Cell {
  return row(of, Number(address.slice(1)))[address.charCodeAt(0) - 65] ?? null;
}

describe("云桥-核心资源台账.xlsx", () => {
  const workbook = sample("云桥-核心资源台账.xlsx");

  test("three visible sheets with all their rows", () => {
    expect(workbook.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ["许可证", false, 19],
      ["专线与IP", false, 32],
      ["域名与证书", false, 20],
    ]);
    expect(workbook.format).toBe("xlsx");
  });

  test("headers, one of them with a line break", () => {
    const licences = [
      "序号",
      "证照名称",
      "证照编号",
      "业务种类/范围",
      "发证机关",
      "发证日期",
      "有效期至",
      "保管人",
      "备注",
    ];
    expect(row(sheet(workbook, "许可证"), 3)).toEqual(licences);
    expect(row(sheet(workbook, "专线与IP"), 2).slice(7, 10)).toEqual(["起始日", "截止日期", "服务期限"]);
    expect(
      row(sheet(workbook, "域名与证书"), 3).some((header) => typeof header === "string" && header.includes("\n")),
    ).toBe(true);
  });

  test("merges: the title of each sheet, the suppliers of the second", () => {
    expect(sheet(workbook, "许可证").merged).toEqual([
      { top: 1, left: 1, bottom: 1, right: 9 },
      { top: 2, left: 1, bottom: 2, right: 9 },
      { top: 19, left: 1, bottom: 19, right: 8 },
    ]);
    const lines = sheet(workbook, "专线与IP").merged;
    expect(lines.length).toBe(13);
    expect(lines).toContainEqual({ top: 3, left: 4, bottom: 7, right: 4 });
  });

  test("date cells in four display formats, and dates that are text or numbers", () => {
    const licences = sheet(workbook, "许可证");
    expect(cell(licences, "F4")).toEqual({ day: "2022-02-19" });
    expect(cell(licences, "G4")).toEqual({ day: "2027-02-19" });
    expect(cell(licences, "F5")).toBe("2021年12月30日");
    expect(cell(licences, "F7")).toBe(20_230_915);
    expect(cell(licences, "G8")).toBe("自2024-05-20起至2029-05-19止");
    const lines = sheet(workbook, "专线与IP");
    expect(cell(lines, "H3")).toEqual({ day: "2024-01-01" });
    expect(cell(lines, "H29")).toEqual({ day: "2025-08-01" });
    expect(cell(lines, "I29")).toBeNull();
  });

  test("a date cell at 23:59:59 stays on its day", () => {
    const row15 = row(sheet(workbook, "域名与证书"), 15);
    expect(row15.filter((one) => typeof one === "object" && one !== null && "day" in one)).toEqual([
      { day: "2024-07-01" },
      { day: "2027-06-30" },
    ]);
  });

  test("numbers stored as text stay text, a formula gives its kept value", () => {
    const lines = sheet(workbook, "专线与IP");
    expect(cell(lines, "G11")).toBe("1000");
    expect(cell(lines, "K8")).toBe("88,000.00");
    expect(cell(lines, "K31")).toBe(468_160);
  });

  test("a blank formatted row is there and empty", () => {
    expect(sheet(workbook, "专线与IP").rows.find((one) => one.row === 30)).toEqual({ row: 30, cells: [] });
  });
});

test("最小模板.xlsx: header and date cells", () => {
  const only = sheet(sample("最小模板.xlsx"), "资源清单");
  expect(row(only, 1)).toEqual([
    "资源名称",
    "类别",
    "编号",
    "供应商/发证机关",
    "开始日期",
    "到期日期",
    "负责人",
    "备注",
  ]);
  expect(row(only, 2).slice(4, 6)).toEqual([{ day: "2023-05-16" }, { day: "2028-05-16" }]);
  expect(row(only, 12).slice(4, 6)).toEqual([{ day: "2026-08-01" }, { day: "2027-02-10" }]);
  expect(only.rows.length).toBe(13);
});

test("代办客户总表.csv: GBK, every record at the line a spreadsheet shows", () => {
  const workbook = sample("代办客户总表.csv");
  const only = sheet(workbook, "代办客户总表");
  expect([workbook.format, only.canMerge, only.rows.length]).toEqual(["csv", false, 268]);
  expect(row(only, 1)).toEqual([
    "序号",
    "客户名称",
    "统一社会信用代码",
    "所在省份",
    "证照类型",
    "许可证编号",
    "业务种类",
    "发证日期",
    "有效期至",
    "负责人",
    "备注",
  ]);
  expect(cell(only, "F120")).toBe("粤Ｂ２－２０２２９０３３");
  expect(cell(only, "C127")).toBe("9.11101E+17");
  expect(cell(only, "B147")).toBe("  呼和浩特海岬示例网络科技有限公司 ");
  expect(cell(only, "I102")).toBe("46387");
  expect(cell(only, "J26")).not.toBeNull();
  expect([264, 265, 266].map((number) => row(only, number))).toEqual([[], [], []]);
  expect(row(only, 132)).toEqual(row(only, 1));
});

/** What the oracle returns, in our terms. Its dates are midnight UTC. */
function ofOracle(value: unknown): Cell {
  if (value === null) return null;
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) as never };
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" || typeof value === "string") return value;
  throw new TypeError(`the oracle returned ${typeof value}`);
}

test.each(["云桥-核心资源台账.xlsx", "最小模板.xlsx"])(
  "%s: read-excel-file sees the same in every cell",
  async (name) => {
    const sheets = await readByOracle(`samples/${name}`, { trim: false });
    const ours = sample(name);
    expect(sheets.map((one) => one.sheet)).toEqual(ours.sheets.map((one) => one.name));
    let compared = 0;
    for (const { sheet: sheetName, data } of sheets) {
      data.forEach((cells, index) => {
        const mine = row(sheet(ours, sheetName), index + 1);
        expect(cells.map((_, column) => mine[column] ?? null)).toEqual(cells.map(ofOracle));
        compared += cells.length;
      });
    }
    expect(compared).toBeGreaterThan(100);
  },
);
