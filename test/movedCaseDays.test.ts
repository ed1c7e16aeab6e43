import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { dueReplySchema } from "#contract/due.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { movedDatesReplySchema } from "#contract/movedDates.ts";
import { createApp } from "#http/app.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { compareLaws } from "#service/compareLaws.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { imaginedNotice2027 } from "./fixtures/imaginedNotice.ts";
import { lawTexts } from "./fixtures/lawTexts.ts";
import { productOn } from "./fixtures/productOn.ts";
import { RunCase } from "./fixtures/runCase.ts";
import { warnedCompany } from "./fixtures/warnedCompany.ts";
import type { WarnedCompany } from "./fixtures/warnedCompany.ts";

// A notice that is published moves days of ours in running cases: each is called by its name, and what people said of it stays.

const store = { now: memoryStore() };
let product: WarnedCompany;
let item: string;
let one: RunCase;

async function started(texts: Readonly<Record<string, string>>): Promise<WarnedCompany> {
  const parsed = parseLaw(texts, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const begun = warnedCompany("2027-01-08", store.now);
  const deps: Deps = { ...productOn(store.now, "2027-01-08"), law: parsed.law, ids: begun.deps.ids };
  await store.now.archiveLaw(parsed.law.hash, texts);
  await store.now.useLaw(parsed.law.hash, deps.clock.now());
  const app = createApp(deps, localOwner, (_, error) => {
    throw error;
  });
  const api = (path: string, init?: RequestInit) =>
    Promise.resolve(app.request(`http://127.0.0.1:4180/api/v1${path}`, init));
  return {
    ...begun,
    deps,
    app,
    get: (path) => api(path),
    post: (path, body) =>
      api(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    importLedger: async (text) => void (await api("/imports?fileName=a.csv", { method: "POST", body: text })),
  };
}

const due = async () =>
  dueReplySchema
    .parse(await (await product.get("/due?within=60")).json())
    .items.filter(({ duty }) => duty.startsWith("act-in-case."));
const say = (how: object) => due().then(([duty]) => product.post(`/items/${item}/duties/${duty?.duty}/handling`, how));
const publish = async () => {
  product = await started({ ...lawTexts, "calendar/2027.yaml": imaginedNotice2027 });
  await compareLaws(product.deps, localOwner);
};

beforeEach(async () => {
  store.now = memoryStore();
  product = await started(lawTexts);
  await product.importLedger(
    "企业名称,资源名称,类别,编号,省份,开始日期,到期日期\n甲公司,证,增值电信业务经营许可证,苏B2-20210001,江苏,2024-09-01,2029-08-31",
  );
  item = itemsReplySchema.parse(await (await product.get("/items")).json()).items[0]?.id ?? "";
  one = await RunCase.open(product, { course: "change-licence", item });
  await one.answer({ what: "legal-representative", "registered-on": "2027-01-06" });
});

test("is called by its case and its period", async () => {
  const [before] = await due();
  expect(before?.lastDayToAct).toBe("2027-02-09");
  await publish();
  const { changes } = movedDatesReplySchema.parse(await (await product.get("/moved-dates")).json());
  const dates = changes.flatMap((change) => change.dates).filter(({ id }) => id.startsWith("act-in-case."));
  expect(dates).toMatchObject([
    { was: { lastDayToAct: "2027-02-09" }, is: { lastDayToAct: "2027-02-12" }, what: before?.what },
  ]);
  expect(dates[0]?.what.zh).toBe("许可证变更：名称、法定代表人：工商变更后三十日内");
});

test.each([
  [{ how: "acknowledge" }, { how: "acknowledged", on: "2027-01-08" }],
  [
    { how: "snooze", until: "2027-01-20" },
    { how: "snoozed", until: day("2027-01-20") },
  ],
  [
    { how: "cover", by: "已电话说好" },
    { how: "covered", by: "已电话说好" },
  ],
])("and what was said of it stays: %o", async (how, handled) => {
  expect((await say(how)).ok).toBe(true);
  expect(await due()).toMatchObject([{ lastDayToAct: "2027-02-09", handled }]);
  await publish();
  expect(await due()).toMatchObject([{ lastDayToAct: "2027-02-12", handled }]);
});

test("what was taken back is not said again", async () => {
  await say({ how: "acknowledge" });
  await say({ how: "resume" });
  await publish();
  expect(await due()).toMatchObject([{ lastDayToAct: "2027-02-12", handled: null }]);
});
