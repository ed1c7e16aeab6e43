import { expect, test } from "vitest";
import type { ImportReply } from "#contract/imports.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { importCommand } from "./import.ts";
import { runCommand } from "./runCommand.ts";

type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** `zhaozhang import` with a sample as it is, on an empty installation. */
async function run(...args: readonly string[]): Promise<Ran> {
  const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const said = { out: "", err: "" };
  const code = await runCommand(importCommand, args, {
    terminal: {
      out: (text) => void (said.out += `${text}\n`),
      err: (text) => void (said.err += `${text}\n`),
      progress: () => {},
      watched: false,
    },
    call: async (request) => app.request(request),
    readFile: async (path) => new Uint8Array(sample(path)),
    readInput: () => Promise.reject(new Error("reads no input")),
    readLawFolder: () => Promise.resolve(null),
    writeFile: () => Promise.reject(new Error("writes no file")),
    language: "zh",
  });
  return { code, ...said };
}

const lastLine = ({ out }: Ran) => out.trim().split("\n").at(-1) ?? "";

test.each([
  ["代办客户总表.csv", ["--company", "测试公司"], "several-holders"],
  ["最小模板.xlsx", [], "company-needed"],
  ["云桥-核心资源台账.xlsx", ["--all-or-none"], "rows-not-clean"],
])("%s %j: the dry run says what the import would be refused for, and shows the rows", async (file, options, code) => {
  const refused = await run(file, ...options);
  expect(refused.code).toBe(1);
  const dry = await run(file, ...options, "--dry-run");
  expect(dry.code).toBe(1);
  expect(lastLine(dry)).toContain(refused.err.trim());
  expect(lastLine(dry)).not.toContain("去掉 --dry-run 即导入");
  expect(dry.out).toContain("可用");

  const { counts, sheets, refusal } = JSON.parse(
    (await run(file, ...options, "--dry-run", "--json")).out,
  ) as ImportReply;
  expect(refusal?.code).toBe(code);
  expect(sheets.flatMap(({ rows }) => rows)).toHaveLength(counts.read);
  expect(counts.accepted).toBeGreaterThan(0);
});

test("a dry run whose import would go through ends with how to import, exit code 0", async () => {
  const dry = await run("最小模板.xlsx", "--company", "清河示例网络有限公司", "--dry-run");
  expect(dry.code).toBe(0);
  expect(lastLine(dry)).toContain("去掉 --dry-run 即导入");
});
