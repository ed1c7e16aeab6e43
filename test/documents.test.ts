import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { batchTallyOf } from "#contract/batchTally.ts";
import { documentsReplySchema, documentFieldsReplySchema } from "#contract/documents.ts";
import { createApp } from "#http/app.ts";
import { documentFields } from "#documents/documentFields.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { builtTemplates } from "../scripts/buildTemplates.ts";
import { law } from "./fixtures/lawCases.ts";
import { productOn, sample } from "./fixtures/productOn.ts";

const local = "http://127.0.0.1:4180/api/v1";
const file = "云桥-核心资源台账.xlsx";
let app: Hono;
let licence: string;
let items: readonly { readonly id: string; readonly kind: string }[];

beforeAll(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => expect.fail(String(error)));
  await app.request(`${local}/imports?fileName=${encodeURIComponent(file)}`, {
    method: "POST",
    body: sample(file).slice(),
  });
  ({ items } = (await (await app.request(`${local}/items`)).json()) as { items: { id: string; kind: string }[] });
  licence = items.find(({ kind }) => kind === "licence")?.id ?? "";
  if (licence === "") throw new Error("the sample ledger has no licence");
});

function post(path: string, body: object | Uint8Array<ArrayBuffer>): Promise<Response> {
  const sent = body instanceof Uint8Array ? body : JSON.stringify(body);
  return Promise.resolve(app.request(`${local}${path}`, { method: "POST", body: sent }));
}

async function code(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}

function bodyOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, "");
}

