import { expect, test } from "vitest";
import { documentFonts } from "#main/documentFonts.ts";
import { readPdfText } from "#main/readPdfText.ts";
import type { ParagraphBlock } from "./documentBlock.ts";
import { unprintable } from "./pdfFont.ts";
import { plainParagraph } from "../../test/fixtures/plainParagraph.ts";
import { writePdf } from "./writePdf.ts";

const frame = { title: "声明", header: "", footer: "", madeAt: new Date("2026-11-21T00:00:00Z") };

/** What stands on each page, without blanks. */
async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readPdfText(bytes);
  if (read.kind === "none") throw new Error(read.why);
  return read.texts.map((text) => text.replaceAll(/\s/gu, ""));
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const pages = (bytes: Uint8Array): number => latin(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test("a page is an A4 one, with its fonts embedded and its text to be found in them", async () => {
  const pdf = await writePdf([plainParagraph("云桥数据科技有限公司")], documentFonts(), frame);
  expect(latin(pdf)).toMatch(/^%PDF-1\.\d/);
  expect(latin(pdf).trimEnd()).toMatch(/%%EOF$/);
  expect(latin(pdf)).toContain("/MediaBox [0 0 595.28 841.89]");
  expect(latin(pdf)).toContain("/FontFile2");
  expect(latin(pdf)).toContain("/ToUnicode");
  expect(pages(pdf)).toBe(1);
});

test("pages break where they are full and where it is asked for, not before the first", async () => {
  const text = "很长的一段话。".repeat(300);
  expect(pages(await writePdf([plainParagraph(text)], documentFonts(), frame))).toBe(2);
  const broken = [plainParagraph("一", true), plainParagraph("二", true)];
  expect(pages(await writePdf(broken, documentFonts(), frame))).toBe(2);
});

test("characters without a glyph are told, and steering signs are none of them", () => {
  expect(unprintable("甲\n\u200b😀乙😀", documentFonts())).toEqual(["😀"]);
});

test("what is kept together stands on one page: a signature, and a heading with what it heads", async () => {
  const full = Array.from({ length: 40 }, () => plainParagraph("一行"));
  const kept = (keep: ParagraphBlock["keep"], text: string) => ({ ...plainParagraph(text), keep });
  const signed = [kept("next", "申请单位（盖章）："), kept("next", "云桥".repeat(40)), plainParagraph("日期：")];
  for (const last of [signed, [kept("next", "四、申请"), plainParagraph("正文")], [kept("lines", "云桥".repeat(60))]])
    for (let lines = 25; lines <= 40; lines += 1) {
      const pdf = await writePdf([...full.slice(0, lines), ...last], documentFonts(), frame);
      const pagesOf = await pageTexts(pdf);
      const whole = last.map(({ runs }) => runs.map(({ text }) => text).join("")).join("");
      expect(
        pagesOf.some((text) => text.includes(whole)),
        `${lines} lines`,
      ).toBe(true);
    }
});
