import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { dueReplySchema } from "#contract/due.ts";
import { explanationSchema } from "#contract/explanations.ts";
import { healthReplySchema } from "#contract/health.ts";
import { importReplySchema } from "#contract/imports.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { operations } from "#contract/operations.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

let app: Hono;
const faults: unknown[] = [];

beforeEach(() => {
  faults.length = 0;
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => faults.push(error));
});

const local = "http://127.0.0.1:4180/api/v1";

function get(path: string): Response | Promise<Response> {
  return app.request(`${local}${path}`);
}

function send(path: string, bytes: Uint8Array, headers: Record<string, string> = {}): Response | Promise<Response> {
  return app.request(`${local}${path}`, { method: "POST", body: new Uint8Array(bytes), headers });
}

const workbook = encodeURIComponent("云桥-核心资源台账.xlsx");

async function importSample(): Promise<void> {
  const response = await send(`/imports?fileName=${workbook}`, sample("云桥-核心资源台账.xlsx"));
  expect(response.status).toBe(200);
}

describe("what comes back has the form of the contract", () => {
  test("an import, its preview, the due list, an explanation, the ledger, an item, the self-check", async () => {
    const bytes = sample("云桥-核心资源台账.xlsx");
    const preview = importReplySchema.parse(await (await send(`/imports/preview?fileName=${workbook}`, bytes)).json());
    expect(preview).toMatchObject({
      dryRun: true,
      importId: null,
      counts: { read: 71, accepted: 41, question: 9, rejected: 5, notRecord: 16 },
    });
    expect((await (await get("/companies")).json()) as object).toEqual({ companies: [] });

    const imported = importReplySchema.parse(await (await send(`/imports?fileName=${workbook}`, bytes)).json());
    expect(imported.effects).toEqual({ record: 41, renew: 0, correct: 0, unchanged: 0 });

    const due = dueReplySchema.parse(await (await get("/due?within=60")).json());
    expect(due.counts).toEqual({ red: 9, yellow: 8, blue: 6, grey: 1, green: 0 });
    const first = due.items[0];
    if (first === undefined) throw new Error("nothing is due");
    const explanation = explanationSchema.parse(await (await get(`/explanations/${first.id}`)).json());
    expect(explanation.obligation).toEqual(first);
    const items = itemsReplySchema.parse(await (await get("/items?light=red&sort=end&pageSize=3")).json());
    expect(items).toMatchObject({ total: 9, page: 1, pageSize: 3 });
    const item = itemReplySchema.parse(await (await get(`/items/${first.itemId}`)).json());
    expect(item.history).toHaveLength(1);
    expect(item.origin).toMatchObject({ file: "云桥-核心资源台账.xlsx", sheet: "域名与证书", row: 10 });
    expect(healthReplySchema.parse(await (await get("/health")).json()).status).toBe("trouble");
  });

  test("the same file again changes nothing", async () => {
    await importSample();
    const again = importReplySchema.parse(
      await (await send(`/imports?fileName=${workbook}`, sample("云桥-核心资源台账.xlsx"))).json(),
    );
    expect(again).toMatchObject({ importId: null, effects: { record: 0, renew: 0, correct: 0, unchanged: 41 } });
  });

  test("progress comes as lines, the reply as the last one", async () => {
    const response = await send(`/imports?fileName=${workbook}`, sample("云桥-核心资源台账.xlsx"), {
      accept: "application/x-ndjson",
    });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines.at(0)).toEqual({ progress: { stage: "reading", done: 19, total: 71 } });
    expect(lines.at(-2)).toEqual({ progress: { stage: "writing", done: 1, total: 1 } });
    expect(lines.at(-1)).toMatchObject({ reply: { effects: { record: 41 } } });
  });

  test("export → import → export is equal, and the import changes nothing", async () => {
    await importSample();
    for (const format of ["xlsx", "csv"]) {
      const first = new Uint8Array(await (await get(`/exports?format=${format}`)).arrayBuffer());
      const imported = importReplySchema.parse(await (await send(`/imports?fileName=out.${format}`, first)).json());
      expect(imported.counts, format).toMatchObject({ accepted: 41, question: 0, rejected: 0 });
      expect(imported.effects, format).toEqual({ record: 0, renew: 0, correct: 0, unchanged: 41 });
      const second = new Uint8Array(await (await get(`/exports?format=${format}`)).arrayBuffer());
      const table = async (bytes: Uint8Array) =>
        (await (await send(`/imports/preview?fileName=out.${format}`, bytes)).json()) as object;
      expect(await table(second), format).toEqual(await table(first));
    }
  });

  test("the template is asked for by true, and by nothing else", async () => {
    await importSample();
    const rows = async (query: string) =>
      (await (await get(`/exports?format=csv${query}`)).text()).split("\r\n").length;
    expect(await rows("&template=false")).toBe(await rows(""));
    expect(await rows("&template=true")).toBeLessThan(await rows(""));
  });

  test("the marked file reads as before and says in its new column what is wrong", async () => {
    const bytes = sample("代办客户总表.csv");
    const name = encodeURIComponent("代办客户总表.csv");
    const marked = new Uint8Array(await (await send(`/imports/marked?fileName=${name}`, bytes)).arrayBuffer());
    const text = new TextDecoder("gbk").decode(marked);
    expect(text.split("\r\n")[0]).toMatch(/,问题$/);
    expect(text.split("\r\n")[82]).toContain("退回");
    const before = importReplySchema.parse(await (await send(`/imports/preview?fileName=${name}`, bytes)).json());
    const after = importReplySchema.parse(await (await send(`/imports/preview?fileName=${name}`, marked)).json());
    expect(after.counts).toEqual(before.counts);
  });
});

