import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { FileRefusal } from "#intake/report.ts";
import { limits } from "./limits.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { ReadingBudget } from "./readingBudget.ts";
import { StopReading } from "./stopReading.ts";
import { buildXlsx } from "./xlsxFixture.ts";

function refusalOf(bytes: Uint8Array): FileRefusal {
  const outcome = readWorkbook(bytes, "台账.xlsx");
  if (outcome.kind !== "refused") throw new Error("was read");
  return outcome.refusal;
}

const oneCell = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const good = buildXlsx({ sheets: [{ name: "表", data: oneCell }] });

/** An OLE compound file, as far as its directory: MS-CFB 2.6. */
function oleFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...streams].forEach((name, index) => {
    const offset = 512 + index * 128;
    for (let at = 0; at < name.length; at++) view.setUint16(offset + at * 2, name.charCodeAt(at), true);
    view.setUint16(offset + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}

describe("files that are no workbook", () => {
  test("nothing, only a mark, only white space, a workbook without a single value", () => {
    expect(refusalOf(new Uint8Array(0)).code).toBe("file-empty");
    expect(refusalOf(Uint8Array.of(0xef, 0xbb, 0xbf)).code).toBe("file-empty");
    expect(refusalOf(strToU8(" \r\n\r\n")).code).toBe("file-empty");
    expect(refusalOf(strToU8(",,\r\n,,\r\n")).code).toBe("file-empty");
    expect(refusalOf(buildXlsx({ sheets: [{ name: "表", data: `<row r="1"><c s="1"/></row>` }] })).code).toBe(
      "file-empty",
    );
  });

  test("more bytes than an upload may have", () => {
    expect(refusalOf(new Uint8Array(limits.fileBytes + 1))).toMatchObject({
      code: "file-too-large",
      data: { limitBytes: limits.fileBytes },
    });
  });

  test.each([
    ["pdf", strToU8("%PDF-1.7\n")],
    ["png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["jpeg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["rtf", strToU8("{\\rtf1\\ansi 台账}")],
    ["html", strToU8("\r\n<!DOCTYPE html><html><body><table><tr><td>台账</td></tr></table></body></html>")],
    ["html", strToU8('<table border="1"><tr><td>许可证编号</td></tr></table>')],
    [
      "xml-spreadsheet",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ["xml", strToU8('<?xml version="1.0"?><data/>')],
    ["json", strToU8('{"许可证": "B2-20229017"}')],
    ["json", strToU8('[{"许可证": 1}]')],
    ["binary", Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256)],
    ["docx", zipSync({ "word/document.xml": strToU8("<w/>") })],
    ["pptx", zipSync({ "ppt/presentation.xml": strToU8("<p/>") })],
    ["ods", zipSync({ "content.xml": strToU8("<o/>") })],
    ["zip", zipSync({ "许可证.pdf": strToU8("%PDF-") })],
    ["xlsb", zipSync({ "xl/workbook.bin": strToU8("x") })],
    ["doc", oleFile(["WordDocument"])],
    ["ole", oleFile([])],
  ])("%s", (found, bytes) => {
    expect(refusalOf(bytes)).toMatchObject({ code: "file-not-spreadsheet", data: { found } });
  });

  test("an old .xls and an encrypted .xlsx are told apart in their container", () => {
    expect(refusalOf(oleFile(["Workbook"])).code).toBe("file-old-xls");
    expect(refusalOf(oleFile(["Book"])).code).toBe("file-old-xls");
    expect(refusalOf(oleFile(["EncryptionInfo", "EncryptedPackage"])).code).toBe("file-encrypted");
  });

  test("bytes that are neither UTF-8 nor GB18030", () => {
    expect(refusalOf(Uint8Array.of(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xff, 0x0a))).toMatchObject({ code: "file-encoding" });
  });
});

describe("damaged archives", () => {
  test("cut anywhere, a workbook is refused", () => {
    for (let length = 4; length < good.length; length += 7) {
      expect(refusalOf(good.subarray(0, length)).code).toBe("file-truncated");
    }
  });

  test("a value changed behind its checksum", () => {
    const stored = zipSync({ "a.txt": [strToU8("x"), { level: 0 }] });
    expect(refusalOf(stored).code).toBe("file-not-spreadsheet");
    const bytes = buildStored();
    const at = bytes.findLastIndex(
      (_, index) => new TextDecoder().decode(bytes.subarray(index, index + 5)) === "46203",
    );
    bytes[at] = 0x35;
    expect(refusalOf(bytes)).toMatchObject({
      code: "file-truncated",
      at: "xl/worksheets/sheet1.xml",
      data: { why: "checksum" },
    });
  });

  test.each([
    ["a row twice", `${oneCell}${oneCell}`],
    ["a row off the sheet", `<row r="1048577"/>`],
    ["a cell off the sheet", `<row><c r="XFE1"><v>1</v></c></row>`],
    ["an unknown shared string", `<row><c t="s"><v>7</v></c></row>`],
    ["a name that XML does not know", `<row><c t="str"><v>&nbsp;</v></c></row>`],
    ["a tag that never closes", `<row><c><v>1</v></c>`],
  ])("%s", (_, data) => {
    expect(refusalOf(buildXlsx({ sheets: [{ name: "表", data }] })).code).toBe("file-truncated");
  });

  test("a sheet whose part is missing", () => {
    const parts = { "xl/_rels/workbook.xml.rels": "<Relationships/>" };
    expect(refusalOf(buildXlsx({ sheets: [{ name: "表", data: oneCell }], parts })).code).toBe("file-truncated");
  });

  test("a part encrypted inside the archive", () => {
    const bytes = good.slice();
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(refusalOf(bytes).code).toBe("file-encrypted");
  });
});

describe("files that cost too much", () => {
  const row = "<row><c><v>1</v></c></row>";
  const rowsBeyond = row.repeat(limits.rows + 1);

  test("more rows than the limit, told while reading: what follows is never looked at", () => {
    const refusal = refusalOf(buildXlsx({ sheets: [{ name: "表", data: `${rowsBeyond}<broken` }] }));
    expect(refusal).toEqual({
      code: "file-too-many-rows",
      at: "表",
      data: { limit: limits.rows, sheet: "表", row: limits.rows + 1 },
    });
  });

  test("the rows of all sheets count together", () => {
    const half = row.repeat(limits.rows / 2);
    const sheets = ["一", "二", "三"].map((name) => ({ name, data: half }));
    expect(refusalOf(buildXlsx({ sheets }))).toMatchObject({ code: "file-too-many-rows", at: "三" });
  });

  test("a CSV of a million rows", () => {
    const bytes = strToU8("名称,到期\n" + "线路,2027-01-01\n".repeat(1_000_000));
    expect(refusalOf(bytes)).toMatchObject({ code: "file-too-many-rows", data: { row: limits.rows + 1 } });
  });

  test("a column beyond the limit, but not mere formatting there", () => {
    const wide = (cell: string): Uint8Array =>
      buildXlsx({ sheets: [{ name: "表", data: `<row r="5"><c r="A5"><v>1</v></c>${cell}</row>` }] });
    expect(refusalOf(wide(`<c r="GS5"><v>1</v></c>`))).toMatchObject({
      code: "file-too-many-columns",
      at: "表!GS5",
      data: { column: 201 },
    });
    expect(readWorkbook(wide(`<c r="XFD5" s="0"/>`), "a.xlsx").kind).toBe("workbook");
    expect(refusalOf(strToU8("名称" + ",1".repeat(limits.columns))).code).toBe("file-too-many-columns");
    expect(readWorkbook(strToU8(`名称,1${",".repeat(300)}`), "a.csv").kind).toBe("workbook");
  });

  test("a line of nothing but separators", () => {
    expect(refusalOf(strToU8(",".repeat(limits.fieldsInARecord + 1))).code).toBe("file-too-many-columns");
  });

  test("elements without end, attributes without end, sheets without end", () => {
    const nested = "<a>".repeat(limits.depth + 1);
    expect(refusalOf(buildXlsx({ sheets: [{ name: "表", data: nested }] })).code).toBe("file-truncated");
    const workbook = (content: string): FileRefusal =>
      refusalOf(buildXlsx({ sheets: [], parts: { "xl/workbook.xml": content } }));
    const attributes = Array.from({ length: limits.attributes + 1 }, (_, index) => `a${index}=""`).join(" ");
    expect(workbook(`<workbook ${attributes}/>`).code).toBe("file-truncated");
    expect(workbook(`<workbook>${nested}`).code).toBe("file-truncated");
    expect(
      workbook(`<workbook><sheets>${'<sheet name="a"/>'.repeat(limits.sheets + 1)}</sheets></workbook>`).code,
    ).toBe("file-too-large");
    const varied = Array.from({ length: limits.smallPartBytes / 16 }, (_, index) => `<a>${index * 7_654_321}</a>`).join(
      "",
    );
    expect(workbook(`<workbook>${varied}`)).toMatchObject({ code: "file-too-large", at: "xl/workbook.xml" });
  });

  test("a small archive that inflates without end, whatever sizes it claims", () => {
    const comments = "<!---->".repeat(limits.inflatedBytesWithoutRatio / 7 + 500_000);
    const bomb = buildXlsx({ sheets: [{ name: "表", data: `${oneCell}${comments}` }] });
    expect(bomb.length).toBeLessThan(60_000);
    expect(refusalOf(bomb)).toMatchObject({ code: "file-zip-bomb", at: "xl/worksheets/sheet1.xml" });
    expect(refusalOf(withClaimedSizes(bomb, 1000)).code).toBe("file-zip-bomb");
  });

  test("one text without end", () => {
    // Of little repetition, so that it does not come out of the archive in one piece.
    const long = Array.from({ length: limits.tokenBytes / 4 }, (_, index) =>
      ((index * 2_654_435_761) >>> 0).toString(36),
    ).join("");
    expect(refusalOf(buildXlsx({ sheets: [{ name: "表", data: `${oneCell}${long}` }] }))).toMatchObject({
      code: "file-too-large",
      data: { limitCharacters: limits.tokenBytes },
    });
  });

  test("parts that are large together", () => {
    const budget = new ReadingBudget();
    const spend = (): void => budget.spendInflated(64 * 1024 * 1024, "part", 64 * 1024 * 1024, 1024 * 1024);
    spend();
    spend();
    spend();
    spend();
    expect(spend).toThrow(StopReading);
  });

  test("a DOCTYPE in any part, in any encoding", () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`;
    for (const part of [
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
      "_rels/.rels",
    ]) {
      const bytes = buildXlsx({
        sheets: [{ name: "表", data: oneCell }],
        parts: { [part]: `<?xml version="1.0"?>${laughs}<a>&lol2;</a>` },
      });
      expect(refusalOf(bytes)).toMatchObject({ code: "file-entities", at: part });
    }
    const wide = Uint8Array.from(`\uFEFF${laughs}<a/>`, (unit) => unit.charCodeAt(0) & 0xff);
    const utf16 = new Uint8Array(wide.length * 2);
    wide.forEach((byte, index) => (utf16[index * 2] = byte));
    utf16.set([0xff, 0xfe]);
    expect(
      refusalOf(buildXlsx({ sheets: [{ name: "表", data: oneCell }], parts: { "xl/worksheets/sheet1.xml": utf16 } }))
        .code,
    ).toBe("file-entities");
  });
});

/** A workbook whose parts are stored, not compressed. */
function buildStored(): Uint8Array {
  const sheet = strToU8(`<worksheet><sheetData><row><c><v>46203</v></c></row></sheetData></worksheet>`);
  return buildXlsx({ sheets: [{ name: "表", data: "" }], parts: { "xl/worksheets/sheet1.xml": sheet }, level: 0 });
}

/** The same archive with another inflated size in every header. */
function withClaimedSizes(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return lying;
}
