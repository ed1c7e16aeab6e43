import { beforeEach, expect, test } from "vitest";
import { productOn } from "../../test/fixtures/productOn.ts";
import { companiesReplySchema } from "#contract/companies.ts";
import { companySettingsReplySchema } from "#contract/companySettings.ts";
import { dueReplySchema } from "#contract/due.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { armLadders } from "#service/warnings/armLadders.ts";
import type { Deps } from "#service/deps.ts";
import { machine } from "#service/machine.ts";
import { day } from "#calendar/day.ts";
import { createApp } from "./app.ts";

const local = "http://127.0.0.1:4180/api/v1";
let app: ReturnType<typeof createApp>;
let deps: Deps;

const ledger = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
  "甲公司,甲专线,专线,X-1,2024-01-01,2026-12-31,张敏",
  "乙公司,乙专线,专线,X-9,2024-01-01,2026-12-31,张敏",
].join("\n");

beforeEach(async () => {
  deps = productOn(memoryStore(), "2026-11-21");
  app = createApp(deps, localOwner, (_, error) => {
    throw error;
  });
  await importLedger();
});

async function importLedger(): Promise<unknown> {
  return (await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: ledger })).json();
}

async function get(path: string): Promise<unknown> {
  return (await app.request(`${local}${path}`)).json();
}

async function post(path: string, body: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return (await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body), headers })).json();
}

const jia = `/companies/${encodeURIComponent("甲公司")}`;

async function seen(query: string): Promise<readonly string[]> {
  const due = dueReplySchema.parse(await get(`/due?${query}`));
  const items = itemsReplySchema.parse(await get(`/items?${query}`));
  const csv = await (await app.request(`${local}/exports?format=csv&${query}`)).text();
  const names = ["甲公司", "乙公司"];
  return names.filter((name) => {
    const places = [
      due.items.some(({ company }) => company === name),
      items.items.some(({ company }) => company === name),
      csv.includes(name),
    ];
    expect(new Set(places).size).toBe(1);
    return places[0];
  });
}

async function armed(): Promise<readonly string[]> {
  await armLadders(deps, day("2026-11-21"));
  const { companies } = companiesReplySchema.parse(await get("/companies?archived=true"));
  const ladders = await deps.store.transact(machine, (tx) => tx.warnings.ladders(companies.map(({ id }) => id)));
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return ladders.filter(({ state }) => state !== "ended").map(({ company }) => names.get(company) ?? company);
}

test("an archived company is in no list, count or export, is warned of no more, and comes back", async () => {
  expect(await seen("")).toEqual(["甲公司", "乙公司"]);
  expect(new Set(await armed())).toEqual(new Set(["甲公司", "乙公司"]));
  const settings = companySettingsReplySchema.parse(await post(`${jia}/archive`, { archived: true }));
  expect(settings.company).toMatchObject({ archived: true, items: 1 });
  expect(await seen("")).toEqual(["乙公司"]);
  expect(await seen("archived=true")).toEqual(["甲公司", "乙公司"]);
  expect(await seen(`company=${encodeURIComponent("甲公司")}`)).toEqual(["甲公司"]);
  expect(new Set(await armed())).toEqual(new Set(["乙公司"]));
  const { companies } = companiesReplySchema.parse(await get("/companies"));
  expect(companies.map(({ name }) => name)).toEqual(["乙公司"]);
  await post(`${jia}/archive`, { archived: false });
  expect(await seen("")).toEqual(["甲公司", "乙公司"]);
  expect(new Set(await armed())).toEqual(new Set(["甲公司", "乙公司"]));
});

test("nothing is imported into an archived company, and the refusal says what to do", async () => {
  await post(`${jia}/archive`, { archived: true });
  expect(await importLedger()).toMatchObject({ code: "company-archived", data: { company: "甲公司" } });
});

test("a fallback by name, and a ladder of one's own that the warnings take over and the law's again", async () => {
  await post("/people", { name: "张敏" });
  expect(await post(`${jia}/fallback`, { person: "张敏" })).toMatchObject({ fallback: { name: "张敏" } });
  expect(await post(`${jia}/fallback`, { person: "谁" })).toMatchObject({ code: "person-unknown" });
  const [first] = companySettingsReplySchema.parse(await get(jia)).ladders;
  expect(first).toMatchObject({ duties: 1, own: null });
  const rule = first?.rule ?? "";
  const ladder = { days: [90, 5], every: null };
  expect(await post(`${jia}/ladders`, { rule, ladder })).toMatchObject({
    ladders: [
      { rule, own: ladder },
      ...(companySettingsReplySchema.parse(await get(jia)).ladders.slice(1) as object[]),
    ],
  });
  await armLadders(deps, day("2026-11-21"));
  const { company } = companySettingsReplySchema.parse(await get(jia));
  const [armedOne] = await deps.store.transact(machine, (tx) => tx.warnings.ladders([company.id]));
  expect(armedOne?.rungs.map(({ days }) => days)).toEqual([90, 5]);
  expect(await post(`${jia}/ladders`, { rule, ladder: { days: [0] } })).toMatchObject({ code: "ladder-too-late" });
  expect(await post(`${jia}/ladders`, { rule, ladder: { days: [5, 9] } })).toMatchObject({
    code: "ladder-not-descending",
    sentence: { zh: expect.stringContaining("5 后面不能是 9") as unknown },
  });
  await post(`${jia}/ladders`, { rule, ladder: null });
  expect(companySettingsReplySchema.parse(await get(jia)).ladders[0]).toMatchObject({ rule, own: null });
});

test("the light turns yellow on the first rung of the company's own ladder, and the explanation says whose it is", async () => {
  const lights = async (): Promise<readonly string[]> => {
    const { items } = dueReplySchema.parse(await get("/due?within=60"));
    return items.map(({ company, light }) => `${company} ${light}`).toSorted();
  };
  expect(await lights()).toEqual(["乙公司 yellow", "甲公司 yellow"]);
  await post(`${jia}/ladders`, { rule: "renew-contract", ladder: { days: [30, 7], every: null } });
  expect(await lights()).toEqual(["乙公司 yellow", "甲公司 green"]);
  const { items } = dueReplySchema.parse(await get(`/due?company=${encodeURIComponent("甲公司")}`));
  expect(JSON.stringify(await get(`/explanations/${encodeURIComponent(items[0]?.id ?? "")}`))).toContain(
    "预警按本企业自己的阶梯，从最后可办日前 30 天开始，即 2026-12-01 起（档：30、7 天）。",
  );
  await post(`${jia}/ladders`, { rule: "renew-contract", ladder: null });
  expect(await lights()).toEqual(["乙公司 yellow", "甲公司 yellow"]);
});
