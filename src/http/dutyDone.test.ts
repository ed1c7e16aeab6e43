import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { dueReplySchema } from "#contract/due.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

// A licence of the sample that ended years ago and will not be continued: it waits for somebody to close it.

let app: Hono;
const faults: unknown[] = [];
const local = "http://127.0.0.1:4180/api/v1";
const workbook = encodeURIComponent("云桥-核心资源台账.xlsx");

async function importSample(): Promise<void> {
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  await app.request(`${local}/imports?fileName=${workbook}`, { method: "POST", body });
}

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => faults.push(error));
  await importSample();
});

async function closable() {
  const due = dueReplySchema.parse(await (await app.request(`${local}/due?within=60`)).json());
  const found = due.items.filter(({ done }) => done !== null);
  const first = found.find(({ light }) => light === "grey");
  if (first?.done === undefined || first.done === null) throw new Error("nothing waits to be closed");
  return { first, duty: first.done.duty, count: found.length, counts: due.counts };
}

function say(id: string, body: object): Response | Promise<Response> {
  const sent = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return app.request(`${local}/items/${id}/duties-done`, sent);
}

describe("a duty that ends something", () => {
  test("says what must be true, is over once somebody says so, stands in the history, and can be brought back", async () => {
    const { first, duty, count, counts } = await closable();
    expect(first).toMatchObject({ light: "grey", done: { duty: "report-not-continuing" } });
    expect(first.done?.when.zh).toContain("已向原发证机关报告");
    const reply = itemReplySchema.parse(await (await say(first.itemId, { duty, doneOn: "2024-08-01" })).json());
    expect(reply.obligations.filter(({ done }) => done !== null)).toEqual([]);
    expect(reply.item).toMatchObject({ light: "grey", next: null });
    expect(reply.history[0]).toMatchObject({ kind: "duty-done", on: "2024-08-01" });
    expect(reply.history[0]?.sentence.zh).toBe("「报告不再经营并做好用户善后」已于 2024-08-01 办结");
    const after = dueReplySchema.parse(await (await app.request(`${local}/due?within=60`)).json());
    expect(after.items.filter(({ done }) => done !== null)).toHaveLength(count - 1);
    expect(after.counts.grey).toBe(counts.grey - 1);

    const again = itemReplySchema.parse(await (await say(first.itemId, { duty })).json());
    expect(again.history).toEqual(reply.history);
    await importSample();
    const undone = itemReplySchema.parse(await (await say(first.itemId, { duty, undo: true })).json());
    expect(undone.obligations.map(({ id }) => id)).toContain(first.id);
    expect(undone.history[0]?.sentence.zh).toBe("撤销「报告不再经营并做好用户善后」的办结登记");
    expect(faults).toEqual([]);
  });

  test.each([
    [{ duty: "renew-licence" }, 422, "duty-not-said"],
    [{ duty: "nothing" }, 422, "duty-not-said"],
    [{ duty: "report-not-continuing", doneOn: "2026-11-22" }, 422, "done-day"],
    [{}, 400, "bad-request"],
  ])("%j is refused with %i %s", async (body, status, code) => {
    const { first } = await closable();
    const response = await say(first.itemId, body);
    expect([response.status, problemSchema.parse(await response.json()).code]).toEqual([status, code]);
  });

  test("what goes on is closed by a later paper, and nobody can say that it is done", async () => {
    const items = itemsReplySchema.parse(await (await app.request(`${local}/items?kind=licence&light=red`)).json());
    const response = await say(items.items[0]?.id ?? "", { duty: "report-not-continuing" });
    expect(problemSchema.parse(await response.json()).code).toBe("duty-not-said");
    expect((await say("none", { duty: "return-number" })).status).toBe(404);
  });
});