describe("what is refused is a problem document with a sentence in both languages", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["/due?within=-1", 400, "bad-request"],
    ["/due?asOf=2026-02-30", 400, "bad-request"],
    ["/due?asOf=9999-12-31", 400, "bad-request"],
    ["/items?asOf=0001-01-01", 400, "bad-request"],
    ["/due?company=nobody", 404, "company-not-found"],
    ["/explanations/none", 404, "obligation-not-found"],
    ["/items/none", 404, "item-not-found"],
    ["/items?pageSize=0", 400, "bad-request"],
    [`/due?within=${"9".repeat(5000)}`, 400, "bad-request"],
    ["/exports?template=perhaps", 400, "bad-request"],
    ["/nothing", 404, "not-found"],
  ];
  test.each(cases)("GET %s is %i %s", async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status, code });
    expect(problem.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(problem.sentence.zh).not.toMatch(/expected|received/);
    expect(problem.sentence.zh.length).toBeLessThan(200);
    expect(problem.sentence.en).toMatch(/[a-z]/);
    expect(faults).toEqual([]);
  });

  test("an import without a file name says what is missing", async () => {
    const response = await send("/imports", sample("最小模板.xlsx"));
    expect(problemSchema.parse(await response.json()).sentence.zh).toBe("请求缺少 fileName。请补上后重试。");
  });

  test("all or none writes nothing as long as one row is not clean", async () => {
    const response = await send(`/imports?fileName=${workbook}&mode=all-or-none`, sample("云桥-核心资源台账.xlsx"));
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json())).toMatchObject({
      code: "rows-not-clean",
      data: { question: 9, rejected: 5 },
    });
    expect((await (await get("/companies")).json()) as object).toEqual({ companies: [] });
  });

  test("a file that names no company asks for one; a file of many does not take one", async () => {
    const nameless = await send("/imports?fileName=t.xlsx", sample("最小模板.xlsx"));
    expect(problemSchema.parse(await nameless.json()).code).toBe("company-needed");
    const many = await send(
      `/imports?fileName=c.csv&company=${encodeURIComponent("某示例公司")}`,
      sample("代办客户总表.csv"),
    );
    expect(problemSchema.parse(await many.json()).code).toBe("several-holders");
  });

  test("the same command for another file is refused, for the same file it is done once", async () => {
    const key = { "idempotency-key": "one" };
    const name = encodeURIComponent("清禾示例");
    const first = await send(`/imports?fileName=t.xlsx&company=${name}`, sample("最小模板.xlsx"), key);
    expect(first.status).toBe(200);
    const other = new TextEncoder().encode(
      "资源名称,类别,编号,开始日期,到期日期\r\n新专线,专线,NEW-1,2026-01-01,2027-01-01\r\n",
    );
    const second = await send(`/imports?fileName=o.csv&company=${name}`, other, key);
    expect(problemSchema.parse(await second.json()).code).toBe("command-differs");
  });

  test("a page of another site cannot speak to it, nor a foreign name that resolves to this machine", async () => {
    const foreignName = await app.request("http://evil.example/api/v1/due", { headers: { host: "evil.example" } });
    expect(foreignName.status).toBe(403);
    const foreignSite = await app.request(`${local}/imports?fileName=a.csv`, {
      method: "POST",
      body: "a",
      headers: { origin: "https://evil.example", host: "127.0.0.1:4180" },
    });
    expect(problemSchema.parse(await foreignSite.json()).code).toBe("not-local");
  });

  test("a body that grows beyond the limit is given up, whatever its headers say", async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) });
    const response = await app.request(
      new Request(`${local}/imports/preview?fileName=a.csv`, { method: "POST", body: endless, duplex: "half" }),
    );
    expect(response.status).toBe(413);
  });
});