describe("built-in templates", () => {
  test("are what their readable sources make, byte for byte, and each document of the law has one", () => {
    const built = builtTemplates();
    for (const [name, bytes] of built)
      expect(readFileSync(new URL(`../templates/${name}`, import.meta.url)).equals(bytes), name).toBe(true);
    expect([...law.documents.values()].map(({ template }) => template).toSorted()).toEqual(
      [...built.keys()].toSorted(),
    );
  });

  test("say in the law that they are nobody's form", () => {
    for (const { id, authority, confidence, what } of law.documents.values())
      expect([id, authority, confidence, what.zh.includes("不是任何机关的制式表格")]).toEqual([
        id,
        null,
        "practice",
        true,
      ]);
  });

  test("reach every proceeding", () => {
    const reached = new Set([...law.documents.values()].flatMap(({ proceedings }) => proceedings));
    expect([...law.proceedings.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });
});

test(
  "every document is made in both forms, and what is missing stands in it and in the header",
  { timeout: 300_000 },
  async () => {
    const { documents } = documentsReplySchema.parse(await (await app.request(`${local}/documents`)).json());
    expect(documents).toHaveLength(law.documents.size);
    for (const { id, kinds } of documents) {
      const item = kinds.length === 0 ? licence : (items.find(({ kind }) => kinds.includes(kind))?.id ?? "");
      const response = await post(`/documents/${id}`, { item });
      expect([id, response.status]).toEqual([id, 200]);
      const text = bodyOf(new Uint8Array(await response.arrayBuffer()));
      const missing = (response.headers.get("x-to-fill") ?? "").split(",").filter((one) => one !== "");
      const marks = new Set([...text.matchAll(/【待填：([^】]+)】/g)].map((match) => match[1]));
      for (const one of missing) {
        const field = documentFields.find((known) => known.id === one);
        const names = [field?.name, ...(field?.columns.map(({ name }) => name) ?? [])];
        expect([id, one, names.some((name) => marks.has(name))]).toEqual([id, one, true]);
      }
      expect([id, text.includes("{")]).toEqual([id, false]);
    }
    const pdf = await post("/documents/replacement-application", { item: licence, format: "pdf" });
    expect(strFromU8(new Uint8Array(await pdf.arrayBuffer()).slice(0, 5))).toBe("%PDF-");
  },
);

test("values of the ledger and given ones are shown with where they come from", async () => {
  const response = await post("/documents/replacement-application/fields", {
    item: licence,
    further: { 法定代表人: "张三" },
  });
  const { fields, missing } = documentFieldsReplySchema.parse(await response.json());
  const of = (id: string) => fields.find((field) => field.id === id);
  expect(of("legalRepresentative")).toMatchObject({ value: "张三", from: "given" });
  expect(of("licenceNumber")).toMatchObject({ from: "ledger" });
  expect(of("circumstances")).toMatchObject({ value: null, from: null });
  expect(missing).toContain("circumstances");
  expect(missing).not.toContain("legalRepresentative");
});

test("hostile values stand in the document as they are read and break nothing", async () => {
  const circumstances = `<w:p/>&amp; ]]> {企业名称} {#材料}\n第二行\u0000\u202e${"长".repeat(19_000)}`;
  const response = await post("/documents/loss-report", { item: licence, further: { circumstances } });
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain("&lt;w:p/&gt;&amp;amp; ]]&gt; {企业名称} {#材料}");
  expect(xml).toMatch(/<w:br\/><w:t xml:space="preserve">第二行长/);
});

test("lines after a placeholder stay before what follows it", async () => {
  const response = await post("/documents/power-of-attorney", { item: licence, further: { agent: "甲\n乙" } });
  expect(bodyOf(new Uint8Array(await response.arrayBuffer()))).toMatch(/委托甲乙（证件号码/);
});

test("a character that the font lacks is named with its field", async () => {
  const response = await post("/documents/loss-report", {
    item: licence,
    format: "pdf",
    further: { search: "找到\u{20000}了" },
  });
  const problem = (await response.json()) as { code: string; sentence: { zh: string } };
  expect(problem.code).toBe("document-unprintable");
  expect(problem.sentence.zh).toContain("查找情况: \u{20000}");
});

test("names that nobody knows are refused", async () => {
  expect(await code(await post("/documents/nothing", { item: licence }))).toBe("document-unknown");
  expect(await code(await post("/documents/loss-report", {}))).toBe("document-about-nothing");
  expect(await code(await post("/documents/loss-report", { item: "none" }))).toBe("item-not-found");
  expect(await code(await post("/documents/loss-report", { item: licence, further: { 公司: "甲" } }))).toBe(
    "document-field-unknown",
  );
  expect(await code(await post("/documents/cover-list", { item: licence, further: { papers: "甲" } }))).toBe(
    "document-field-unknown",
  );
});

test("a document is not written from an item of another kind", async () => {
  const response = await post("/documents/contract-renewal-letter", { item: licence });
  const problem = (await response.json()) as { code: string; sentence: { zh: string; en: string } };
  expect(problem.code).toBe("document-other-kind");
  expect(problem.sentence.zh).toContain("专线");
  expect(problem.sentence.en).not.toMatch(/\p{Script=Han}/u);
});

test("a batch leaves no document out, and its list tells items apart by their numbers", async () => {
  const list = async (body: object) => {
    const response = await post("/document-batches", body);
    const archive = new Uint8Array(await response.arrayBuffer());
    const files = unzipSync(archive);
    return {
      tally: batchTallyOf(archive),
      rows: strFromU8(files["清单.csv"] ?? new Uint8Array())
        .trim()
        .split("\r\n"),
      count: Object.keys(files).length,
    };
  };
  const both = await list({ documents: ["replacement-application", "power-of-attorney"] });
  const licences = items.filter(({ kind }) => kind === "licence").length;
  expect(both.rows).toHaveLength(1 + 2 * licences);
  expect(both.rows.filter((row) => row.includes("授权委托书"))).toHaveLength(licences);
  expect(both.tally).toEqual({ made: 2 * licences, notMade: 0 });
  expect(both.rows[0]).toContain('"编号"');
  expect(both.rows.slice(1).every((row) => /[A-Z]\d?-\d{8}/u.test(row))).toBe(true);
  const alone = await list({ documents: ["power-of-attorney"] });
  expect(alone.count).toBe(2);
  const other = await list({ documents: ["contract-renewal-letter"], items: [licence] });
  expect(other.rows[1]).toContain("只用于");
  expect(other.tally).toEqual({ made: 0, notMade: 1 });
});

describe("a template of one's own", () => {
  const builtIn = () => unzipSync(readFileSync(new URL("../templates/loss-report.docx", import.meta.url)));
  const changed = (change: (xml: string) => string, further: Record<string, Uint8Array> = {}) => {
    const parts = builtIn();
    const xml = change(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
    return new Uint8Array(zipSync({ ...parts, "word/document.xml": strToU8(xml), ...further }));
  };

  test.each([
    ["a placeholder nobody knows", changed((xml) => xml.replace("{企业名称}", "{公司名字}")), "公司名字"],
    ["macros", changed((xml) => xml, { "word/vbaProject.bin": strToU8("x") }), "word/vbaProject.bin"],
    ["a brace without its partner", changed((xml) => xml.replace("{企业名称}", "{企业名称")), "企业名称"],
    ["full-width braces", changed((xml) => xml.replace("{企业名称}", "｛企业名称｝")), "｛企业名称｝"],
    ["no zip", strToU8("plain") as Uint8Array<ArrayBuffer>, ""],
    ["a list that is not closed", changed((xml) => xml.replace("{企业名称}", "{#材料}{名称}")), "材料"],
    [
      "a picture from elsewhere",
      changed((xml) => xml, {
        "word/_rels/x.rels": strToU8(
          `<Relationships><Relationship TargetMode="External" Type="image" Target="http://x"/></Relationships>`,
        ),
      }),
      "http://x",
    ],
  ])("with %s is refused with its name", async (_, bytes, name) => {
    const response = await post("/templates/loss-report", bytes);
    const problem = (await response.json()) as { code: string; sentence: { zh: string } };
    expect(problem.code).toBe("template-refused");
    expect(problem.sentence.zh).toContain(name);
  });

  test("wins over the built-in one until it is taken away, for one authority or for all", async () => {
    const own = changed((xml) => xml.replace("许可证遗失情况报告", "自己的报告"));
    expect((await post("/templates/loss-report?authority=tibet", own)).status).toBe(200);
    const made = async () =>
      bodyOf(new Uint8Array(await (await post("/documents/loss-report", { item: licence })).arrayBuffer()));
    expect(await made()).not.toContain("自己的报告");
    expect((await post("/templates/loss-report", own)).status).toBe(200);
    expect(await made()).toContain("自己的报告");
    const back = await app.request(`${local}/templates/loss-report`);
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(own);
    expect((await post("/templates/loss-report/restore", {})).status).toBe(200);
    expect((await post("/templates/loss-report/restore?authority=tibet", {})).status).toBe(200);
    expect(await made()).not.toContain("自己的报告");
    expect(await code(await post("/templates/loss-report/restore", {}))).toBe("template-not-own");
  });
});

test("a batch has a folder for the company, safe names and a list; what fails is told and the rest goes on", async () => {
  const response = await post("/document-batches", { documents: ["loss-statement", "contract-renewal-letter"] });
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const names = Object.keys(files);
  const list = strFromU8(files["清单.csv"] ?? new Uint8Array())
    .trim()
    .split("\r\n");
  expect(list).toHaveLength(names.length);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names.filter((one) => one !== "清单.csv")) {
    expect(name).toMatch(/^[^/\\:*?"<>|]+\/[^/\\:*?"<>|]+_20261121(?:_\d+)?\.docx$/);
    expect(bodyOf(files[name] ?? new Uint8Array())).not.toContain("{");
  }
  expect(await code(await post("/document-batches", { documents: ["loss-statement"], items: ["none"] }))).toBe(
    "nothing-to-make",
  );
});
