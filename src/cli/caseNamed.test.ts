import { beforeEach, expect, test } from "vitest";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { caseCommand } from "./case.ts";
import { declarationCommand } from "./declaration.ts";
import { filedCommand } from "./filed.ts";
import { runCommand } from "./runCommand.ts";
import type { Command, CommandContext } from "./terminal.ts";

// What is shown on the terminal can be typed into the next command.

let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger = [
    "企业名称,资源名称,类别,编号,开始日期,到期日期",
    "甲公司,呼叫中心许可证,许可证,粤B2-20240001,2024-01-01,2028-12-31",
    "甲公司,专线,专线,X-1,2024-01-01,2027-12-31",
    "乙公司,专线,专线,X-2,2024-01-01,2027-12-31",
  ].join("\n");
  await app.request("http://127.0.0.1:4180/api/v1/imports?fileName=a.csv", { method: "POST", body: ledger });
});

type Ran = { readonly code: number; readonly out: string; readonly err: string };

async function run(command: Command, language: "zh" | "en", ...args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const nothing = () => Promise.reject(new Error("nothing is read or written"));
  const context: CommandContext = {
    terminal: { out: (text) => out.push(text), err: (text) => err.push(text), progress: () => {}, watched: false },
    call: async (request) => app.request(request),
    readFile: nothing,
    readInput: nothing,
    readLawFolder: nothing,
    writeFile: nothing,
    language,
  };
  return { code: await runCommand(command, args, context), out: out.join("\n"), err: err.join("\n") };
}

const idIn = (text: string): string => /· ([0-9a-f]{16})$/mu.exec(text)?.[1] ?? "";

test("an item is named by its number or its name; several of one name are listed with their ids", async () => {
  const byNumber = await run(caseCommand, "zh", "open", "replace-licence", "粤b2-20240001");
  expect(byNumber.code).toBe(0);
  expect(byNumber.out).toContain("粤B2-20240001");
  const several = await run(caseCommand, "zh", "open", "renew-contract", "专线");
  expect(several.code).toBe(1);
  expect(several.err).toContain("叫「专线」的条目有 2 个");
  const [id = ""] = several.err
    .split("\n")
    .flatMap((line) => (line.includes("乙公司") ? [line.trim().split(" ")[0]] : []));
  expect((await run(caseCommand, "zh", "open", "renew-contract", "专线", "--company", "甲公司")).out).toContain(
    "甲公司",
  );
  expect((await run(caseCommand, "zh", "open", "renew-contract", id)).out).toContain("乙公司");
  expect((await run(caseCommand, "en", "open", "renew-contract", "不存在")).err).toContain("不存在");
  expect((await run(filedCommand, "zh", "呼叫中心许可证", "2025")).out).toContain("2025 年度年报已报送");
});

test("a case shows the ids of its papers, and a stage that is no step says what it is done with", async () => {
  const opened = await run(caseCommand, "zh", "open", "return-number", "粤B2-20240001");
  expect(opened.code).toBe(1);
  const id = idIn((await run(caseCommand, "zh", "open", "replace-licence", "粤B2-20240001")).out);
  const shown = await run(caseCommand, "zh", "paper", id, "loss-report", "--form", "original");
  const paper = /#([0-9a-f]{12})/u.exec(shown.out)?.[1] ?? "";
  expect(paper).not.toBe("");
  const taken = await run(caseCommand, "zh", "take", id, paper, "--because", "换一份");
  expect(taken).toMatchObject({ code: 0 });
  expect(taken.out).not.toContain("#");
  expect((await run(caseCommand, "zh", "step", id, "submit")).err).toContain("「递交」不是登记完成的一步");
});

test("only the text for the newspaper stands on standard output; what is said about it does not", async () => {
  for (const language of ["zh", "en"] as const) {
    const { out, err } = await run(declarationCommand, language, "draft", "粤B2-20240001", "--copy", "both");
    expect(out).toMatch(/遗失/u);
    expect(out).not.toMatch(/惯例|practice/u);
    expect(err).toMatch(/惯例|practice/u);
  }
});
