import { beforeAll, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { documentFieldsReplySchema } from "#contract/documents.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { law } from "./fixtures/lawCases.ts";
import { productOn, sample } from "./fixtures/productOn.ts";

const local = "http://127.0.0.1:4180/api/v1";
const file = "云桥-核心资源台账.xlsx";
let app: Hono;
let licence: string;

beforeAll(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => expect.fail(String(error)));
  const body = sample(file).slice();
  await app.request(`${local}/imports?fileName=${encodeURIComponent(file)}`, { method: "POST", body });
  const { items } = (await (await app.request(`${local}/items`)).json()) as { items: { id: string; kind: string }[] };
  licence = items.find(({ kind }) => kind === "licence")?.id ?? "";
});

async function post(path: string, body: object): Promise<Response> {
  return app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body) });
}

async function code(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}

describe("a document of a case", () => {
  let lost: string;
  const say = (entry: object) => post(`/cases/${lost}/entries`, entry);

  beforeAll(async () => {
    const opening = { course: "replace-licence", item: licence, on: "2026-11-01" };
    lost = ((await (await post("/cases", opening)).json()) as { id: string }).id;
    await say({
      do: "answer",
      answers: {
        what: "both",
        how: "lost",
        "noticed-on": "2026-11-02",
        circumstances: "搬迁时遗失",
        "before.issued-on": "2023-09-15",
        "before.legal-representative": "李四",
      },
    });
    const drafted = await post("/declarations/draft", { items: [licence], copy: "both", issuedOn: "2023-09-15" });
    const { text } = (await drafted.json()) as { text: string };
    const publication = { name: "示例日报", level: "provincial", originals: 3, page: "A7", text };
    const printed = await say({ do: "publish", on: "2026-11-05", publication });
    if (printed.status !== 200) throw new Error(await printed.text());
  });

  test("says what the case knows: the newspaper, its day, the day noticed, the copy; what is given still wins", async () => {
    const asked = { case: lost, further: { 查找情况: "找过" } };
    const { fields, missing } = documentFieldsReplySchema.parse(
      await (await post("/documents/replacement-application/fields", asked)).json(),
    );
    const found = Object.fromEntries(fields.map(({ id, value, from }) => [id, [value, from]]));
    expect(found).toMatchObject({
      copyType: ["正本和副本", "case"],
      circumstances: ["搬迁时遗失", "case"],
      newspaper: ["示例日报", "case"],
      publishedOn: ["2026年11月5日", "case"],
      legalRepresentative: ["李四", "case"],
    });
    expect(missing).not.toContain("newspaper");
    const report = documentFieldsReplySchema.parse(
      await (await post("/documents/loss-report/fields", { case: lost })).json(),
    );
    expect(report.fields.find(({ id }) => id === "lossNoticedOn")?.value).toBe("2026年11月2日");
  });

  test("lists the papers of the case on its cover: those that are there as they are, those that are waived not", async () => {
    await say({ do: "put-paper", paper: { material: "loss-report", form: "original", count: 2 } });
    const { fields } = documentFieldsReplySchema.parse(
      await (await post("/documents/cover-list/fields", { case: lost })).json(),
    );
    const papers = fields.find(({ id }) => id === "papers")?.value as { name: string; count?: string }[];
    expect(papers.find(({ name }) => name === law.materials.get("loss-report")?.title.zh)).toMatchObject({
      count: "2",
    });
    expect(papers.map(({ name }) => name)).toContain(law.materials.get("loss-statement")?.title.zh);
  });

  test("is refused for a case that nobody knows", async () => {
    expect(await code(await post("/documents/cover-list/fields", { case: "nothing" }))).toBe("case-not-found");
  });
});
