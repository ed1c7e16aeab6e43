import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dateOfInstant } from "#main/dateOfInstant.ts";
import { documentFonts } from "#main/documentFonts.ts";
import { readPrinted } from "#main/readPrinted.ts";
import { refusalText } from "#contract/refusalText.ts";
import { documentMaker } from "./makeDocumentFile.ts";

const template = new Uint8Array(readFileSync(new URL("../../templates/loss-report.docx", import.meta.url)));
const about = {
  template,
  data: { company: "云桥公司", search: "找到😀了" },
  title: "报告",
  footer: "",
  madeAt: "2026-11-21T00:00:00.000Z",
} as const;

test("a PDF with an empty box is found by opening it, whatever the font was said to hold, and is refused", async () => {
  const boasting = () => ({ ...documentFonts(), prints: () => true });
  const make = documentMaker(boasting, dateOfInstant, readPrinted);
  const made = await make({ ...about, format: "pdf" });
  expect(made).toEqual({ kind: "unsound", why: "glyph-missing", names: ["😀"] });
  const { zh, en } = refusalText({ code: "document-unsound", at: null, data: { why: "glyph-missing", names: "😀" } });
  expect(zh).toBe(
    "文书写出后没有通过检查：有字印成了空框（😀），没有给出。请下载 .docx 自己打印，并把这句话告诉维护本软件的人。",
  );
  expect(en).toContain("printed as empty boxes (😀). It is not given out. Take the .docx");
  expect(await make({ ...about, format: "docx" })).toMatchObject({ kind: "made" });
});
