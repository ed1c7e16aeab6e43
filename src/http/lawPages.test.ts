import { beforeAll, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { lawPageReplySchema, lawPagesReplySchema } from "#contract/lawPages.ts";
import type { LawPageReply, LawPagesReply } from "#contract/lawPages.ts";
import { explanationSchema } from "#contract/explanations.ts";
import { problemSchema } from "#contract/refusal.ts";
import type { Actor } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const local = "http://127.0.0.1:4180/api/v1";
const deps = productOn(memoryStore(), "2026-11-21");
const stranger: Actor = { person: "stranger", name: "stranger", role: "reader", companies: [] };

let app: Hono;
const faults: unknown[] = [];

beforeAll(async () => {
  app = createApp(deps, localOwner, (_, error) => faults.push(error));
  const fileName = encodeURIComponent("云桥-核心资源台账.xlsx");
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  const imported = await app.request(`${local}/imports?fileName=${fileName}`, { method: "POST", body });
  if (!imported.ok) throw new Error(await imported.text());
});

async function search(query: string): Promise<LawPagesReply> {
  return lawPagesReplySchema.parse(await (await app.request(`${local}/law${query}`)).json());
}

async function open(type: string, id: string, query = ""): Promise<LawPageReply> {
  const response = await app.request(`${local}/law/${type}/${encodeURIComponent(id)}${query}`);
  expect(response.status, `${type} ${id}`).toBe(200);
  return lawPageReplySchema.parse(await response.json());
}

describe("the list", () => {
  test("holds everything of the law, each of its type, and each leads to its page", async () => {
    const { law } = deps;
    const all = await search("");
    const count = (type: string) => all.counts.find((one) => one.type === type)?.count;
    expect(all.total).toBe(all.pages.length);
    expect(count("obligation")).toBe(law.obligations.size);
    expect(count("source")).toBe(law.sources.size);
    expect(count("question")).toBe(law.questions.size);
    expect(count("article")).toBe([...law.sources.values()].reduce((sum, { articles }) => sum + articles.size, 0));
    for (const { type, id, title, line } of all.pages) {
      const page = await open(type, id);
      expect({ title: page.title, line: page.line }).toEqual({ title, line });
      expect(page.confidences.length, `${type} ${id}`).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
  });

  test("finds by number, by article, by colloquial name and by words in either language", async () => {
    const first = async (q: string) => {
      const { pages } = await search(`?q=${encodeURIComponent(q)}`);
      return pages.slice(0, 2).map(({ type, id }) => `${type} ${id}`);
    };
    expect((await first("工业和信息化部令第42号"))[0]).toBe("source telecom-licence-measures");
    expect((await first("电信业务经营许可管理办法 第二十七条"))[0]).toBe("article telecom-licence-measures:第二十七条");
    expect(await first("edi证")).toEqual(["kind licence", "service edi"]);
    expect((await first("Do you sell there yourself"))[0]).toBe("question sells-online");
    expect((await first("renew the licence"))[0]).toBe("obligation renew-licence");
    expect(await first("没有这样的规则")).toEqual([]);
    expect((await first("工信部令第42号"))[0]).toBe("source telecom-licence-measures");
    expect((await first("工业和信息化部令第四十二号"))[0]).toBe("source telecom-licence-measures");
    expect((await first("江西管局"))[0]).toBe("authority jiangxi");
    for (const same of ["90天", "90 天", "９０日", "九十日", "90个自然日"]) {
      expect(
        (await search(`?q=${encodeURIComponent(same)}`)).pages.map(({ id }) => id),
        same,
      ).toEqual(expect.arrayContaining(["licence-renewal-lead", "telecom-licence-measures:第二十七条"]));
    }
  });

  test("is narrowed by type and by confidence, and counts the types that it leaves out", async () => {
    const { pages, counts, total } = await search("?type=parameter&confidence=unverified");
    expect(total).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.every(({ type, confidences }) => type === "parameter" && confidences.includes("unverified"))).toBe(
      true,
    );
    expect(counts.find(({ type }) => type === "counting")?.count).toBeGreaterThan(0);
  });
});

describe("a page", () => {
  test("of a duty: what it says with its articles, its file, its cases, and the companies with a date", async () => {
    const page = await open("obligation", "renew-licence");
    expect(page.file).toBe("law/obligations/renew-licence.yaml");
    expect(page.statements[0]?.cites[0]).toMatchObject({ source: "telecom-licence-measures", article: "第二十七条" });
    expect(page.statements[0]?.cites[0]?.gist?.zh).toContain("九十日");
    const [cases] = page.cases;
    expect(cases).toMatchObject({ file: "law/cases/renew-licence.yaml", of: { type: "obligation" } });
    expect(cases?.duties.find(({ asOf }) => asOf === "2026-11-20")?.duties).toEqual([
      { lastDayToAct: "2026-11-21", safeDay: { earliest: "2026-11-20", latest: "2026-11-20" }, light: "yellow" },
    ]);
    expect(page.companies).toMatchObject({ asOf: "2026-11-21", total: 1 });
    const due = page.companies?.list[0];
    expect(due?.duties).toBe(page.companies?.duties);
    const explained = await app.request(`${local}/explanations/${due?.next.id ?? ""}`);
    const { obligation } = explanationSchema.parse(await explained.json());
    expect(obligation.companyId).toBe(due?.id);
    expect(new Set(obligation.rules.map(({ id }) => id))).toEqual(new Set(["renew-licence"]));
  });

  test("of a parameter: values with their days, readings, and the companies by the rules that count with it", async () => {
    const page = await open("parameter", "licence-renewal-lead");
    const parts = page.statements.map(({ part, from, until, confidence }) => ({ part, from, until, confidence }));
    expect(parts).toEqual([
      { part: "value", from: "2017-09-01", until: null, confidence: "secondary" },
      { part: "reading", from: null, until: null, confidence: "unverified" },
      { part: "reading", from: null, until: null, confidence: "unverified" },
    ]);
    expect(page.companies).toEqual((await open("obligation", "renew-licence")).companies);
    expect(page.cases.map(({ of }) => of.id)).toEqual(["renew-licence"]);
    expect(page.provinces.map(({ authority }) => authority.id)).toEqual(["hainan"]);
  });

  test("of a duty: what to do late and after the end, and of which day a value is taken", async () => {
    const { statements, facts } = await open("obligation", "renew-licence");
    expect(statements.map(({ name }) => name?.en)).toEqual([
      "What to do",
      "Once the last day to act has passed",
      "Once it has ended",
      "Warning",
    ]);
    const rule = deps.law.obligations.get("renew-licence");
    expect(statements[1]?.says.zh).toContain(rule?.nextStepLate.zh);
    expect(statements[2]?.says.zh).toContain(rule?.nextStepEnded?.zh);
    expect(facts.find(({ name }) => name.zh === "数值变了取哪个")?.says.zh).toContain("到期日那天");
  });

  test("of a service and a requirement: the conditions for it, and the cases that say something of it", async () => {
    const cdn = await open("service", "cdn");
    expect(cdn.referredBy.filter(({ way }) => way === "required-for").map(({ page }) => page.id)).toEqual(
      expect.arrayContaining(["systems-and-evaluations", "no-service-before-licence"]),
    );
    expect(cdn.cases.flatMap(({ businesses }) => businesses.map(({ becomes }) => becomes))).toEqual(
      expect.arrayContaining(["needed", "not-needed"]),
    );
    const [file] = cdn.cases;
    expect(file?.file).toBe("law/cases/which-licence/network-resources.yaml");
    expect(file?.businesses[0]?.answers.length).toBeGreaterThan(0);
    const condition = await open("requirement", "inform-and-commit");
    expect(new Set(condition.cases.flatMap(({ businesses }) => businesses.map(({ becomes }) => becomes)))).toEqual(
      new Set(["required", "not-required"]),
    );
    expect((await open("proceeding", "number-allocation")).referredBy.map(({ way }) => way)).toContain("obtained-by");
  });

  test("of an article: what became of it, its source, and what cites it", async () => {
    const page = await open("article", "telecom-licence-measures:第二十七条");
    expect(page.coverage).toEqual({ is: "encoded", because: null });
    expect(page.refersTo).toContainEqual({
      way: "part-of",
      page: expect.objectContaining({ type: "source" }) as object,
    });
    expect(page.referredBy.map(({ page: one }) => `${one.type} ${one.id}`)).toContain("obligation renew-licence");
    expect(page.file).toBe("law/sources/telecom-licence-measures.yaml");
    expect(page.verifiedOn).toBe("2026-11-21");
  });

  test("of a question: its answers, what hangs on it with the answers and the articles, and whom to apply to", async () => {
    const coverage = await open("question", "coverage");
    expect(coverage.facts.find(({ name }) => name.en === "Answers")?.says.en).toMatch(
      /one province only; .*two or more/,
    );
    expect(coverage.statements.map(({ name }) => name?.en)).toEqual([
      "Decides whom to apply to",
      "Requirement · Capital of at least 1,000,000 yuan",
      "Requirement · Capital of at least 10,000,000 yuan",
    ]);
    expect(coverage.statements[0]).toMatchObject({ confidence: "secondary", cites: [{ article: "第九条" }] });
    expect(coverage.statements[2]?.note?.zh).toContain("答“两个以上省，或者全国”");
    const form = await open("question", "web-form");
    const anhui = form.statements.filter(({ note }) => note?.zh.startsWith("只在安徽省通信管理局") === true);
    expect(anhui.length).toBeGreaterThan(0);
    expect(anhui.every(({ confidence }) => confidence === "official")).toBe(true);
    expect(form.file).toBe("law/questions/web-form.yaml");
    expect(form.companies).toBeNull();
  });

  test("of a question that only decides whether others are asked: what they decide", async () => {
    const gate = await open("question", "network-resources");
    expect(gate.statements.map(({ name }) => name?.zh)).toContain("要办 · 互联网数据中心业务");
    expect(gate.referredBy).toContainEqual({
      way: "asked-after",
      page: expect.objectContaining({ id: "rooms" }) as object,
    });
    const rooms = await open("question", "rooms");
    expect(rooms.facts.find(({ name }) => name.zh === "什么时候问")?.says.zh).toMatch(
      /「你向客户提供.*答“是”时才问；不问的，当作“否”/,
    );
  });

  test("of a source: every article with its gist, and of a proceeding: the provinces, known and unknown", async () => {
    const source = await open("source", "telecom-licence-measures");
    expect(source.articles).toHaveLength(deps.law.sources.get("telecom-licence-measures")?.articles.size ?? -1);
    const { provinces, provincesUnknown } = await open("proceeding", "renew-licence");
    expect(provinces.length).toBeGreaterThan(0);
    expect(provinces.length + (provincesUnknown ?? 0)).toBe(deps.law.authorities.size);
  });

  test("of a kind: the duties of its items; of a material: no date can hang on it", async () => {
    expect((await open("kind", "domain")).companies?.duties).toBeGreaterThan(0);
    expect((await open("material", "renewal-form")).companies).toBeNull();
  });

  test("shows nobody a company that is not theirs, and reckons from the day that is asked for", async () => {
    const other = createApp(deps, stranger, (_, error) => faults.push(error));
    const reply = await other.request(`${local}/law/obligation/renew-licence`);
    expect(lawPageReplySchema.parse(await reply.json()).companies).toMatchObject({ total: 0, duties: 0, list: [] });
    const later = await open("obligation", "renew-licence", "?asOf=2027-11-21");
    expect(later.companies).toMatchObject({ asOf: "2027-11-21", list: [{ next: { light: "red" } }] });
  });
});

describe("what the law does not hold", () => {
  test.each([
    "obligation/nothing",
    "nothing/renew-licence",
    "article/第二十七条",
    "source/telecom-licence-measures:第二十七条",
  ])("%s is 404 with a sentence that says where to look", async (path) => {
    const response = await app.request(`${local}/law/${path.split("/").map(encodeURIComponent).join("/")}`);
    expect(response.status).toBe(404);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code: "law-page-unknown", at: path });
    expect(problem.sentence.zh).toContain("搜索");
  });

  test.each(["?type=nothing", "?confidence=sure", `?q=${"长".repeat(201)}`])("%s is a bad request", async (query) => {
    expect((await app.request(`${local}/law${query}`)).status).toBe(400);
  });

  test("the other addresses under /law are still theirs", async () => {
    expect(await (await app.request(`${local}/law/calendar/2026`)).json()).toMatchObject({ year: 2026 });
    expect(await (await app.request(`${local}/law/proceedings/renew-licence`)).json()).toHaveProperty("aspects");
    expect(await (await app.request(`${local}/law/report`)).json()).toHaveProperty("uncited");
  });
});

