import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { strToU8, zipSync } from "fflate";
import { caseReplySchema } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { resultFileReplySchema } from "#contract/resultFiles.ts";
import type { ResultFileReply } from "#contract/resultFiles.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { licencePdf } from "../../test/fixtures/licencePdf.ts";
import { jpeg, pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

// The new paper is read from its file: proposed field by field, with the line, and written by nobody but a person.

let app: Hono;
let id = "";
let company = "";
let other = "";
const local = "http://127.0.0.1:4180/api/v1";
const json = { "content-type": "application/json" };

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const body = new Uint8Array(sample("代办客户总表.csv"));
  await app.request(`${local}/imports?fileName=${encodeURIComponent("代办客户总表.csv")}`, { method: "POST", body });
  const { items } = itemsReplySchema.parse(await (await app.request(`${local}/items?kind=licence`)).json());
  const [mine] = items;
  const theirs = items.find(({ companyId }) => companyId !== mine?.companyId);
  if (mine === undefined || theirs === undefined) throw new Error("the sample has no two companies with a licence");
  [company, other] = [mine.companyId, theirs.companyId];
  const opening = JSON.stringify({ course: "replace-licence", item: mine.id });
  const opened = await app.request(`${local}/cases`, { method: "POST", body: opening, headers: json });
  ({ id } = caseReplySchema.parse(await opened.json()));
});

async function kept(name: string, body: Uint8Array<ArrayBuffer>, of = company): Promise<string> {
  const address = `${local}/companies/${of}/files?name=${encodeURIComponent(name)}`;
  const reply: unknown = await (await app.request(address, { method: "POST", body })).json();
  const { data } = keepFileReplySchema.safeParse(reply);
  if (data === undefined) throw new Error(JSON.stringify(reply));
  return data.file.hash;
}

const asked = (hash: string, of = id) => app.request(`${local}/cases/${of}/result-files/${hash}`);

async function read(hash: string): Promise<ResultFileReply> {
  return resultFileReplySchema.parse(await (await asked(hash)).json());
}

function valuesOf({ fields }: ResultFileReply): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(fields.map(({ field, candidates }) => [field, candidates.map(({ value }) => value)]));
}

const printed = [
  "许可证编号：粤B2-20239101",
  "公司名称：演示企业有限公司",
  "法定代表人：张三",
  "业务种类：信息服务业务",
  "覆盖范围：广东省",
  "有效期至：2028年5月16日",
  "发证机关：广东省通信管理局",
];

const expected = {
  company: ["演示企业有限公司"],
  "legal-representative": ["张三"],
  number: ["粤B2-20239101"],
  services: ["信息服务业务"],
  coverage: ["广东省"],
  end: ["2028-05-16"],
  issuer: ["广东省通信管理局"],
  "issued-on": [],
};

function docx(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return new Uint8Array(
    zipSync({
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(`<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`),
    }),
  );
}

test("a PDF with text gives every field with its line and page, and the case stays as it was", async () => {
  const before = await (await app.request(`${local}/cases/${id}`)).json();
  const reply = await read(await kept("新证.pdf", await licencePdf(printed)));
  expect(reply.why).toBeNull();
  expect(valuesOf(reply)).toEqual(expected);
  expect(reply.fields.find(({ field }) => field === "end")?.candidates).toEqual([
    { value: "2028-05-16", written: "2028年5月16日", snippet: "有效期至：2028年5月16日", page: 1 },
  ]);
  expect(reply.fields.map(({ field }) => field)).toEqual(Object.keys(expected));
  expect(await (await app.request(`${local}/cases/${id}`)).json()).toEqual(before);
});

test("a .docx and a .txt give the same, without pages", async () => {
  for (const hash of [
    await kept("新证.docx", docx(printed)),
    await kept("新证.txt", new TextEncoder().encode(printed.join("\n"))),
  ]) {
    const reply = await read(hash);
    expect(valuesOf(reply)).toEqual(expected);
    expect(reply.fields.flatMap(({ candidates }) => candidates.map(({ page }) => page))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  }
});

describe("a file without text says so, and what to do", () => {
  test.each([
    ["扫描.jpg", jpeg(), "picture", "OCR"],
    ["扫描.pdf", pdf(""), "no-text", "OCR"],
    ["空.docx", docx([]), "no-text", "OCR"],
    ["坏.pdf", pdf("Zhaozhang", "").slice(0, 9) as Uint8Array<ArrayBuffer>, "damaged", "逐项录入"],
  ])("%s", async (name, body, code, said) => {
    const whole = name === "坏.pdf" ? new Uint8Array([...body, ...new TextEncoder().encode("\n%%EOF\n")]) : body;
    const reply = await read(await kept(name, whole));
    expect(reply).toMatchObject({ fields: [], why: { code } });
    expect(reply.why?.sentence.zh).toContain(said);
    expect(reply.why?.sentence.zh).toContain("逐项录入");
    expect(reply.why?.sentence.en).toContain("ype the fields in");
  });
});

test("a file of another company, and one that nobody keeps, is not found; nor is a case that does not exist", async () => {
  const code = async (response: Response) => problemSchema.parse(await response.json()).code;
  const theirs = await kept("新证.pdf", await licencePdf(printed), other);
  expect(await code(await asked(theirs))).toBe("file-not-found");
  expect(await code(await asked("0".repeat(64)))).toBe("file-not-found");
  expect(await code(await asked(theirs, "nobody"))).toBe("case-not-found");
});
