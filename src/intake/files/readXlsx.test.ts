import { describe, expect, test } from "vitest";
import type { Cell, Sheet } from "#intake/workbook.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { buildXlsx, partsOf } from "./xlsxFixture.ts";
import type { XlsxFixture } from "./xlsxFixture.ts";

/** The sheets of a file that must be readable. */
function sheetsOf(fixture: XlsxFixture): readonly Sheet[] {
  const outcome = readWorkbook(buildXlsx(fixture), "台账.xlsx");
  if (outcome.kind !== "workbook") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook.sheets;
}

/** The cells of row 1 of a sheet with this XML in its only row. */
function cellsOf(cells: string, more: Partial<XlsxFixture> = {}): readonly Cell[] | undefined {
  return sheetsOf({ sheets: [{ name: "表", data: `<row r="1">${cells}</row>` }], ...more })[0]?.rows[0]?.cells;
}

const filled = `<row r="1"><c r="A1"><v>1</v></c></row>`;

describe("what a cell holds", () => {
  test("numbers in every notation", () => {
    const cells = ["12", "-3", "0.5", "4.6437E4", "123456789012345678", "1e400", ""].map((v) => `<c><v>${v}</v></c>`);
    expect(cellsOf(cells.join(""))).toEqual([12, -3, 0.5, 46_437, 123_456_789_012_345_680, "1e400"]);
  });

  test("shared, inline, formula, boolean and error values", () => {
    const cells = `<c t="s"><v>0</v></c><c t="inlineStr"><is><t>行内</t></is></c><c t="str"><f>A1&amp;"!"</f><v>算出</v></c>
      <c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>SUM(K3:K29)</f><v>468160</v></c>`;
    expect(cellsOf(cells, { strings: ["<t>共享</t>"] })).toEqual([
      "共享",
      "行内",
      "算出",
      "TRUE",
      "FALSE",
      { error: "#N/A" },
      468_160,
    ]);
  });

  test("runs of rich text are joined, phonetic hints are not text", () => {
    const rich = `<r><rPr><b/></rPr><t>有效期</t></r><r><t xml:space="preserve"> 至</t></r><rPh sb="0" eb="1"><t>ユウ</t></rPh><phoneticPr fontId="1"/>`;
    expect(cellsOf(`<c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c>`, { strings: [rich] })).toEqual([
      "有效期 至",
      "有效期 至",
    ]);
  });

  test("XML names, CDATA, comments, line ends and _xHHHH_ escapes", () => {
    const texts = [
      "A&amp;B &lt;1&gt; &#20013;&#x6587;",
      "<![CDATA[<原样> &amp;]]>",
      "前<!-- 注 -->后",
      "一\r\n二",
      "一_x000D_二 _x005F_x0041_",
    ];
    expect(cellsOf(texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(""))).toEqual([
      "A&B <1> 中文",
      "<原样> &amp;",
      "前后",
      "一\n二",
      "一\r二 _x0041_",
    ]);
  });

  test("cells without address follow the one before; gaps are empty; trailing formatting is no cell", () => {
    expect(cellsOf(`<c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c><c r="Z1" s="1"/>`)).toEqual([
      1,
      null,
      null,
      4,
      5,
    ]);
  });

  test("a formula whose value nobody has kept is told apart from an empty text and from nothing", () => {
    const cells = `<c><f>A2</f></c><c><f>A2</f><v/></c><c t="str"><f>A2</f><v></v></c><c t="str"><f>A2</f></c><c><f t="shared" si="0"/></c><c/><c><f>1+1</f><v>2</v></c>`;
    const [sheet] = sheetsOf({ sheets: [{ name: "台账", data: `<row r="1">${cells}</row>` }] });
    expect(sheet?.rows).toEqual([{ row: 1, cells: [null, null, null, null, null, null, 2], uncounted: [1, 2, 4, 5] }]);
  });

  test("a formula without a kept value and an empty text are empty", () => {
    expect(
      cellsOf(`<c><f>A2</f></c><c t="str"><v></v></c><c t="s"><v>0</v></c><c><v>1</v></c>`, { strings: ["<t/>"] }),
    ).toEqual([null, null, null, 1]);
  });
});

describe("dates", () => {
  const formats = ["yyyy-mm-dd", 'yyyy"年"m"月"', "h:mm", "0.00"];

  test("a serial number under a date format is its day, the time of day is dropped", () => {
    const cells = `<c s="1"><v>46203</v></c><c s="1"><v>46203.99998842593</v></c><c s="3"><v>0.5</v></c><c s="4"><v>46203</v></c><c><v>46203</v></c>`;
    expect(cellsOf(cells, { formats })).toEqual([{ day: "2026-06-30" }, { day: "2026-06-30" }, 0.5, 46_203, 46_203]);
  });

  test("the 1904 base moves every day by 1,462", () => {
    const cells = `<c s="1"><v>0</v></c><c s="1"><v>44741.5</v></c>`;
    expect(cellsOf(cells, { formats, date1904: true })).toEqual([{ day: "1904-01-01" }, { day: "2026-06-30" }]);
  });

  test("days that spreadsheets invented are shown as they show them", () => {
    const cells = `<c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>0</v></c>`;
    expect(cellsOf(cells, { formats })).toEqual([
      { day: "1900-02-28" },
      "1900-02-29",
      { day: "1900-03-01" },
      "1900-01-00",
    ]);
  });

  test("a number that is no serial stays a number: 20261231 typed into a date column", () => {
    expect(cellsOf(`<c s="1"><v>20261231</v></c><c s="1"><v>-5</v></c>`, { formats })).toEqual([20_261_231, -5]);
  });

  test("a month shown without a day stays a month, unless another day is stored behind it", () => {
    const cells = `<c s="2"><v>46539</v></c><c s="2"><v>46553</v></c>`;
    expect(cellsOf(cells, { formats })).toEqual(["2027年6月", { day: "2027-06-15" }]);
  });

  test("ISO cells are read before the T", () => {
    const cells = `<c t="d"><v>2027-06-30T23:59:59</v></c><c t="d"><v>2027-02-30</v></c>`;
    expect(cellsOf(cells)).toEqual([{ day: "2027-06-30" }, "2027-02-30"]);
  });
});

