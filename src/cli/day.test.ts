import { describe, expect, test } from "vitest";
import { reckoningReplySchema } from "#contract/reckoning.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { dayCommand } from "./day.ts";
import { runCommand } from "./runCommand.ts";

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
  throw error;
});

async function run(args: readonly string[], language: "zh" | "en" = "zh") {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(dayCommand, args, {
    terminal: { out: (text) => out.push(text), err: (text) => err.push(text), progress: () => {}, watched: false },
    call: async (request) => app.fetch(request),
    readFile: () => Promise.reject(new Error("reads no file")),
    readLawFolder: async () => null,
    readInput: () => Promise.reject(new Error("reads no input")),
    writeFile: () => Promise.reject(new Error("writes no file")),
    language,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function json(...args: readonly string[]) {
  return reckoningReplySchema.parse(JSON.parse((await run([...args, "--json"])).out));
}

describe("arguments", () => {
  test("a span with a minus is a span, wherever the options stand", async () => {
    const back = await json("2026-03-31", "-90d");
    expect([back.raw, back.span]).toEqual(["2025-12-31", "-90d"]);
    const ways = [
      ["--json", "2026-03-31", "-90d"],
      ["2026-03-31", "-90d", "--start-day", "excluded", "--json"],
      ["2026-03-31", "--json", "--", "-90d"],
      ["2026-03-31", "\u221290d", "--json"],
    ];
    for (const args of ways)
      expect(reckoningReplySchema.parse(JSON.parse((await run(args)).out)), args.join(" ")).toEqual(back);
  });

  test("the rules can be chosen", async () => {
    expect((await json("2026-09-01", "+30d", "--rest-day", "stays")).formal).toBe("2026-10-01");
    expect((await json("2026-09-01", "+30d", "--start-day", "included")).raw).toBe("2026-09-30");
  });

  test("today is the day of the server's clock, and a day alone explains itself", async () => {
    for (const word of ["today", "今天"])
      expect(await json(word)).toMatchObject({ from: "2026-11-21", span: "+0d", itself: { kind: "weekend" } });
  });

  test.each([
    [[]],
    [["2026-02-09", "+1d", "+2d"]],
    [["2026-02-09", "--jsn"]],
    [["2026-02-09", "-x"]],
    [["2026-02-09", "--start-day", "perhaps"]],
    [["2026-02-09", "--rest-day"]],
  ])("%j is wrong usage", async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("zhaozhang day");
  });

  test.each([
    [["2026-02-30", "+1d"], "没有 2026-02-30 这一天（起算日）：那年 2 月只有 1 至 28 日"],
    [["0000-01-01"], "0000-01-01"],
    [["2026-02-09", "soon"], "第 1 个字符处应是数字"],
    [["2026-02-09", "-26101wd"], "最多 26100 个工作日"],
    [["9999-12-31", "+1d"], "9999-12-31"],
  ])("%j is refused, in words and as JSON", async (args, sentence) => {
    const words = await run(args);
    expect([words.code, words.out]).toEqual([1, ""]);
    expect(words.err).toContain(sentence);
    const machine = await run([...args, "--json"]);
    expect(machine.code).toBe(1);
    expect(JSON.parse(machine.out)).toMatchObject({
      refused: { status: 422, at: expect.stringMatching(/^(from|span)$/) },
    });
  });
});

describe("what people read", () => {
  test("the three days come first, then the months with what is not a plain working day", async () => {
    expect((await run(["2026-02-09", "+20wd"])).out).toBe(
      [
        "从 2026-02-09 周一（工作日）向后数 20 个工作日",
        "    2026-02-09 当天不计入，从次日数起（民法典讲民事期间，这里比照适用）",
        "    只数工作日：跳过周末 3 天，跳过放假 9 天，调休上班的周末 2 天计入",
        "  推算日    2026-03-13 周五",
        "  形式末日  2026-03-13 周五",
        "  稳妥日    2026-03-13 周五",
        "",
        "数过的日子",
        "  2026-02  计入 10 天，跳过 9 天",
        "    + 14、28 日计入：春节调休上班（国办发明电〔2025〕7号）",
        "    - 15–23 日跳过：春节放假（国办发明电〔2025〕7号）",
        "  2026-03  计入 10 天，跳过 3 天",
        "    - 1、7–8 日跳过：周末",
      ].join("\n"),
    );
  });

  test("a provisional result says so before anything else", async () => {
    expect((await run(["2026-12-20", "+20wd"])).out).toMatch(
      /^暂定：2027 年放假安排尚未公布，形式末日最早 2027-01-15，最晚 2027-01-20/,
    );
    expect((await run(["2026-12-20", "+20wd"], "en")).out).toMatch(
      /^Provisional: The holiday notice for 2027 is not published/,
    );
  });

  test("why the days differ is said, and only then", async () => {
    const { out } = await run(["2026-09-01", "+30d"]);
    expect(out).toContain("顺延到其后第一个工作日");
    expect(out).toContain("2026-10-01 至 2026-10-07：国庆节放假");
    expect((await run(["2026-09-01", "+29d"])).out).not.toContain("顺延");
  });

  test("--all lists each day with its number", async () => {
    const lines = (await run(["2026-02-09", "+20wd", "--all"])).out.split("\n");
    expect(lines.filter((line) => /第 \d+ 天/.test(line))).toHaveLength(20);
    expect(lines.find((line) => line.includes("2026-02-15"))).toMatch(/跳过 .*春节放假/);
    const open = (await run(["2026-12-20", "+20wd", "--all"])).out;
    expect(open).toMatch(/第 5 天 {2}2026-12-25/);
    expect(open).toMatch(/未定 .*2026-12-26/);
    expect(open).toMatch(/计入 .*2026-12-28/);
  });

  test("a long count is shown by its ends", async () => {
    const { out } = await run(["2007-01-01", "+4000wd"]);
    expect(out).toMatch(/…其间 \d+ 个月：计入 \d+ 天/);
    expect(out.split("\n").length).toBeLessThan(60);
  });
});
