import { expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { dueCommand, dueList } from "./due.ts";

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

test("the duties of an archived company are listed where it is asked for", async () => {
  const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const api = "http://127.0.0.1:4180/api/v1";
  const ledger =
    "企业名称,资源名称,类别,编号,开始日期,到期日期\n甲公司,近线,专线,X-1,2024-01-01,2026-12-31\n乙公司,远线,专线,X-2,2024-01-01,2026-12-31";
  await app.request(`${api}/imports?fileName=a.csv`, { method: "POST", body: ledger });
  const { companies } = (await (await app.request(`${api}/companies`)).json()) as {
    companies: { id: string; name: string }[];
  };
  const closed = companies.find(({ name }) => name === "甲公司")?.id;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ archived: true });
  const answer = await app.request(`${api}/companies/${closed}/archive`, { method: "POST", headers, body });
  expect(answer.status).toBe(200);
  const due = async (...args: readonly string[]): Promise<string> => {
    const { code, said } = await ranCommand(app, dueCommand, args);
    expect(code).toBe(0);
    return said;
  };
  expect(await due()).not.toContain("X-1");
  expect(await due()).toContain("X-2");
  expect(await due("--archived")).toMatch(/X-1[\s\S]*X-2|X-2[\s\S]*X-1/);
});

test("a last day that a missing holiday notice may still move says so, and a written end does not", async () => {
  const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const ledger = "企业名称,资源名称,类别,编号,开始日期,到期日期\n甲公司,近线,专线,X-1,2024-01-01,2026-12-31";
  await app.request("http://127.0.0.1:4180/api/v1/imports?fileName=a.csv", { method: "POST", body: ledger });
  const reply = dueReplySchema.parse(await (await app.request("http://127.0.0.1:4180/api/v1/due")).json());
  const [item] = reply.items;
  expect(item?.lastDayProvisional).toBe(false);
  const moving = { ...reply, items: reply.items.map((one) => ({ ...one, lastDayProvisional: true })) };
  const rows = [reply, moving].map((of) =>
    dueList(of, { language: "zh" })
      .split("\n")
      .find((line) => line.includes("X-1")),
  );
  expect(rows.map((row) => row?.includes(`${item?.lastDayToAct} 暂定`))).toEqual([false, true]);
});
