import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./checkDocument.ts";
import { blocksText } from "./documentBlock.ts";
import type { DocumentData } from "./documentFields.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { readBlocks } from "./readBlocks.ts";
import { readDocx } from "./readDocx.ts";
import { readTemplate } from "./readTemplate.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

async function filled(body: string, data: DocumentData) {
  const template = await readTemplate(docx(body));
  if ("kind" in template) throw new Error(`${template.why} ${template.names.join()}`);
  return fillTemplate(template, data);
}

function textOf(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  if (typeof read === "string") throw new Error(read);
  return blocksText(readBlocks(read, "word/document.xml"));
}

describe("a template", () => {
  test("is filled by the Chinese name of a field, and what is not known is marked and named", async () => {
    const { bytes, missing } = await filled(paragraph("甲：{企业名称}，{联系人}"), { company: "云桥公司" });
    expect(textOf(bytes)).toBe("甲：云桥公司，【待填：联系人】");
    expect(missing).toEqual(["contact"]);
  });

  test("repeats the row of a list, and rows count themselves; an empty list is one row to fill", async () => {
    const list = paragraph("{#材料}{序号} {名称};{/材料}");
    const template = await readTemplate(docx(list));
    if ("kind" in template) throw new Error(`${template.why} ${template.names.join()}`);
    const some = await fillTemplate(template, { papers: [{ name: "执照" }, { name: "报纸" }] });
    expect(textOf(some.bytes)).toBe("1 执照;2 报纸;");
    const none = await fillTemplate(template, {});
    expect([textOf(none.bytes), none.missing]).toEqual(["1 【待填：名称】;", ["papers"]]);
  });

  test("takes a value as text: marks, braces and tags in it do nothing", async () => {
    const value = `<w:p/>{联系人}&"`;
    const { bytes } = await filled(paragraph("{企业名称}"), { company: value });
    expect(textOf(bytes)).toBe(value);
  });
});

describe("what was written is opened again", () => {
  test("and is sound where every value stands in it, braces of a value among them", async () => {
    const document = await filled(paragraph("{企业名称}"), { company: "{甲}" });
    expect(checkDocument(document)).toMatchObject({ kind: "sound" });
  });

  test("a value that is not there and a placeholder that is left are faults, with their names", async () => {
    const document = await filled(paragraph("{企业名称}"), { company: "甲公司" });
    const values = [{ field: "contact", value: "张三" }] as const;
    expect(checkDocument({ ...document, values })).toEqual({ kind: "fault", why: "value-lost", names: ["contact"] });
    expect(checkDocument({ bytes: docx(paragraph("{企业名称}")).slice(), missing: [], values: [] })).toEqual({
      kind: "fault",
      why: "placeholder-left",
      names: ["{企业名称}"],
    });
    const fullWidth = { bytes: docx(paragraph("｛企业名称｝")).slice(), missing: [], values: [] };
    expect(checkDocument(fullWidth)).toMatchObject({ why: "placeholder-left", names: ["｛企业名称｝"] });
  });

  test("what is cut off is unreadable", async () => {
    const document = await filled(paragraph("{企业名称}"), { company: "甲公司" });
    expect(checkDocument({ ...document, bytes: document.bytes.slice(0, -40) })).toMatchObject({ why: "unreadable" });
  });
});