describe("rows, sheets and packages", () => {
  test("row numbers, absent rows, formatted blank rows", () => {
    const data = `<row r="2"><c r="A2"><v>1</v></c></row><row><c><v>2</v></c></row><row r="7" s="1"/><row r="9"><c r="B9" s="1"/></row>`;
    const rows = sheetsOf({ sheets: [{ name: "表", data }] })[0]?.rows;
    expect(rows).toEqual([
      { row: 2, cells: [1] },
      { row: 3, cells: [2] },
      { row: 7, cells: [] },
      { row: 9, cells: [] },
    ]);
  });

  test("of a long run of blank formatted rows the first thousand are kept", () => {
    const blanks = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 2}"><c s="1"/></row>`).join("");
    const rows = sheetsOf({
      sheets: [{ name: "表", data: `${filled}${blanks}<row r="6000"><c><v>9</v></c></row>` }],
    })[0]?.rows;
    expect(rows?.length).toBe(1002);
    expect(rows?.at(-1)).toEqual({ row: 6000, cells: [9] });
  });

  test("merged ranges, hidden and very hidden sheets", () => {
    const after = `<mergeCells count="2"><mergeCell ref="A1:I1"/><mergeCell ref="D7:D3"/></mergeCells>`;
    const sheets = sheetsOf({
      sheets: [
        { name: "许可证 & 批文", data: filled, after },
        { name: "旧", state: "hidden", data: filled },
        { name: "参数", state: "veryHidden", data: "" },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["许可证 & 批文", false],
      ["旧", true],
      ["参数", true],
    ]);
    expect(sheets[0]?.merged).toEqual([
      { top: 1, left: 1, bottom: 1, right: 9 },
      { top: 3, left: 4, bottom: 7, right: 4 },
    ]);
  });

  test.each([{ strict: true }, { prefix: "x:" }, { strict: true, prefix: "main:" }])(
    "namespaces and prefixes: %o",
    (form) => {
      const prefix = form.prefix ?? "";
      const data = `<${prefix}row r="1"><${prefix}c r="A1" t="s"><${prefix}v>0</${prefix}v></${prefix}c><${prefix}c r="B1" s="1"><${prefix}v>46203</${prefix}v></${prefix}c></${prefix}row>`;
      const sheets = sheetsOf({
        sheets: [{ name: "表", data }],
        strings: [`<${prefix}t>名</${prefix}t>`],
        formats: ["yyyy/m/d;@"],
        ...form,
      });
      expect(sheets[0]?.rows).toEqual([{ row: 1, cells: ["名", { day: "2026-06-30" }] }]);
    },
  );

  test("parts are found by relationship, in any folder and any case", () => {
    const fixture = { sheets: [{ name: "表", data: filled }] };
    const parts = partsOf(fixture);
    const moved = buildXlsx({
      ...fixture,
      parts: {
        "_rels/.rels": parts["_rels/.rels"]?.replace("xl/workbook.xml", "/Book/Main.xml") ?? "",
        "book/main.xml": parts["xl/workbook.xml"] ?? "",
        "book/_rels/main.xml.rels":
          parts["xl/_rels/workbook.xml.rels"]?.replace("worksheets/", "../XL/worksheets/") ?? "",
        "xl/workbook.xml": "",
      },
    });
    expect(readWorkbook(moved, "a.xlsx")).toMatchObject({ kind: "workbook", workbook: { sheets: [{ name: "表" }] } });
  });

  test("a part in UTF-16", () => {
    const fixture = { sheets: [{ name: "表", data: `<row><c t="inlineStr"><is><t>中文😀</t></is></c></row>` }] };
    const xml = `\uFEFF${partsOf(fixture)["xl/worksheets/sheet1.xml"]?.replace("UTF-8", "UTF-16") ?? ""}`;
    const bytes = Uint8Array.from(
      { length: xml.length * 2 },
      (_, at) => (xml.charCodeAt(at >> 1) >> (at % 2 === 0 ? 0 : 8)) & 0xff,
    );
    expect(sheetsOf({ ...fixture, parts: { "xl/worksheets/sheet1.xml": bytes } })[0]?.rows[0]?.cells).toEqual([
      "中文😀",
    ]);
  });
});
