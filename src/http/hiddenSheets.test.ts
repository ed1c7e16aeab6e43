import { expect, test } from "vitest";
import { importReplySchema } from "#contract/imports.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { buildXlsx } from "#intake/files/xlsxFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const cells = (row: readonly string[]) => row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
const rows = (...lines: readonly (readonly string[])[]) =>
  lines.map((line, index) => `<row r="${index + 1}">${cells(line)}</row>`).join("");
const header = ["资源名称", "类别", "编号", "起始日期", "截止日期"];
const file = buildXlsx({
  sheets: [
    { name: "现用", data: rows(header, ["东线", "专线", "HS-1", "2025-01-01", "2027-12-31"]) },
    { name: "旧账", data: rows(header, ["西线", "专线", "HS-2", "2020-01-01", "2022-12-31"]), state: "hidden" },
  ],
});

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});

function sent(operation: string, hiddenSheets: string): Response | Promise<Response> {
  const query = new URLSearchParams({ fileName: "a.xlsx", company: "清禾示例", hiddenSheets });
  const address = `http://127.0.0.1:4180/api/v1/imports${operation}?${query}`;
  return app.request(address, { method: "POST", body: new Uint8Array(file) });
}

test("a hidden sheet that the file does not have is refused with those that it has, and nothing is written", async () => {
  for (const operation of ["", "/preview", "/marked"]) {
    const response = await sent(operation, "旧账/老账");
    expect(response.status).toBe(422);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code: "sheet-unknown", at: "老账" });
    expect(problem.sentence.zh).toContain("没有叫「老账」的工作表，什么都没有写入。隐藏的工作表有：旧账。");
  }
  const companies = await app.request("http://127.0.0.1:4180/api/v1/companies");
  expect((await companies.json()) as object).toEqual({ companies: [] });
});

test("one that it has is read", async () => {
  const reply = importReplySchema.parse(await (await sent("/preview", "旧账")).json());
  expect(reply.counts.accepted).toBe(2);
});
