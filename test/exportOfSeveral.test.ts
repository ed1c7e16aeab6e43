import { expect, test } from "vitest";
import type { Hono } from "hono";
import type { ImportReply } from "#contract/imports.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "./fixtures/productOn.ts";

const api = "http://127.0.0.1:4180/api/v1";

function fresh(): Hono {
  return createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
}

async function imported(
  app: Hono,
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  company?: string,
): Promise<ImportReply> {
  const query = new URLSearchParams({ fileName, ...(company === undefined ? {} : { company }) });
  const response = await app.request(`${api}/imports?${query}`, { method: "POST", body: bytes });
  const reply = (await response.json()) as ImportReply;
  expect(response.status, JSON.stringify(reply).slice(0, 300)).toBe(200);
  return reply;
}

async function exported(app: Hono, format: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await app.request(`${api}/exports?format=${format}`)).arrayBuffer());
}

/** What a person sees of an export, whatever the order of the companies. */
async function rowsOf(app: Hono): Promise<readonly string[]> {
  return new TextDecoder()
    .decode(await exported(app, "csv"))
    .split("\r\n")
    .toSorted();
}

/** Three samples; of one company nobody has told the credit code. */
async function severalCompanies(): Promise<Hono> {
  const app = fresh();
  await imported(app, "云桥-核心资源台账.xlsx", new Uint8Array(sample("云桥-核心资源台账.xlsx")));
  await imported(app, "代办客户总表.csv", new Uint8Array(sample("代办客户总表.csv")));
  await imported(app, "最小模板.xlsx", new Uint8Array(sample("最小模板.xlsx")), "清河示例网络有限公司");
  return app;
}

test.each(["csv", "xlsx"])(
  "companies with and without a credit code, exported together as %s, are equal in a fresh installation",
  async (format) => {
    const first = await severalCompanies();
    const bytes = await exported(first, format);
    const second = fresh();
    const reply = await imported(second, `out.${format}`, bytes);
    expect(reply.counts).toMatchObject({ accepted: 41 + 224 + 12, question: 0, rejected: 0 });
    expect(reply.companies.filter(({ creditCode }) => creditCode === null).map(({ name }) => name)).toEqual([
      "清河示例网络有限公司",
    ]);
    expect(await rowsOf(second)).toEqual(await rowsOf(first));
    // Into the installation that it came from it brings nothing new.
    const again = await imported(first, `out.${format}`, bytes);
    expect(again.effects).toEqual({ record: 0, renew: 0, correct: 0, unchanged: 277 });
  },
);

test("a credit code that is missing in a person's own file stays a question", async () => {
  const csv =
    "企业名称,统一社会信用代码,资源名称,类别,编号,开始日期,到期日期\n甲示例公司,,东线,专线,DX-1,2025-01-01,2029-12-31\n";
  const query = new URLSearchParams({ fileName: "own.csv" });
  const body = new TextEncoder().encode(csv);
  const reply = (await (
    await fresh().request(`${api}/imports/preview?${query}`, { method: "POST", body })
  ).json()) as ImportReply;
  expect(reply.sheets[0]?.rows[1]?.reason?.code).toBe("credit-code-missing");
});
