import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { dueCommand } from "#cli/due.ts";
import { runCommand } from "#cli/runCommand.ts";
import type { CompaniesReply } from "#contract/companies.ts";
import type { DueReply } from "#contract/due.ts";
import type { ItemsReply } from "#contract/items.ts";
import { createApp } from "#http/app.ts";
import { loadSampleLedger } from "#main/sampleLedger.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "./fixtures/productOn.ts";

const api = "http://127.0.0.1:4180/api/v1";
const demoName = "演示企业（云桥示例）";

let app: Hono;

beforeEach(async () => {
  const deps = productOn(memoryStore(), "2026-11-21");
  if (!(await loadSampleLedger(deps))) throw new Error("the sample ledger was not loaded");
  app = createApp(deps, localOwner, () => {});
});

async function get<T>(path: string): Promise<T> {
  const response = await app.request(`${api}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

/** A company of one line that is in order for years. */
async function importOwn(company: string): Promise<void> {
  const csv = `资源名称,类别,编号,起始日期,截止日期\n东线,专线,DX-1,2025-01-01,2029-12-31\n`;
  const query = new URLSearchParams({ fileName: "own.csv", company });
  const response = await app.request(`${api}/imports?${query}`, {
    method: "POST",
    body: new TextEncoder().encode(csv),
  });
  expect(response.status).toBe(200);
}

async function failOn(...args: readonly string[]): Promise<number> {
  const never = () => Promise.reject(new Error("touches no file"));
  return runCommand(dueCommand, ["--fail-on", "overdue", ...args], {
    terminal: { out: () => {}, err: () => {}, progress: () => {}, watched: false },
    call: async (request) => app.request(request),
    readFile: never,
    readInput: never,
    readLawFolder: never,
    writeFile: never,
    language: "zh",
  });
}

test("alone, the sample company is what there is to look at", async () => {
  expect((await get<DueReply>("/due")).counts.red).toBe(9);
  expect(await failOn()).toBe(3);
});

test("beside a company of one's own it counts nowhere, and no alarm comes of it", async () => {
  await importOwn("东方示例网络有限公司");
  const due = await get<DueReply>("/due");
  expect(due.items).toEqual([]);
  expect(due.questions).toEqual([]);
  expect((await get<ItemsReply>("/items")).total).toBe(1);
  expect((await (await app.request(`${api}/exports?format=csv`)).text()).trim().split("\r\n")).toHaveLength(2);
  expect(await failOn()).toBe(0);
});

test("it is still there for whoever asks for it", async () => {
  await importOwn("东方示例网络有限公司");
  const due = await get<DueReply>(`/due?company=${encodeURIComponent(demoName)}`);
  expect(due.counts.red).toBe(9);
  expect(await failOn("--company", demoName)).toBe(3);
  const [first] = due.items;
  if (first === undefined) throw new Error("the sample company has nothing due");
  await get(`/explanations/${first.id}`);
  const { companies } = await get<CompaniesReply>("/companies");
  expect(companies.map(({ name, demo }) => [name, demo])).toEqual(
    expect.arrayContaining([
      [demoName, true],
      ["东方示例网络有限公司", false],
    ]),
  );
});

test("a file given to a company of its name opens one of one's own", async () => {
  await importOwn(demoName);
  expect((await get<ItemsReply>("/items")).total).toBe(1);
  expect((await get<DueReply>(`/due?company=${encodeURIComponent(demoName)}`)).counts.red).toBe(0);
});