describe("the page of an identifier", () => {
  test("has its parts, forms and words with their citations, and its examples by name", async () => {
    const page = await open("identifier", "telecom-licence");
    expect(page.file).toBe("law/identifiers/telecom-licence.yaml");
    const says = page.statements.map((one) => `${one.name?.en}, ${one.confidence}: ${one.says.en}`);
    expect(says).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Parts, secondary: Prefix: The letter in front names the province/),
        expect.stringMatching(/^Forms, secondary: Old Beijing form: 京ICP证/),
        expect.stringMatching(/^Words, unverified: Letters that no licence prints: 蜀, 云, .*, 台\. Letters that/),
      ]),
    );
    expect(page.statements.every(({ part, cites }) => part === "form" && cites.length > 0)).toBe(true);
    expect(page.examples?.read.find(({ written }) => written === "浙B2-20080224-1")).toEqual({
      written: "浙B2-20080224-1",
      is: "浙B2-20080224-1",
      form: { zh: "省内", en: "Provincial" },
      parts: [
        { name: { zh: "编号前缀", en: "Prefix" }, says: "浙" },
        { name: { zh: "业务类别", en: "Classes" }, says: "B2" },
        { name: { zh: "年份", en: "Year" }, says: "2008" },
        { name: { zh: "序号", en: "Serial" }, says: "0224" },
        { name: { zh: "网站序号", en: "Site" }, says: "1" },
      ],
    });
    expect(page.examples?.refused.map(({ written }) => written)).toContain("蜀B2-20219001");
    expect(page.referredBy.map(({ page: { id } }) => id)).toEqual(["licence"]);
  });

  test("is found by its words and its examples; no other page has examples", async () => {
    const found = async (q: string) =>
      (await search(`?type=identifier&q=${encodeURIComponent(q)}`)).pages.map(({ id }) => id);
    expect(await found("合字")).toEqual(["telecom-licence"]);
    expect(await found("统一社会信用代码")).toEqual(["credit-code"]);
    expect(await found("D3")).toEqual(["registrar-licence"]);
    expect((await open("kind", "licence")).examples).toBeNull();
  });
});
