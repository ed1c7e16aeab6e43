import { strToU8 } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { SheetRow } from "#intake/workbook.ts";
import { readWorkbook } from "./readWorkbook.ts";

function rowsOf(bytes: Uint8Array): readonly SheetRow[] {
  const outcome = readWorkbook(bytes, "台账.csv");
  if (outcome.kind !== "workbook") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook.sheets[0]?.rows ?? [];
}

function cellsOf(text: string): readonly (readonly unknown[])[] {
  return rowsOf(strToU8(text)).map((row) => row.cells);
}

const table = "名称,到期\r\n京沪专线,2027-01-01\r\n";
const cells = [
  ["名称", "到期"],
  ["京沪专线", "2027-01-01"],
];

describe("encodings", () => {
  test.each([
    ["UTF-8", strToU8(table)],
    ["UTF-8 with mark", strToU8(`\uFEFF${table}`)],
    ["GBK", new Uint8Array(iconv.encode(table, "gbk"))],
    ["GB18030", new Uint8Array(iconv.encode(table, "gb18030"))],
    ["UTF-16 LE with mark", new Uint8Array(iconv.encode(table, "utf-16le", { addBOM: true }))],
    ["UTF-16 BE with mark", new Uint8Array(iconv.encode(table, "utf-16be", { addBOM: true }))],
    ["UTF-16 LE", new Uint8Array(iconv.encode(table, "utf-16le"))],
    ["UTF-16 BE", new Uint8Array(iconv.encode(table, "utf-16be"))],
  ])("%s", (_, bytes) => {
    expect(rowsOf(bytes).map((row) => row.cells)).toEqual(cells);
  });

  test("characters beyond GBK in GB18030: rare names in four bytes", () => {
    expect(rowsOf(new Uint8Array(iconv.encode("名称,人\n线路,㐂𠀀\n", "gb18030")))[1]?.cells).toEqual(["线路", "㐂𠀀"]);
  });
});

describe("separators", () => {
  test.each([",", ";", "\t"])("%j is found", (separator) => {
    expect(cellsOf(`名称${separator}到期${separator}备注\n甲${separator}2027${separator}\n`)).toEqual([
      ["名称", "到期", "备注"],
      ["甲", "2027"],
    ]);
  });

  test("title rows and a field full of semicolons do not mislead", () => {
    expect(cellsOf("某公司台账\n名称,业务\n甲,a;b;c\n乙,a;b;c\n")[2]).toEqual(["甲", "a;b;c"]);
    expect(cellsOf("名称;费用\n甲;1,5\n乙;2,5\n")[1]).toEqual(["甲", "1,5"]);
  });

  test("the line by which Excel is told the separator is not shown, so it is not counted", () => {
    expect(rowsOf(strToU8("sep=;\r\n名称;到期\r\n"))).toEqual([{ row: 1, cells: ["名称", "到期"] }]);
  });
});

describe("records", () => {
  test.each(["\r\n", "\n", "\r"])("line end %j; the last one ends no further record", (end) => {
    expect(cellsOf(["名称,到期", "甲,1", "乙,2", ""].join(end))).toEqual([
      ["名称", "到期"],
      ["甲", "1"],
      ["乙", "2"],
    ]);
  });

  test("a record of several lines counts once, a blank line counts", () => {
    const rows = rowsOf(strToU8('名称,备注\n甲,"一\r\n二, ""三"""\n\n乙,四\n'));
    expect(rows).toEqual([
      { row: 1, cells: ["名称", "备注"] },
      { row: 2, cells: ["甲", '一\r\n二, "三"'] },
      { row: 3, cells: [] },
      { row: 4, cells: ["乙", "四"] },
    ]);
  });

  test("quotes where none belong stay in their own record", () => {
    expect(cellsOf('规格,名\n5" 管,甲\n"丙"丁,乙\n"未闭,乙\n戊,己')).toEqual([
      ["规格", "名"],
      ['5" 管', "甲"],
      ["丙丁", "乙"],
      ['"未闭', "乙"],
      ["戊", "己"],
    ]);
  });

  test("our guard against formulas is taken away, another apostrophe is not", () => {
    expect(cellsOf("a,b,c,d\n'　=1+1,'abc,'-x,-5\n")[1]).toEqual(["=1+1", "'abc", "'-x", "-5"]);
  });

  test("a run of blank lines keeps its first thousand, the lines behind keep their numbers", () => {
    const rows = rowsOf(strToU8(`名称,到期\n${"\n".repeat(3000)}甲,1\n`));
    expect([rows.length, rows.at(-1)?.row]).toEqual([1002, 3002]);
  });
});

test("the sheet bears the name of the file", () => {
  const names = ["台账.csv", "C:\\台账\\2026.11 总表.csv", "/tmp/台账", ".csv"].map((name) => {
    const outcome = readWorkbook(strToU8(table), name);
    return outcome.kind === "workbook" ? outcome.workbook.sheets[0]?.name : null;
  });
  expect(names).toEqual(["台账", "2026.11 总表", "台账", ".csv"]);
});