describe("an annual report that was filed", () => {
  const file = (id: string, body: object): Response | Promise<Response> =>
    app.request(`${local}/items/${id}/annual-reports`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  const questions = async () => dueReplySchema.parse(await (await get("/due")).json()).questions;

  test("answers the question of its year, stands in the history, and changes nothing when it is said again", async () => {
    await importSample();
    const asked = (await questions()).filter(({ filing }) => filing !== null);
    const [first] = asked;
    if (first === undefined) throw new Error("nothing was asked");
    expect(first.filing).toEqual({ year: 2025 });
    const reply = itemReplySchema.parse(await (await file(first.itemId, { year: 2025, filedOn: "2026-03-02" })).json());
    expect(reply.history[0]).toMatchObject({ kind: "annual-report-filed", on: "2026-03-02" });
    expect((await questions()).filter(({ filing }) => filing !== null)).toHaveLength(asked.length - 1);
    const again = itemReplySchema.parse(await (await file(first.itemId, { year: 2025 })).json());
    expect(again.history).toEqual(reply.history);
    await importSample();
    expect((await questions()).filter(({ filing }) => filing !== null)).toHaveLength(asked.length - 1);
  });

  test.each([
    [{ year: 2026 }, 422, "report-year"],
    [{ year: 2025, filedOn: "2025-12-31" }, 422, "report-day"],
    [{ year: 2025, filedOn: "2026-11-22" }, 422, "report-day"],
    [{ year: "2025" }, 400, "bad-request"],
    [{}, 400, "bad-request"],
  ])("%j is refused with %i %s", async (body, status, code) => {
    await importSample();
    const licence = (await questions()).find(({ filing }) => filing !== null);
    const response = await file(licence?.itemId ?? "", body);
    expect(response.status).toBe(status);
    expect(problemSchema.parse(await response.json()).code).toBe(code);
  });

  test("items without one, and items of others, are refused", async () => {
    await importSample();
    const lines = itemsReplySchema.parse(await (await get("/items?kind=line")).json());
    const line = await file(lines.items[0]?.id ?? "", { year: 2025 });
    expect(problemSchema.parse(await line.json()).code).toBe("no-annual-report");
    expect((await file("none", { year: 2025 })).status).toBe(404);
  });
});

test("the OpenAPI document lists every operation", async () => {
  const document = (await (await get("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const listed = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(listed.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
});
