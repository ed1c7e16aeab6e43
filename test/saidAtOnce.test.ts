import { expect, test } from "vitest";
import type { Hono } from "hono";
import { caseReplySchema } from "#contract/cases.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { productOn } from "./fixtures/productOn.ts";
import { storesOfEveryKind } from "./fixtures/storesOfEveryKind.ts";

// Several people say something of one company at the same time, to two servers on one record.

const api = "http://127.0.0.1:4180/api/v1";
const today = "2026-11-26";
const rows = Array.from({ length: 12 }, (_, index) => `甲公司,${index}号线,专线,X-${index},2024-01-01,2027-11-30`);
const ledger = ["企业名称,资源名称,类别,编号,开始日期,到期日期", ...rows].join("\n");

function missing(): never {
  throw new Error("there are two servers");
}

test.each(Object.entries(storesOfEveryKind))("each of them is heard: %s", async (_, open) => {
  const { one, other, close } = await open();
  const servers = [one, other].map((store) =>
    createApp({ ...productOn(store, today), ids: { next: () => crypto.randomUUID() } }, localOwner, (_said, error) => {
      throw error;
    }),
  );
  const at = (index: number): Hono => servers[index % 2] ?? missing();
  const post = async (index: number, path: string, body: object): Promise<unknown> => {
    const answer = await at(index).request(`${api}${path}`, { method: "POST", body: JSON.stringify(body) });
    const said: unknown = await answer.json();
    expect(answer.status, JSON.stringify(said)).toBe(200);
    return said;
  };
  await at(0).request(`${api}/imports?fileName=a.csv`, { method: "POST", body: ledger });
  const { items } = itemsReplySchema.parse(await (await at(0).request(`${api}/items`)).json());
  expect(items).toHaveLength(rows.length);
  const opened = await Promise.all(
    items.map(async ({ id: item }, index) =>
      caseReplySchema.parse(await post(index, "/cases", { course: "renew-contract", item })),
    ),
  );
  expect(new Set(opened.map(({ id }) => id)).size).toBe(rows.length);
  await Promise.all([
    ...opened.map(({ id }, index) => post(index, `/cases/${id}/entries`, { do: "comment", says: `${index}` })),
    ...items.map(({ id }, index) => post(index, `/items/${id}/owners`, { owners: [`${index}`] })),
  ]);
  const after = itemsReplySchema.parse(await (await at(1).request(`${api}/items`)).json()).items;
  expect(after.flatMap(({ owners }) => owners).toSorted()).toEqual(rows.map((_row, index) => `${index}`).toSorted());
  await close();
});
