import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { Sheet } from "#intake/workbook.ts";
import { markWorkbook } from "./markWorkbook.ts";
import type { MarkWords, SheetMarks } from "./markWorkbook.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { buildXlsx } from "./xlsxFixture.ts";

const words: MarkWords = { heading: "问题", opening: { question: "待确认：", rejected: "退回：" } };

function marked(bytes: Uint8Array, marks: readonly SheetMarks[]): Uint8Array {
  const outcome = markWorkbook(bytes, marks, words);
  if (outcome.kind !== "marked") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.bytes;
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const outcome = readWorkbook(bytes, "台账");
  if (outcome.kind !== "workbook") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook.sheets;
}

/** The sheets without one column. */
function without(sheets: readonly Sheet[], column: number): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: trimmed(cells.filter((_, index) => index !== column - 1)),
    })),
  }));
}

function trimmed<T>(cells: readonly T[]): readonly T[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** What stands in a column, by row. */
function columnOf(sheet: Sheet | undefined, column: number): Record<number, unknown> {
  const found = (sheet?.rows ?? []).map(({ row, cells }) => [row, cells[column - 1] ?? null] as const);
  return Object.fromEntries(found.filter(([, cell]) => cell !== null));
}

const ledger = new Uint8Array(readFileSync("samples/云桥-核心资源台账.xlsx"));
const licenceMarks: SheetMarks = {
  sheet: "许可证",
  headerRow: 3,
  rows: [
    { row: 12, text: "没有写到期日 <请补>", tone: "question" },
    { row: 13, text: "=这是备案号", tone: "rejected" },
  ],
};

describe("an .xlsx", () => {
  const lineMarks: SheetMarks = {
    sheet: "专线与IP",
    headerRow: 2,
    rows: [{ row: 9, text: "止早于起", tone: "rejected" }],
  };
  const returned = marked(ledger, [licenceMarks, lineMarks]);

  test("has the column behind its last one, on the sheets that are marked", () => {
    const [licences, lines, domains] = sheetsOf(returned);
    expect(columnOf(licences, 10)).toEqual({ 3: "问题", 12: "待确认：没有写到期日 <请补>", 13: "退回：=这是备案号" });
    expect(columnOf(lines, 14)).toEqual({ 2: "问题", 9: "退回：止早于起" });
    expect(domains).toEqual(sheetsOf(ledger)[2]);
  });

  test("reads as before in every other column", () => {
    const [licences, lines] = sheetsOf(returned);
    const [before, linesBefore] = sheetsOf(ledger);
    expect(without(licences === undefined ? [] : [licences], 10)).toEqual(before === undefined ? [] : [before]);
    expect(without(lines === undefined ? [] : [lines], 14)).toEqual(linesBefore === undefined ? [] : [linesBefore]);
  });

  test("keeps every part that needs no change, and formulas, merges, panes in those that do", () => {
    const before = unzipSync(ledger);
    const after = unzipSync(returned);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array(0)) !== strFromU8(after[name] ?? new Uint8Array(0)),
    );
    expect(changed).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    const sheet = strFromU8(after["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    expect(sheet).toContain(`<dimension ref="A1:J19"/>`);
    expect(sheet).toContain(`<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>`);
    expect(sheet).toContain(`<col min="10" max="10" width="48" customWidth="1"/></cols>`);
    expect(strFromU8(after["xl/worksheets/sheet2.xml"] ?? new Uint8Array(0))).toContain(
      "<f>SUM(K3:K29)</f><v>468160</v>",
    );
  });

  test("colours the marks by tone and dresses the heading like its neighbour", () => {
    const parts = unzipSync(returned);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array(0));
    expect(sheet).toContain(`<c r="J3" s="2" t="inlineStr">`);
    expect(sheet).toContain(`<c r="J12" s="9" t="inlineStr">`);
    expect(sheet).toContain(`<c r="J13" s="10" t="inlineStr">`);
    expect(styles).toContain(`<cellXfs count="11">`);
    expect(styles).toMatch(/<fills count="5">.*<fgColor rgb="FFFFEB9C"\/>.*<fgColor rgb="FFFFC7CE"\/>.*<\/fills>/);
  });

  test("marked again, the column is replaced and old marks are gone", () => {
    const again = marked(returned, [{ ...licenceMarks, rows: [{ row: 17, text: "只有年月", tone: "question" }] }]);
    const [licences] = sheetsOf(again);
    expect(columnOf(licences, 10)).toEqual({ 3: "问题", 17: "待确认：只有年月" });
    expect(columnOf(licences, 11)).toEqual({});
    const clean = marked(again, [{ ...licenceMarks, rows: [] }]);
    expect(columnOf(sheetsOf(clean)[0], 10)).toEqual({ 3: "问题" });
  });

  test("a column of that name that holds somebody's own words is left alone", () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const data = `<row r="1">${text("名称")}${text("问题")}</row><row r="2">${text("甲")}${text("已电话确认")}</row>`;
    const again = marked(buildXlsx({ sheets: [{ name: "表", data }] }), [
      { sheet: "表", headerRow: 1, rows: [{ row: 2, text: "缺到期日", tone: "question" }] },
    ]);
    expect(sheetsOf(again)[0]?.rows).toEqual([
      { row: 1, cells: ["名称", "问题", "问题"] },
      { row: 2, cells: ["甲", "已电话确认", "待确认：缺到期日"] },
    ]);
  });

  test("rows without cells, absent rows, cells beyond the column, prefixes, widths over all columns", () => {
    const data = `<x:row r="1" spans="1:2"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="3" ht="20"/><x:row r="6"><x:c/><x:c r="C6" s="0"/></x:row>`;
    const before = `<x:cols><x:col min="1" max="16384" width="9"/></x:cols>`;
    const marks = [2, 3, 6, 8].map((row) => ({ row, text: `第${row}行`, tone: "rejected" as const }));
    const again = marked(buildXlsx({ sheets: [{ name: "表", data, before }], prefix: "x:" }), [
      { sheet: "表", headerRow: 1, rows: marks },
    ]);
    expect(columnOf(sheetsOf(again)[0], 2)).toEqual({
      1: "问题",
      2: "退回：第2行",
      3: "退回：第3行",
      6: "退回：第6行",
      8: "退回：第8行",
    });
    const sheet = strFromU8(unzipSync(again)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    expect(sheet).toContain(
      `<x:col min="1" max="1" width="9"/><x:col min="2" max="2" width="48" customWidth="1"/><x:col min="3" max="16384" width="9"/>`,
    );
    expect(sheet).not.toContain("spans");
  });

  test("marks for a sheet that is not there are a mistake of the caller", () => {
    expect(() => marked(ledger, [{ ...licenceMarks, sheet: "没有" }])).toThrow(RangeError);
  });
});

