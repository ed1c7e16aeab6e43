import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { lawDiffReplySchema, lawUsesReplySchema } from "#contract/lawDiff.ts";
import { problemSchema } from "#contract/refusal.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const lead = "parameters/licence-renewal-lead.yaml";
const local = "http://127.0.0.1:4180/api/v1";
const ledger = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期",
  "甲公司,许可证,增值电信业务经营许可证,京B2-20229046,2022-05-31,2027-05-30",
  "甲公司,专线,专线,X-1,2025-01-01,2027-12-31",
  "乙公司,专线,专线,X-2,2025-01-01,2027-12-31",
].join("\n");

let app: Hono;

const earlier = { ...lawTexts, [lead]: (lawTexts[lead] ?? "").replace("value: 90", "value: 120") };
const parsed = parseLaw(earlier, sha256);
if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
const earlierHash = parsed.law.hash;

/** Licences were to be renewed 120 days before, then a law with 90 days came into use. */
beforeEach(async () => {
  const store = memoryStore();
  const product = productOn(store, "2026-11-21");
  await store.archiveLaw(earlierHash, earlier);
  await store.useLaw(earlierHash, "2026-01-01T00:00:00.000Z");
  await store.archiveLaw(product.law.hash, lawTexts);
  await store.useLaw(product.law.hash, "2026-11-01T00:00:00.000Z");
  app = createApp(product, localOwner, (_, error) => {
    throw error;
  });
  const body = new TextEncoder().encode(ledger);
  const imported = await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body });
  if (!imported.ok) throw new Error(await imported.text());
});

async function diff(query: string) {
  return lawDiffReplySchema.parse(await (await app.request(`${local}/law/diff${query}`)).json());
}

function attempt(body: object): Response | Promise<Response> {
  const headers = { "content-type": "application/json" };
  return app.request(`${local}/law/diff`, { method: "POST", body: JSON.stringify(body), headers });
}

async function refusalOf(response: Response) {
  expect(response.ok).toBe(false);
  return problemSchema.parse(await response.json());
}

