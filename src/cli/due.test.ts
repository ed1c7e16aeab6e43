import { expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { dueList } from "./due.ts";

async function listOf(...files: readonly (readonly [file: string, company: string | null])[]): Promise<string> {
  const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const api = "http://127.0.0.1:4180/api/v1";
  for (const [file, company] of files) {
    const query = new URLSearchParams({ fileName: file, ...(company === null ? {} : { company }) });
    const response = await app.request(`${api}/imports?${query}`, {
      method: "POST",
      body: new Uint8Array(sample(file)),
    });
    expect(response.status).toBe(200);
  }
  return dueList(dueReplySchema.parse(await (await app.request(`${api}/due`)).json()), { language: "zh" });
}

test("the list of one company does not repeat its name; its questions tell equal papers apart", async () => {
  const list = await listOf(["云桥-核心资源台账.xlsx", null]);
  expect(list).not.toContain("企业");
  const questions = list.split("\n").filter((line) => line.startsWith("  ?"));
  expect(questions.length).toBeGreaterThan(1);
  expect(new Set(questions).size).toBe(questions.length);
});

test("the list of several companies says whose each paper is", async () => {
  const lines = (await listOf(["代办客户总表.csv", null], ["最小模板.xlsx", "清河示例网络有限公司"])).split("\n");
  expect(lines.find((line) => line.includes("最后可办日  "))).toContain("企业");
  expect(lines.find((line) => line.includes("NS-2024-001"))).toContain("清河示例网络有限公司");
});

test("says why renewals beyond the window are listed, and by which law and program the list was made", async () => {
  const lines = (await listOf(["云桥-核心资源台账.xlsx", null])).split("\n");
  expect(lines[1]).toBe("推定已经自动续期的，通知日再远也列出：要有人核实是不是真的续了。");
  expect(lines.at(-1)).toMatch(/^规则版本 [0-9a-f]{12} · 程序 test$/);
});
