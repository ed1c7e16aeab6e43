import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { dueReplySchema } from "#contract/due.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

let app: Hono;

beforeEach(() => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
});

const local = "http://127.0.0.1:4180/api/v1";

function get(path: string): Response | Promise<Response> {
  return app.request(`${local}${path}`);
}

function send(path: string, bytes: Uint8Array): Response | Promise<Response> {
  return app.request(`${local}${path}`, { method: "POST", body: new Uint8Array(bytes) });
}

describe("an item that takes over from another", () => {
  const ledger = [
    "企业名称,资源名称,类别,编号,开始日期,到期日期,备注",
    "甲公司,旧专线,专线,X-1,2024-01-01,2026-12-31,",
    "甲公司,新专线,专线,X-2,2027-02-01,2029-12-31,",
    "甲公司,早专线,专线,X-3,2020-01-01,2023-12-31,",
    "甲公司,机房,机房,J-1,2024-01-01,2026-12-31,",
    "甲公司,托管,其他合同,T-1,2026-01-01,长期（最短租期12个月）,任何一方提前30日书面通知可解除",
    "乙公司,外专线,专线,X-9,2024-01-01,2026-12-31,",
  ].join("\n");
  const replace = (id: string, body: object): Response | Promise<Response> =>
    app.request(`${local}/items/${id}/replacements`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  const importLedger = async (): Promise<Readonly<Record<string, string>>> => {
    expect((await send("/imports?fileName=a.csv", new TextEncoder().encode(ledger))).status).toBe(200);
    const { items } = itemsReplySchema.parse(await (await get("/items")).json());
    return Object.fromEntries(items.map(({ name, id }) => [name ?? "", id]));
  };
  const codeOf = async (answer: Response): Promise<string> =>
    answer.ok ? "done" : problemSchema.parse(await answer.json()).code;

  test("both pages say so, the gap leads on the due page, and another import leaves it as it is", async () => {
    const ids = await importLedger();
    const { 旧专线: old = "", 新专线: next = "" } = ids;
    const reply = itemReplySchema.parse(await (await replace(next, { replaced: old })).json());
    expect(reply.replaces).toEqual([{ id: old, name: "旧专线" }]);
    expect(reply.history[0]).toMatchObject({ kind: "item-replaced", sentence: { zh: "登记接替「旧专线」" } });
    const again = itemReplySchema.parse(await (await replace(next, { replaced: old })).json());
    expect(again.history).toEqual(reply.history);
    await importLedger();
    const page = itemReplySchema.parse(await (await get(`/items/${old}`)).json());
    expect(page.item).toMatchObject({ replacedBy: { id: next, name: "新专线" }, light: "yellow" });
    expect(page.history[0]?.sentence.zh).toBe("登记由「新专线」接替");
    const due = dueReplySchema.parse(await (await get("/due")).json());
    expect(due.findings).toMatchObject([
      {
        kind: "gap",
        first: "2027-01-01",
        last: "2027-01-31",
        days: 31,
        when: "coming",
        companyId: page.item.companyId,
      },
    ]);
    expect(due.findings[0]?.items.map(({ id }) => id)).toEqual([old, next]);
    const row = itemsReplySchema.parse(await (await get("/items?q=新专线")).json()).items[0];
    expect(row?.findings).toEqual(due.findings);
  });

  test("once it is over the due page is silent, and the item's page still tells", async () => {
    const ids = await importLedger();
    const { 旧专线: old = "", 新专线: next = "" } = ids;
    await replace(next, { replaced: old });
    const due = dueReplySchema.parse(await (await get("/due?asOf=2027-03-01")).json());
    expect(due.findings).toEqual([]);
    expect(due.items.filter(({ itemId }) => itemId === old)).toEqual([]);
    const page = itemReplySchema.parse(await (await get(`/items/${old}?asOf=2027-03-01`)).json());
    expect(page.item.light).toBe("grey");
    expect(page.obligations[0]?.replacedBy).toEqual({ id: next, name: "新专线" });
    expect(page.findings).toMatchObject([{ kind: "gap", when: "past" }]);
  });

  test("it can be taken back, and then nothing is replaced", async () => {
    const ids = await importLedger();
    const { 旧专线: old = "", 新专线: next = "" } = ids;
    await replace(next, { replaced: old });
    const reply = itemReplySchema.parse(await (await replace(next, { replaced: old, undo: true })).json());
    expect(reply.replaces).toEqual([]);
    const page = itemReplySchema.parse(await (await get(`/items/${old}`)).json());
    expect(page.item.replacedBy).toBeNull();
    expect(page.history.map(({ sentence }) => sentence.zh).slice(0, 2)).toEqual([
      "撤销接替登记",
      "登记由「新专线」接替",
    ]);
  });

  test("what cannot be is refused, and nothing is written", async () => {
    const ids = await importLedger();
    const { 旧专线: old = "", 新专线: next = "", 早专线: early = "", 机房: room = "", 外专线: foreign = "" } = ids;
    await replace(next, { replaced: old });
    await replace(old, { replaced: early });
    const tries = [
      ["none", { replaced: old }],
      [next, { replaced: "none" }],
      [next, { replaced: next }],
      [foreign, { replaced: early }],
      [room, { replaced: early }],
      [next, { replaced: early }],
      [early, { replaced: next }],
      [early, { replaced: old, undo: true }],
      [next, {}],
    ] as const;
    const codes: string[] = [];
    for (const [id, body] of tries) codes.push(await codeOf(await replace(id, body)));
    expect(codes).toEqual([
      "item-not-found",
      "item-not-found",
      "replaces-itself",
      "replaced-elsewhere",
      "replaced-other-kind",
      "replaced-already",
      "replaced-in-circle",
      "not-replaced",
      "bad-request",
    ]);
    const { items } = itemsReplySchema.parse(await (await get("/items")).json());
    expect(items.flatMap(({ name, replacedBy }) => (replacedBy === null ? [] : `${name} ${replacedBy.name}`))).toEqual(
      expect.arrayContaining(["旧专线 新专线", "早专线 旧专线"]),
    );
    expect(items.filter(({ replacedBy }) => replacedBy !== null)).toHaveLength(2);
  });

  test("a contract without an end says when it can be left, and has no duty and no red light", async () => {
    const ids = await importLedger();
    const page = itemReplySchema.parse(await (await get(`/items/${ids["托管"]}`)).json());
    expect(page.item).toMatchObject({ termKind: "open", minimumMonths: 12, light: "green" });
    expect(page.obligations).toEqual([]);
    expect(page.leaving).toMatchObject({
      minimumUntil: "2026-12-31",
      earliestEnd: { latest: "2026-12-31" },
      noticeBy: { earliest: "2026-12-01" },
    });
    expect(page.periods).toMatchObject([
      { number: 1, start: "2026-01-01", end: null, state: "current", written: true },
    ]);
  });
});
