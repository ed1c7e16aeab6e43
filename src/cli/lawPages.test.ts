import { beforeAll, describe, expect, test } from "vitest";
import { lawPageReplySchema, lawPagesReplySchema } from "#contract/lawPages.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { lawCommand } from "./law.ts";
import { runCommand } from "./runCommand.ts";

const deps = productOn(memoryStore(), "2026-11-21");
const app = createApp(deps, localOwner, () => {});

beforeAll(async () => {
  const fileName = encodeURIComponent("云桥-核心资源台账.xlsx");
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  const address = `http://127.0.0.1:4180/api/v1/imports?fileName=${fileName}`;
  const imported = await app.request(address, { method: "POST", body });
  if (!imported.ok) throw new Error(await imported.text());
});

async function ran(args: readonly string[], language: "zh" | "en" = "zh") {
  const said: string[] = [];
  const exit = await runCommand(lawCommand, args, {
    terminal: { out: (text) => said.push(text), err: (text) => said.push(text), progress: () => {}, watched: false },
    call: async (request) => app.fetch(request),
    readFile: () => Promise.reject(new Error("reads nothing")),
    readLawFolder: () => Promise.reject(new Error("reads no law")),
    readInput: () => Promise.reject(new Error("reads nothing")),
    writeFile: () => Promise.reject(new Error("writes nothing")),
    language,
  });
  return { exit, text: said.join("\n"), lines: said.join("\n").split("\n") };
}

describe("law search", () => {
  test("prints the best first, each with how sure it is and by what it is opened", async () => {
    const { exit, lines } = await ran(["search", "延续", "九十日"]);
    expect(exit).toBe(0);
    const found = lines.find((line) => line.includes("article telecom-licence-measures:第二十七条"));
    expect(found).toBe(
      "  《电信业务经营许可管理办法》第二十七条  [二手来源]  article telecom-licence-measures:第二十七条",
    );
    expect(lines[lines.indexOf(found ?? "") + 1]).toContain("有效期届满九十日前");
    expect(lines.at(-1)).toMatch(/^看全文：zhaozhang law show parameter licence-renewal-lead$/);
  });

  test("prints six of a type and says how many more there are; all of the type that is asked for", async () => {
    const { lines } = await ran(["search", "licence"], "en");
    const head = lines.findIndex((line) => line.startsWith("Article ("));
    const count = Number(/\((\d+)\)/.exec(lines[head] ?? "")?.[1]);
    expect(count).toBeGreaterThan(6);
    expect(lines).toContain(`  … ${count - 6} more with --type article`);
    const alone = await ran(["search", "licence", "--type", "article"], "en");
    expect(alone.lines.filter((line) => /^ {2}\S.* {2}article \S+$/.test(line))).toHaveLength(count);
  });

  test("lists a type without words, and says what to try where nothing was found", async () => {
    expect((await ran(["search", "--type", "counting"])).lines[0]).toBe(`共 ${deps.law.countings.size} 条`);
    const none = await ran(["search", "没有这样的规则"]);
    expect(none).toMatchObject({ exit: 0 });
    expect(none.text).toContain("没有找到");
  });

  test("prints the reply of the API for programs", async () => {
    const { text } = await ran(["search", "edi证", "--json"]);
    const { pages } = lawPagesReplySchema.parse(JSON.parse(text));
    expect(pages.slice(0, 2).map(({ type, id }) => `${type} ${id}`)).toEqual(["kind licence", "service edi"]);
  });
});

describe("law show", () => {
  test("prints a duty with its articles and their gist, its file, its cases and the companies it touches", async () => {
    const { exit, text, lines } = await ran(["show", "obligation", "renew-licence"]);
    expect(exit).toBe(0);
    expect(lines[0]).toBe("申请延续许可证  [二手来源／惯例]");
    expect(text).toMatch(/ {4}依据：电信业务经营许可管理办法 第二十七条：.*九十日/);
    expect(text).toContain("  所在文件：law/obligations/renew-licence.yaml");
    expect(text).toContain("案例：申请延续许可证（law/cases/renew-licence.yaml）");
    expect(text).toMatch(/影响到的企业\n {2}2026-11-21：1 家企业，\d+ 个日期\n {2}[■▲●].* 20\d\d-/);
  });

  test("prints a parameter in English: its values with their days, its readings, its province", async () => {
    const { lines } = await ran(["show", "parameter", "licence-renewal-lead"], "en");
    const value = lines.indexOf("  [secondary] 90 calendar days");
    expect(value).toBeGreaterThan(0);
    expect(lines[value + 1]).toBe("    in force, from 2017-09-01");
    expect(lines.filter((line) => /^ {2}\[unverified\] (?:calendar|working) days: /.test(line))).toHaveLength(2);
    expect(lines).toContain("  [practice] Hainan Communications Administration  overlay hainan-renew-licence");
  });

  test("prints the cases in the words of a person, and in English in words made from the case", async () => {
    const zh = await ran(["show", "obligation", "renew-licence"]);
    expect(zh.text).toContain("  - 最后可办日当天是周六，仍可提交；稳妥日是前一天周五\n");
    const { lines } = await ran(["show", "obligation", "renew-licence"], "en");
    const cases = lines.filter((line) => line.startsWith("  - "));
    expect(cases).toHaveLength(13);
    expect(cases[4]).toMatch(/^ {2}- On the last day to act: it presses \(yellow\)\. .*\(Saturday, a rest day\)/);
    expect(cases.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });

  test("prints the articles of a source, and how many authorities are unknown of a proceeding", async () => {
    const source = await ran(["show", "source", "telecom-licence-measures"]);
    expect(source.text).toMatch(/ {2}\[二手来源 · 已编入\] 第二十七条：/);
    const proceeding = await ran(["show", "proceeding", "renew-licence"], "en");
    expect(proceeding.text).toMatch(/Of \d+ further authorities no own rule was found/);
  });

  test("can print everything that the law holds, in both languages", async () => {
    const { pages } = lawPagesReplySchema.parse(JSON.parse((await ran(["search", "", "--json"])).text));
    const some = pages.filter(({ type }, at) => type !== "article" || at % 20 === 0);
    for (const { type, id, title } of some) {
      for (const language of ["zh", "en"] as const) {
        const { exit, lines, text } = await ran(["show", type, id], language);
        expect(exit, `${type} ${id}`).toBe(0);
        expect(lines[0]?.startsWith(title[language]), `${type} ${id}`).toBe(true);
        expect(text, `${type} ${id}`).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  test("prints the reply of the API for programs, and refuses what the law does not hold with what to do", async () => {
    const { text } = await ran(["show", "kind", "line", "--json"]);
    expect(lawPageReplySchema.parse(JSON.parse(text))).toMatchObject({ type: "kind", id: "line" });
    const unknown = await ran(["show", "obligation", "nothing"], "en");
    expect(unknown.exit).toBe(1);
    expect(unknown.text).toContain("obligation/nothing");
  });
});

test.each([
  [["search"]],
  [["search", "x", "--type", "thing"]],
  [["search", "x", "--confidence", "sure"]],
  [["show"]],
  [["show", "obligation"]],
  [["show", "obligation", "renew-licence", "more"]],
  [["report", "--type", "article"]],
])("%j is wrong usage", async (args) => {
  expect((await ran(args)).exit).toBe(2);
});
