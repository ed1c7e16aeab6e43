import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFlags } from "../../scripts/nodeFlags.mjs";
import { emptyPostgresDatabase } from "../../test/fixtures/testDatabase.ts";
import { programVersion } from "./programVersion.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

type Ended = { readonly code: number; readonly said: string };

/** Runs the product as a process of its own until it ends. */
function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const env = { PATH: process.env["PATH"], ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeFlags, main, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : 99, said: `${out}${err}` });
    });
  });
}

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const stack = /\n\s+at /;

describe("a database server that cannot be used is a sentence with its address, never a stack or the password", () => {
  test.each([
    ["due", "zh", /^连不上数据库服务器 127\.0\.0\.1:\d+（.*ECONNREFUSED.*\n$/],
    ["serve", "en", /^The database server 127\.0\.0\.1:\d+ cannot be reached \(.*ECONNREFUSED.*\n$/],
  ])("nobody listens: %s in %s", async (command, language, sentence) => {
    const url = `postgres://app:hush-hush@127.0.0.1:${await freePort()}/zz`;
    const { code, said } = await run([command], { DATABASE_URL: url, ZHAOZHANG_LANG: language });
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/hush/);
    expect(code).toBe(1);
  });

  test("there is no such database", async () => {
    const url = new URL(await emptyPostgresDatabase());
    url.pathname = "/no-such-database";
    const { code, said } = await run(["due"], { DATABASE_URL: url.href });
    expect(said).toContain("没有数据库「no-such-database」");
    expect(said).toContain(`create database "no-such-database" encoding 'UTF8'`);
    expect(said).not.toMatch(stack);
    expect(code).toBe(1);
  });

  test("the address is none of PostgreSQL: wrong usage", async () => {
    const { code, said } = await run(["due"], { DATABASE_URL: "mysql://app:hush-hush@127.0.0.1/zz" });
    expect(said).toContain("DATABASE_URL 以 mysql: 开头");
    expect(said).toContain("DATABASE_URL begins with mysql:");
    expect(said).not.toMatch(/hush|\n\s+at /);
    expect(code).toBe(2);
  });
});

describe("a law that its worked cases contradict", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-contradicted-"));
  const law = join(folder, "law");
  const environment = { ZHAOZHANG_DATA: join(folder, "data"), ZHAOZHANG_LAW: law };

  beforeAll(() => {
    cpSync(fileURLToPath(new URL("../../law", import.meta.url)), law, { recursive: true });
    const lead = join(law, "parameters", "licence-renewal-lead.yaml");
    writeFileSync(lead, readFileSync(lead, "utf8").replace("value: 90", "value: 60"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    [["due"], "zh", /^规则不能使用，没有启动。[^\n]+ 19 处：\n {2}law\/cases\/renew-licence\.yaml:4 案例/],
    [["serve", "--port", "0"], "en", /^The law cannot be used[^\n]+ 19 places in [^\n]+:\n {2}law\/cases\/renew-/],
    [
      ["law", "reload"],
      "zh",
      /^这版规则有 19 处问题，不能使用；现行规则不变。[^\n]+\n {0,2}law\/cases\/renew-licence\.yaml:4 案例/,
    ],
  ])("is not used: %s in %s", async (command, language, sentence) => {
    const { code, said } = await run(command, { ...environment, ZHAOZHANG_LANG: language });
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(stack);
    expect(code).toBe(1);
  });

  test("is reported on with what is wrong, and not noted as one that was used", async () => {
    const { code, said } = await run(["law", "report", "--lang", "en"], environment);
    expect(code).toBe(1);
    expect(said).toContain("Its cases have 19 problems; this law cannot be loaded:");
    const hash = /[0-9a-f]{12}/.exec(said)?.[0] ?? "";
    const after = await run(["law", "diff", hash, "now", "--lang", "en"], {
      ZHAOZHANG_DATA: environment.ZHAOZHANG_DATA,
    });
    expect(after.code).toBe(1);
    expect(after.said).toContain(hash);
  });
});

test("help and version are answered without looking at any data", async () => {
  const environment = { DATABASE_URL: "postgres://app@127.0.0.1:1/zz", ZHAOZHANG_LANG: "en" };
  const help = await run(["case", "open", "--help"], environment);
  expect(help).toEqual({ code: 0, said: expect.stringContaining("zhaozhang case open COURSE") as unknown });
  expect((await run(["serve", "--help"], environment)).code).toBe(0);
  expect(await run(["--version"], environment)).toEqual({ code: 0, said: `${programVersion()}\n` });
  const unknown = await run(["renew"], environment);
  expect(unknown.code).toBe(2);
  expect(unknown.said).toContain('There is no command "renew".');
});
