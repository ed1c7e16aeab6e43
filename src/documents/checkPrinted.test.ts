import { describe, expect, test } from "vitest";
import { documentFonts } from "#main/documentFonts.ts";
import { readPrinted } from "#main/readPrinted.ts";
import { checkPrinted } from "./checkPrinted.ts";
import type { DocumentBlock, TableRow } from "./documentBlock.ts";
import { unprintable } from "./pdfFont.ts";
import { plainParagraph } from "../../test/fixtures/plainParagraph.ts";
import { writePdf } from "./writePdf.ts";

// A PDF that was written is opened again, by the library with which browsers show PDFs.

const frame = { title: "声明", header: "云桥公司", footer: "自拟文本", madeAt: new Date("2026-11-21T00:00:00Z") };

function table(...rows: readonly (readonly string[])[]): DocumentBlock {
  const written = rows.map((cells, at): TableRow => ({
    heading: at === 0,
    cells: cells.map((text) => ({ span: 1, paragraphs: [plainParagraph(text)] })),
  }));
  return { kind: "table", widths: [], rows: written };
}

async function faultOf(printed: readonly DocumentBlock[], wanted = printed) {
  const bytes = await writePdf(printed, documentFonts(), frame);
  return checkPrinted(bytes, { blocks: wanted, values: [] }, documentFonts(), readPrinted);
}

describe("a PDF is sound", () => {
  test("over pages, with a row that is longer than a page and its heading again", async () => {
    const long = "很长的一段话，".repeat(300);
    const rows = table(["序号", "名称"], ["1", long], ["2", "短"], ["二", long]);
    expect(await faultOf([plainParagraph(long), rows, plainParagraph("签字：")])).toBeNull();
  });

  test.each([
    ["signs that share a shape or are joined into one", "⻔与门 ffi ﬁ fi office —— ‑-"],
    ["variants of a sign", "葛\u{e0100}城"],
    ["a tab, and what steers the text unseen", "甲\t乙\u200b丙\u00ad丁\u2060戊\r\u200d己"],
    ["letters with marks", "Cafe\u0301 é ① ㊣ …"],
  ])("with %s", async (_, text) => {
    expect(unprintable(text, documentFonts())).toEqual([]);
    expect(await faultOf([plainParagraph(text)])).toBeNull();
  });
});

describe("a PDF is not given out", () => {
  test("with a sign that the font draws as an empty box", async () => {
    expect(await faultOf([plainParagraph("甲😀乙")])).toEqual({ why: "glyph-missing", names: ["😀"] });
  });

  test("where a text is not there, or stands elsewhere", async () => {
    const [one, other] = [plainParagraph("甲公司"), plainParagraph("乙公司")];
    expect(await faultOf([one], [one, plainParagraph("丙")])).toEqual({ why: "text-lost", names: ["丙"] });
    expect(await faultOf([one, plainParagraph("丙")], [one])).toEqual({ why: "text-lost", names: ["丙"] });
    expect(await faultOf([other, one], [one, other])).toEqual({ why: "text-lost", names: ["乙公司"] });
  });

  test("with a placeholder", async () => {
    expect(await faultOf([plainParagraph("甲{企业名称}")])).toEqual({ why: "placeholder-left", names: ["{企业名称}"] });
  });

  test("that is cut off", async () => {
    const bytes = await writePdf([plainParagraph("甲")], documentFonts(), frame);
    const about = { blocks: [plainParagraph("甲")], values: [] };
    for (const broken of [bytes.slice(0, 900), new Uint8Array(), bytes.slice(0, bytes.length / 2)])
      expect(await checkPrinted(broken, about, documentFonts(), readPrinted)).toMatchObject({ why: "unreadable" });
  });
});