describe("a .csv", () => {
  const gbk = new Uint8Array(readFileSync("samples/代办客户总表.csv"));
  const marks: SheetMarks = {
    sheet: "代办客户总表",
    headerRow: 1,
    rows: [
      { row: 49, text: '号码属湖北，本行写湖南；请改"其一"', tone: "question" },
      { row: 268, text: "签名行", tone: "rejected" },
    ],
  };

  test("in GBK comes back in GBK, with a field more in three records and not a byte else", () => {
    const before = iconv.decode(gbk, "gb18030").split("\r\n");
    const after = iconv.decode(marked(gbk, [marks]), "gb18030").split("\r\n");
    expect(after.length).toBe(before.length);
    const changed = after.flatMap((line, index) => (line === before[index] ? [] : [index + 1]));
    expect(changed).toEqual([1, 49, 268]);
    expect(after[0]).toBe(`${before[0]},问题`);
    expect(after[48]).toBe(`${before[48]},"待确认：号码属湖北，本行写湖南；请改""其一"""`);
    expect(columnOf(sheetsOf(marked(gbk, [marks]))[0], 12)).toEqual({
      1: "问题",
      49: '待确认：号码属湖北，本行写湖南；请改"其一"',
      268: "退回：签名行",
    });
  });

  test("marked again, the column is replaced; without marks it is emptied", () => {
    const once = marked(gbk, [marks]);
    expect(marked(once, [marks])).toEqual(once);
    const clean = sheetsOf(marked(once, [{ ...marks, rows: [] }]))[0];
    expect(columnOf(clean, 12)).toEqual({ 1: "问题" });
  });

  test.each([
    ["utf-8", ",", "\n"],
    ["utf-8 with mark", ";", "\r\n"],
    ["utf-16le", "\t", "\r\n"],
    ["utf-16be", ",", "\r"],
    ["gb18030", "\t", "\n"],
  ])("%s, separator %j, line end %j: what was there stays, byte for byte", (encoding, separator, end) => {
    const withMark = encoding !== "utf-8" && encoding !== "gb18030";
    const name = encoding.replace(" with mark", "");
    const encode = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, name, { addBOM: withMark }));
    const text = (heading: string, mark: string): string =>
      [["名称", "到期", heading], ["㐂𠀀😀线", "2027"], ["", "2028", mark], [""]]
        .map((fields, index) =>
          index === 3 ? "" : fields.filter((field, at) => at < 2 || field !== "").join(separator),
        )
        .join(end);
    const again = marked(encode(text("", "")), [
      { sheet: "表", headerRow: 1, rows: [{ row: 3, text: "缺名称", tone: "rejected" }] },
    ]);
    expect(again).toEqual(encode(text("问题", "退回：缺名称")));
  });

  test("any valid bytes of GB18030 around the mark stay as they are", () => {
    const character = fc.oneof(
      fc.constantFrom(
        [0x41],
        [0x80],
        [0xa3, 0xa0],
        [0xa6, 0xd9],
        [0xfe, 0x59],
        [0x81, 0x30, 0x81, 0x30],
        [0x95, 0x32, 0x82, 0x36],
      ),
      fc
        .tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xfe }))
        .filter(([lead, trail]) => lead !== 0xd7 || trail < 0xfa),
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 20 }), (characters) => {
        const head = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x42, 0x0a];
        const content = characters.flat();
        const bytes = Uint8Array.from([...head, ...content, 0x2c, 0x31, 0x0a]);
        const again = marked(bytes, [{ sheet: "表", headerRow: 1, rows: [{ row: 2, text: "x", tone: "question" }] }]);
        expect([...again.subarray(head.length + 5, head.length + 5 + content.length + 2)]).toEqual([
          ...content,
          0x2c,
          0x31,
        ]);
      }),
    );
  });
});

test("what cannot be read cannot be marked: the refusal is the same", () => {
  for (const bytes of [new Uint8Array(0), strToU8("%PDF-1.7"), ledger.subarray(0, 900)]) {
    const read = readWorkbook(bytes, "a");
    expect(markWorkbook(bytes, [licenceMarks], words)).toEqual(read);
  }
});