test("the laws used are listed, the one in use first", async () => {
  const { uses } = lawUsesReplySchema.parse(await (await app.request(`${local}/law/uses`)).json());
  expect(uses.map(({ number, inUse }) => [number, inUse])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(uses[1]).toMatchObject({ hash: earlierHash, since: "2026-01-01T00:00:00.000Z" });
});

test("the law before and the one in use: the rule that differs, the company it touches and the date that moved", async () => {
  const reply = await diff("");
  expect(reply.files).toEqual([
    expect.objectContaining({
      file: lead,
      change: "changed",
      places: [{ place: "values[2017-09-01].value", was: "120", is: "90" }],
    }),
  ]);
  expect(reply.companies).toMatchObject([{ name: "甲公司", moved: 1, settled: 0 }]);
  expect(reply.dates).toMatchObject([
    { company: "甲公司", effect: "moved", was: { lastDayToAct: "2027-01-30" }, is: { lastDayToAct: "2027-03-01" } },
  ]);
});

test("a law is named by the beginning of its hash, either way round", async () => {
  const reply = await diff(`?from=now&to=${earlierHash.slice(0, 12)}`);
  expect(reply.dates).toMatchObject([{ was: { lastDayToAct: "2027-03-01" }, is: { lastDayToAct: "2027-01-30" } }]);
});

test("one company alone, and no dates where none are asked for", async () => {
  expect((await diff(`?company=${encodeURIComponent("乙公司")}`)).companies).toEqual([]);
  const counted = await diff("?limit=0");
  expect(counted.companies).toMatchObject([{ moved: 1 }]);
  expect(counted.dates).toEqual([]);
});

test("a law that is not in use is tried without being written anywhere", async () => {
  const files = { ...lawTexts, [lead]: (lawTexts[lead] ?? "").replace("value: 90", "value: 60") };
  const reply = lawDiffReplySchema.parse(await (await attempt({ to: files })).json());
  expect(reply.dates).toMatchObject([{ was: { lastDayToAct: "2027-03-01" }, is: { lastDayToAct: "2027-03-31" } }]);
  expect(reply.problems).toContainEqual({
    file: "law/cases/renew-licence.yaml",
    line: 12,
    sentence: {
      zh: expect.stringContaining("案例写 2026-11-21，算出 2026-12-21") as string,
      en: expect.stringContaining("is 2026-11-21 in the case, and 2026-12-21 comes out") as string,
    },
  });
  const { uses } = lawUsesReplySchema.parse(await (await app.request(`${local}/law/uses`)).json());
  expect(uses).toHaveLength(2);
});

test("a law with problems is refused with each place, and the one in use stays", async () => {
  const files = { ...lawTexts, [lead]: (lawTexts[lead] ?? "").replace("unit: calendar-day", "unit: fortnight") };
  const { code, at, sentence } = await refusalOf(await attempt({ to: files }));
  expect([code, at]).toEqual(["law-broken", "to"]);
  expect(sentence.zh).toContain("现行规则不变");
  expect(sentence.en).toMatch(/parameters\/licence-renewal-lead\.yaml:\d+ /);
});

test("one and the same check refuses what a reload refuses", async () => {
  const { ["cases/renew-licence.yaml"]: removed = "", ...uncased } = lawTexts;
  const missing = lawDiffReplySchema.parse(await (await attempt({ to: uncased })).json());
  expect(missing.problems).toMatchObject([{ file: "law/cases/renew-licence.yaml", line: null }]);
  const unknown = { ...uncased, "cases/renew-licence.yaml": removed.replace("rule: renew-licence", "rule: renew-us") };
  const named = lawDiffReplySchema.parse(await (await attempt({ to: unknown })).json());
  expect(named.problems.map(({ sentence }) => sentence.en)).toEqual([
    expect.stringContaining("works renew-us, which is no file of obligations/"),
  ]);
  const stray = await refusalOf(await attempt({ to: { ...lawTexts, "obligations/extra.yml": "" } }));
  expect(stray.sentence.zh).toContain("这版规则有 1 处问题");
  expect(stray.sentence.en).toMatch(/^This law has 1 problem and .*\nlaw\/obligations\/extra\.yml is no \.yaml file/);
});

test("names that fit no law, or several, are refused with those that there are", async () => {
  const unknown = await refusalOf(await app.request(`${local}/law/diff?from=abcdefabcdef`));
  expect(unknown).toMatchObject({ code: "law-unknown", at: "from" });
  expect(unknown.sentence.en).toContain(earlierHash.slice(0, 12));
  expect(await refusalOf(await app.request(`${local}/law/diff?from=${earlierHash.slice(0, 3)}`))).toMatchObject({
    code: "law-unknown",
  });
});

test("files that are no texts are refused at their place", async () => {
  expect(await refusalOf(await attempt({ to: { "kinds/x.yaml": 1 } }))).toMatchObject({
    code: "bad-request",
    at: "to",
  });
});

test("a moved date names what it is made from, by title, and nothing else that changed", async () => {
  const overlay = "overlays/jiangxi-replace-licence.yaml";
  const rule = "obligations/renew-licence.yaml";
  const from = {
    ...earlier,
    [overlay]: (lawTexts[overlay] ?? "").replace("confidence: official", "confidence: secondary"),
    "parameters/first-warning.yaml": (lawTexts["parameters/first-warning.yaml"] ?? "").replace(
      "verifiedOn",
      "verifiedOn ",
    ),
    [rule]: (lawTexts[rule] ?? "").replace("confidence: secondary", "confidence: practice"),
    "countings/licence-before-end.yaml": `${lawTexts["countings/licence-before-end.yaml"] ?? ""}# read again\n`,
  };
  const reply = lawDiffReplySchema.parse(await (await attempt({ from, to: "now" })).json());
  expect(reply.files.map(({ file }) => file)).toContain(overlay);
  expect(reply.dates).toHaveLength(1);
  expect(reply.dates[0]?.causes).toMatchObject([
    { file: rule, page: { type: "obligation", id: "renew-licence" } },
    {
      file: lead,
      page: { type: "parameter", id: "licence-renewal-lead", title: { zh: "申请延续许可证：有效期届满前" } },
    },
  ]);
  expect(reply.dates[0]?.because.zh).toMatch(/^“[^/]+”有改动；“[^/]+”有改动$/);
});
