import { beforeAll, expect, test } from "vitest";
import { declarationReplySchema, draftReplySchema } from "#contract/declarations.ts";
import { licencePdf } from "../../test/fixtures/licencePdf.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

let product: WarnedCompany;
let ids: ReadonlyMap<string, string>;

const code = "91110108MAY100018G";
const ledger = [
  "企业名称,统一社会信用代码,资源名称,类别,编号,开始日期,到期日期",
  `云桥数据科技有限公司,${code},增值电信业务经营许可证,增值电信业务经营许可证,京B2-20202418,2022-05-06,2027-05-05`,
  `云桥数据科技有限公司,${code},增值电信业务经营许可证,增值电信业务经营许可证,京B2-20240100,2024-05-06,2029-05-05`,
].join("\n");
const withoutCode = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期",
  "清河示例网络有限公司,增值电信业务经营许可证,增值电信业务经营许可证,川B2-20239001,2023-01-10,2028-01-09",
].join("\n");

const text = `云桥数据科技有限公司（统一社会信用代码：${code}）不慎遗失《增值电信业务经营许可证》正本，许可证编号：京B2-20202418，发证机关：北京市通信管理局，特此声明作废。`;

beforeAll(async () => {
  product = warnedCompany("2026-11-21");
  await product.importLedger(ledger);
  await product.importLedger(withoutCode);
  const { items } = (await (await product.get("/items")).json()) as { items: { id: string; identifier: string }[] };
  ids = new Map(items.map(({ identifier, id }) => [identifier, id]));
});

function idOf(identifier: string): string {
  const id = ids.get(identifier);
  if (id === undefined) throw new Error(`the ledger has no ${identifier}: ${[...ids.keys()].join()}`);
  return id;
}

async function check(body: object) {
  const answer = await product.post("/declarations/check", body);
  if (!answer.ok) return ((await answer.json()) as { code: string }).code;
  return declarationReplySchema.parse(await answer.json());
}

async function draft(body: object) {
  const answer = await product.post("/declarations/draft", body);
  if (!answer.ok) return ((await answer.json()) as { code: string }).code;
  return draftReplySchema.parse(await answer.json());
}

test("a text is checked by itself, against a company, whose paper it names, and against an item", async () => {
  expect(await check({ text })).toMatchObject({ missing: [], contradictions: [], compared: null });
  const company = "云桥数据科技有限公司";
  expect(await check({ text, company })).toMatchObject({
    contradictions: [],
    compared: { company, item: idOf("京B2-20202418") },
  });
  const other = await check({ text, item: idOf("川B2-20239001") });
  if (typeof other === "string") throw new Error(other);
  expect(other.contradictions.map(({ code: what }) => what)).toContain("company-differs");
});

test("a statement for an item that voids another licence, another document or names another company is told", async () => {
  const item = idOf("京B2-20202418");
  const codes = async (said: string) => {
    const reply = await check({ text: said, item });
    if (typeof reply === "string") throw new Error(reply);
    return { documents: reply.documents.length, codes: reply.contradictions.map(({ code: what }) => what) };
  };
  expect(await codes(`${text}另遗失京B2-20240100许可证正本，声明作废。`)).toEqual({
    documents: 2,
    codes: ["number-not-lost"],
  });
  expect((await codes(text.replace("增值电信业务", "食品"))).codes).toEqual(["document-differs"]);
  expect((await codes(`${text}另北京万水互联科技有限公司同上。`)).codes).toEqual(["company-several"]);
});

test("a licence that a case of its own replaces is lost as well", async () => {
  const opened = await product.post("/cases", { course: "replace-licence", item: idOf("京B2-20240100") });
  expect(opened.status).toBe(200);
  const said = `${text}另遗失京B2-20240100许可证正本，声明作废。`;
  expect(await check({ text: said, item: idOf("京B2-20202418") })).toMatchObject({ contradictions: [] });
});

test("nobody and nothing that is not there is compared with", async () => {
  expect(await check({ text, item: "none" })).toBe("item-not-found");
  expect(await check({ text, company: "没有的公司" })).toBe("company-not-found");
  expect(await draft({ items: ["none"], copy: "original" })).toBe("item-not-found");
});

test("what is drafted from the ledger is found complete by the check", async () => {
  const drafted = await draft({ items: [idOf("京B2-20202418")], copy: "both" });
  if (typeof drafted === "string") throw new Error(drafted);
  expect(drafted).toMatchObject({ gaps: [], complete: true, confidence: "practice" });
  expect(await check({ text: drafted.text, item: idOf("京B2-20202418") })).toMatchObject({
    missing: [],
    contradictions: [],
  });
});

test("a lost annex is drafted and checked like a copy", async () => {
  const drafted = await draft({ items: [idOf("京B2-20202418")], copy: "annex" });
  if (typeof drafted === "string") throw new Error(drafted);
  expect(drafted.text).toContain("《增值电信业务经营许可证》附页");
  expect(await check({ text: drafted.text, item: idOf("京B2-20202418") })).toMatchObject({
    found: { copy: "annex" },
    missing: [],
    contradictions: [],
  });
});

test("a PDF with text is read like a text file; a scan and a picture tell the next step", async () => {
  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    const answer = await product.app.request(`${product.base}/api/v1/declarations/text`, {
      method: "POST",
      body: bytes,
    });
    return (await answer.json()) as { text?: string; code?: string; sentence?: { zh: string; en: string } };
  };
  const lines = [text.slice(0, 30), text.slice(30, 60), text.slice(60)];
  const { text: found = "" } = await read(await licencePdf(lines));
  expect(await check({ text: found, item: idOf("京B2-20202418") })).toMatchObject({ missing: [], contradictions: [] });
  const scan = await read(pdf(""));
  expect([scan.code, scan.sentence?.zh]).toEqual(["file-no-text", expect.stringContaining("把声明打出来")]);
  const picture = await read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  expect([picture.code, picture.sentence?.zh]).toEqual(["file-no-text", expect.stringContaining("有文字的 PDF")]);
});

test("what the ledger does not hold is a named gap; papers of two companies are not declared together", async () => {
  const drafted = await draft({ items: [idOf("川B2-20239001")], copy: "original" });
  if (typeof drafted === "string") throw new Error(drafted);
  expect([drafted.complete, drafted.gaps.map(({ element }) => element)]).toEqual([false, ["uscc"]]);
  expect(drafted.text).toContain("〔待补：统一社会信用代码〕");
  const both = [idOf("京B2-20202418"), idOf("川B2-20239001")];
  expect(await draft({ items: both, copy: "original" })).toBe("declared-together");
});
