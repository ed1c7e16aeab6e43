import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
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

/** Before 2027-05-30. */
const by120 = "2027-01-30";

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
});
