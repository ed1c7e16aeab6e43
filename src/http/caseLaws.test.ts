import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import { casesReplySchema } from "#contract/caseLists.ts";
import { dueReplySchema } from "#contract/due.ts";
import { explanationSchema } from "#contract/explanations.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { imaginedNotice2027 } from "../../test/fixtures/imaginedNotice.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { storesOfEveryKind } from "../../test/fixtures/storesOfEveryKind.ts";
import type { TwoStores } from "../../test/fixtures/storesOfEveryKind.ts";
import { createApp } from "./app.ts";

// A licence is being renewed under a law that asks for 120 days; then one that asks for 90 comes into use.

const lead = "parameters/licence-renewal-lead.yaml";
const local = "http://127.0.0.1:4180/api/v1";
const today = "2026-11-21";
const ledger =
  "企业名称,资源名称,类别,编号,开始日期,到期日期\n甲公司,许可证,增值电信业务经营许可证,京B2-20229046,2022-05-31,2027-05-30";
const json = { "content-type": "application/json" };

/** Before 2027-05-30 by the one and by the other. */
const [by120, by90] = ["2027-01-30", "2027-03-01"];

/** Each kind of store has earlier laws of its own: what a process has read once it does not read again. */
function lawOf120Days(mark: string): { readonly law: Deps["law"]; readonly texts: Readonly<Record<string, string>> } {
  const text = (lawTexts[lead] ?? "").replace("value: 90", "value: 120");
  const texts = { ...lawTexts, [lead]: `# ${mark}\n${text}` };
  const parsed = parseLaw(texts, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return { law: parsed.law, texts };
}

function appOn(deps: Deps): Hono {
  return createApp(deps, localOwner, (_, error) => {
    throw error;
  });
}

async function read(app: Hono, path: string): Promise<unknown> {
  const response = await app.request(`${local}${path}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function openCase(before: Hono) {
  const body = new TextEncoder().encode(ledger);
  await before.request(`${local}/imports?fileName=a.csv`, { method: "POST", body });
  const [item] = itemsReplySchema.parse(await read(before, "/items")).items;
  if (item === undefined) throw new Error("the licence was not recorded");
  const opening = JSON.stringify({ course: "renew-licence", item: item.id });
  const opened = await before.request(`${local}/cases`, { method: "POST", body: opening, headers: json });
  return { item: item.id, id: caseReplySchema.parse(await opened.json()).id };
}

/** The day of a case as every page says it. */
async function daysSaid(app: Hono, { id, item }: { readonly id: string; readonly item: string }) {
  const page = caseReplySchema.parse(await read(app, `/cases/${id}`));
  const board = casesReplySchema.parse(await read(app, "/cases"));
  const due = dueReplySchema.parse(await read(app, "/due?within=400"));
  const ofItem = itemReplySchema.parse(await read(app, `/items/${item}`));
  // Where the ledger says the very day, its duty says it, and no second one.
  const dutyIn = <Named extends { readonly duty: string }>(duties: readonly Named[]): Named | undefined =>
    ["act-in-case.", "renew-licence."].map((rule) => duties.find((one) => one.duty.startsWith(rule))).find(Boolean);
  const duty = dutyIn(due.items);
  const explained = explanationSchema.parse(await read(app, `/explanations/${duty?.id ?? ""}`));
  return {
    page: page.actBy,
    board: board.cases[0]?.actBy,
    due: duty?.lastDayToAct,
    item: dutyIn(ofItem.obligations)?.lastDayToAct,
    explanation: explained.obligation.lastDayToAct,
  };
}

describe.each(Object.keys(storesOfEveryKind))("on %s", (kind) => {
  let stores: TwoStores;
  beforeEach(async () => {
    const open = storesOfEveryKind[kind];
    if (open === undefined) throw new Error(`there is no store ${kind}`);
    stores = await open();
  });
  afterEach(() => stores.close());

  test("its page is read by that law, within a transaction too", async () => {
    const earlier = lawOf120Days(`${kind} page`);
    await stores.one.archiveLaw(earlier.law.hash, earlier.texts);
    const { id } = await openCase(appOn({ ...productOn(stores.one, today), law: earlier.law }));
    const page = caseReplySchema.parse(await read(appOn(productOn(stores.one, today)), `/cases/${id}`));
    expect(page.law).toEqual({ hash: earlier.law.hash, current: false, readable: true });
    expect(page.actBy).toBe(by120);
  });

  test("a case says the same day everywhere, that of the law it was opened with, until it is moved", async () => {
    const earlier = lawOf120Days(kind);
    const product = productOn(stores.one, today);
    await stores.one.archiveLaw(earlier.law.hash, earlier.texts);
    await stores.one.archiveLaw(product.law.hash, lawTexts);
    const opened = await openCase(appOn({ ...product, law: earlier.law }));

    const app = appOn(product);
    expect(await daysSaid(app, opened)).toEqual(everywhere(by120));

    const move = { method: "POST", body: JSON.stringify({ do: "move-law" }), headers: json };
    expect((await app.request(`${local}/cases/${opened.id}/entries`, move)).status).toBe(200);
    expect(await daysSaid(app, opened)).toEqual(everywhere(by90));
  });

  test("a case that runs is counted by the calendar in use, and a closed one stands as it was", async () => {
    const earlier = lawOf120Days(`${kind} calendar`);
    await stores.one.archiveLaw(earlier.law.hash, earlier.texts);
    const { id } = await openCase(appOn({ ...productOn(stores.one, today), law: earlier.law }));
    const parsed = parseLaw({ ...lawTexts, "calendar/2027.yaml": imaginedNotice2027 }, sha256);
    if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
    const noticed = appOn({ ...productOn(stores.one, today), law: parsed.law });
    const safe = async (app: Hono) => {
      const page = caseReplySchema.parse(await read(app, `/cases/${id}`));
      return page.deadlines.flatMap(({ readings }) => readings.flatMap((one) => (one.leads ? [one.safe] : [])));
    };
    // Saturday 30 January 2027: whether the Friday before is worked is known once the notice is there.
    expect(await safe(appOn(productOn(stores.one, today)))).toMatchObject([
      { latest: "2027-01-30", provisional: true },
    ]);
    expect(await safe(noticed)).toMatchObject([{ earliest: "2027-01-29", latest: "2027-01-29", provisional: false }]);
    expect(caseReplySchema.parse(await read(noticed, `/cases/${id}`))).toMatchObject({ actBy: by120 });
    const headers = { ...json, "idempotency-key": "withdrawn" };
    const withdrawal = { method: "POST", body: JSON.stringify({ do: "withdraw", because: "不办了" }), headers };
    const withdrawn = await noticed.request(`${local}/cases/${id}/entries`, withdrawal);
    expect(await withdrawn.json()).toMatchObject({ id });
    expect(await safe(noticed)).toMatchObject([{ provisional: true }]);
  });
});

function everywhere(day: string) {
  return { page: day, board: day, due: day, item: day, explanation: day };
}
