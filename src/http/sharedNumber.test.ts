import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { importReplySchema } from "#contract/imports.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

// One framework agreement for two lines, one certificate for two names; and a number that only one item can have.

const local = "http://127.0.0.1:4180/api/v1";
const headings = "类别,名称,编号,供应商,起始日期,到期日期";
let app: Hono;

beforeEach(() => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
});

async function post(path: string, body: object): Promise<unknown> {
  return (await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
}

async function imported(...rows: readonly string[]) {
  const path = `/imports?fileName=a.csv&company=${encodeURIComponent("星河示例通信有限公司")}`;
  const sent = { method: "POST", body: [headings, ...rows].join("\n") };
  return importReplySchema.parse(await (await app.request(`${local}${path}`, sent)).json()).effects;
}

const items = async () => itemsReplySchema.parse(await (await app.request(`${local}/items?sort=name`)).json()).items;
const rows = async () => (await items()).map(({ name, identifier, start, end }) => [name, identifier, start, end]);
const say = async (id: string, entry: object) => caseReplySchema.parse(await post(`/cases/${id}/entries`, entry));
const refusal = async (id: string, entry: object) => problemSchema.parse(await post(`/cases/${id}/entries`, entry));

/** A case of which everything is done but what came out. */
async function prepared(course: string, number: string, answers: object): Promise<CaseReply> {
  const item = (await items()).find(({ identifier }) => identifier === number)?.id;
  let one = caseReplySchema.parse(await post("/cases", { course, item, on: "2026-11-20", answers }));
  const kept = await app.request(`${local}/companies/${one.companyId}/files?name=a.pdf`, {
    method: "POST",
    body: pdf(),
  });
  const { hash } = keepFileReplySchema.parse(await kept.json()).file;
  for (const { material, form, marks } of one.papers.filter(({ needed }) => needed)) {
    const of = { material, form, marks: marks.map(({ mark }) => mark), validUntil: "2040-01-01" };
    one = await say(one.id, { do: "put-paper", paper: { ...of, file: { hash, name: "a.pdf" } } });
  }
  for (const { id, kind } of one.stages) if (kind === "step") one = await say(one.id, { do: "step", stage: id });
  return one;
}

const signed = { "renews-itself": "no", resource: "yes", "same-supplier": "yes", "same-terms": "yes", proof: "no" };

async function signedAgain(before: string, fields: Readonly<Record<string, string>>): Promise<CaseReply> {
  const { id } = await prepared("renew-contract", before, signed);
  await say(id, { do: "receive", fields });
  return say(id, { do: "close" });
}

const lines = [
  "专线,甲线,X-1,某电信,2024-01-01,2026-12-31",
  "专线,乙线,X-2,某电信,2024-01-01,2026-12-31",
  "专线,丙线,X-3,某电信,2024-01-01,2026-12-31",
];
const framework = { counterparty: "某电信", number: "KJ-9", start: "2027-01-01", end: "2028-12-31" };

test("lines that are signed again under one agreement number have it, each with its own term", async () => {
  await imported(...lines);
  for (const [before, name] of [
    ["X-1", "甲线"],
    ["X-2", "乙线"],
    ["X-3", "丙线"],
  ] as const)
    expect((await signedAgain(before, { ...framework, name })).closed?.outcome).toBe("done");
  const term = ["KJ-9", "2027-01-01", "2028-12-31"];
  const known = [
    ["丙线", ...term],
    ["乙线", ...term],
    ["甲线", ...term],
  ];
  expect(await rows()).toEqual(expect.arrayContaining(known));

  const [first = "", second = ""] = lines;
  expect(await imported(first, second)).toMatchObject({ unchanged: 2 });
  expect(await imported("专线,乙线,KJ-9,某电信,2027-01-01,2028-12-31")).toMatchObject({ unchanged: 1 });
  expect(await imported("专线,甲线,KJ-9,某电信,2027-01-01,2028-12-31")).toMatchObject({ unchanged: 1 });
  expect(await imported("专线,乙线,KJ-9,某电信,2029-01-01,2030-12-31")).toMatchObject({ renew: 1 });
  expect(await rows()).toEqual(
    expect.arrayContaining([known[0], known[2], ["乙线", "KJ-9", "2029-01-01", "2030-12-31"]]),
  );
  expect(await items()).toHaveLength(3);
});

test("what has the number and the name of another item is told so as soon as it is entered", async () => {
  await imported(...lines);
  await signedAgain("X-1", { ...framework, name: "甲线" });
  await signedAgain("X-2", { ...framework, name: "乙线" });
  const { id } = await prepared("renew-contract", "X-3", signed);
  const no = await refusal(id, { do: "receive", fields: { ...framework, name: "乙线" } });
  expect(no.code).toBe("number-held");
  expect(no.sentence.zh).toContain("「乙线」");
  expect(no.sentence.zh).toContain("名称写得分得清");
  await say(id, { do: "receive", fields: { ...framework, name: "丙线（二）" } });
  await say(id, { do: "settle", field: "name", how: "explained", says: "线路改了名称" });
  expect((await say(id, { do: "close" })).closed?.outcome).toBe("done");
});

test("one certificate of two names is the further term of both", async () => {
  await imported(
    "SSL证书,www.example.com,S-1,某CA,2026-01-01,2026-12-31",
    "SSL证书,api.example.com,S-2,某CA,2026-01-01,2026-12-31",
  );
  const fields = { number: "S-9", start: "2026-12-20", end: "2027-12-19" };
  for (const [before, name] of [
    ["S-1", "www.example.com"],
    ["S-2", "api.example.com"],
  ] as const) {
    const { id } = await prepared("replace-certificate", before, { automatic: "no", places: "yes" });
    const { compared } = await say(id, { do: "receive", fields: { ...fields, name } });
    for (const { field, open } of compared)
      if (open) await say(id, { do: "settle", field, how: "explained", says: "提前换的证书" });
    expect((await say(id, { do: "close" })).closed?.outcome).toBe("done");
  }
  expect((await rows()).map(([, number]) => number)).toEqual(["S-9", "S-9"]);
});
