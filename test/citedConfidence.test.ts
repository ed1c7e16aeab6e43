// A citation shows how sure the article is, wherever it is shown: never the duty's level, never the whole source's.
import { beforeAll, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { dueReplySchema } from "#contract/due.ts";
import { explanationSchema } from "#contract/explanations.ts";
import { lawReportReplySchema } from "#contract/lawReport.ts";
import { createApp } from "#http/app.ts";
import { textReadOf } from "#law/textReadOf.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { law } from "./fixtures/lawCases.ts";
import { productOn, sample } from "./fixtures/productOn.ts";

const local = "http://127.0.0.1:4180/api/v1";
const file = "云桥-核心资源台账.xlsx";
let app: Hono;

beforeAll(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => expect.fail(String(error)));
  const body = new Uint8Array(sample(file));
  await app.request(`${local}/imports?fileName=${encodeURIComponent(file)}`, { method: "POST", body });
});

async function read(path: string): Promise<unknown> {
  return (await app.request(`${local}${path}`)).json();
}

function sureOf(source: string, article: string | null) {
  const found = law.sources.get(source);
  return (article === null ? undefined : found?.articles.get(article)?.confidence) ?? found?.confidence;
}

describe("every citation of the sample's duties", () => {
  test("in the due list and in each explanation is as sure as its article", async () => {
    const { items } = dueReplySchema.parse(await read("/due?within=3660"));
    expect(items.length).toBeGreaterThan(20);
    for (const { id, rules } of items) {
      const { lines } = explanationSchema.parse(await read(`/explanations/${id}`));
      for (const { source, article, confidence } of [...rules, ...lines.flatMap(({ cites }) => cites)])
        expect([source, article, confidence]).toEqual([source, article, sureOf(source, article)]);
    }
  });
});

test("what nobody could check was read nowhere, and what was read in a quotation is a copy", () => {
  const measures = law.sources.get("telecom-licence-measures");
  if (measures === undefined) throw new Error("no measures");
  expect(textReadOf(measures, "第二十七条")).toBe("copy");
  expect(textReadOf(measures, "第四十八条")).toBe("not-opened");
  const fees = law.sources.get("number-fee-measures");
  if (fees === undefined) throw new Error("no fee measures");
  expect([textReadOf(fees, "第三条"), textReadOf(fees, "第九条")]).toEqual(["original", "copy"]);
});

test("the report counts what was not read apart, and never as confirmed", async () => {
  const { sources } = lawReportReplySchema.parse(await read("/law/report"));
  const unread = [...law.sources.values()].filter(({ read: where }) => where === "not-opened").map(({ id }) => id);
  expect(sources.unread.map(({ id }) => id)).toEqual(unread);
  expect(unread).toContain("foreign-investment-pilot-2024");
  expect(sources.stale.filter(({ id }) => unread.includes(id))).toEqual([]);
  expect(sources.articlesUnread).toBeGreaterThan(30);
});

test("no source of whose text nothing was read is official", () => {
  const claiming = [...law.sources.values()].filter(
    (one) => one.read === "not-opened" && one.confidence === "official",
  );
  expect(claiming.map(({ id }) => id)).toEqual([]);
});
