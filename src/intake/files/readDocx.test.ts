import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "./readDocx.ts";
import { StopReading } from "./stopReading.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const docx = (body: string): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`) });
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test("each paragraph is a line, whatever runs it is written in", () => {
  expect(readDocx(docx(`<w:p>${run("遗失")}${run("声明")}</w:p><w:p>${run("特此声明作废。")}</w:p>`))).toBe(
    "遗失声明\n特此声明作废。\n",
  );
});

test("breaks and tabs stand for themselves, and marks of text are read", () => {
  expect(readDocx(docx(`<w:p>${run("a")}<w:r><w:br/><w:tab/></w:r>${run("b &amp; c")}</w:p>`))).toBe("a\n b & c\n");
});

test("cells of tables are read, and what was deleted is not", () => {
  const cell = `<w:tbl><w:tr><w:tc><w:p>${run("甲")}</w:p></w:tc></w:tr></w:tbl>`;
  const deleted = `<w:p><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`;
  expect(readDocx(docx(cell + deleted))?.trim()).toBe("甲");
});

test("an archive without a document is none; what is no archive stops the reading", () => {
  expect(readDocx(zipSync({ "a.txt": strToU8("a") }))).toBe(null);
  expect(() => readDocx(strToU8("text"))).toThrow(StopReading);
});
