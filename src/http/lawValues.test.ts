import { expect, test } from "vitest";
import { lawPageReplySchema } from "#contract/lawPages.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const local = "http://127.0.0.1:4180/api/v1";
const deps = productOn(memoryStore(), "2026-11-21");

test("a value to come is told as coming, and the head has the one in force on the day asked", async () => {
  const path = "parameters/licence-renewal-lead.yaml";
  const later =
    "  - from: 2026-12-01\n    value: 120\n    cites: [{ source: telecom-licence-measures, article: 第二十七条 }]\n    confidence: secondary\n";
  const texts = { ...lawTexts, [path]: (lawTexts[path] ?? "").replace("verifiedOn:", `${later}verifiedOn:`) };
  const parsed = parseLaw(texts, deps.sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const changed = createApp({ ...deps, law: parsed.law }, localOwner, (_, error) => {
    throw error;
  });
  const seen = async (address: string) =>
    lawPageReplySchema.parse(await (await changed.request(`${local}${address}`)).json());
  const page = await seen("/law/parameter/licence-renewal-lead");
  expect(page.line.zh).toMatch(/^90 个自然日；2026-12-01 起：120 个自然日；/);
  expect(page.statements.slice(0, 2)).toMatchObject([
    { from: "2026-12-01", until: null, standing: "coming" },
    { from: "2017-09-01", until: "2026-11-30", standing: "now" },
  ]);
  const after = await seen("/law/parameter/licence-renewal-lead?asOf=2026-12-01");
  expect(after.line.zh).toMatch(/^120 个自然日；/);
  expect(after.statements.slice(0, 2).map(({ standing }) => standing)).toEqual(["now", "past"]);
  const duty = await seen("/law/obligation/renew-licence");
  expect(duty.facts[0]?.says.en).toContain("90 calendar days; from 2026-12-01: 120 calendar days");
});
