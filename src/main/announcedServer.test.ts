import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFlags } from "../../scripts/nodeFlags.mjs";
import { spawnServer } from "../../test/e2e/spawnServer.ts";
import { emptyPostgresDatabase } from "../../test/fixtures/testDatabase.ts";

// A server on PostgreSQL and commands beside it: they speak to it while it runs, and do without it once it is gone.

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zhaozhang-announced-"));
const law = join(folder, "law");
let env: Record<string, string>;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../../law", import.meta.url)), law, { recursive: true });
  env = {
    PATH: process.env["PATH"] ?? "",
    DATABASE_URL: await emptyPostgresDatabase(),
    ZHAOZHANG_DATA: join(folder, "data"),
    ZHAOZHANG_LAW: law,
    ZHAOZHANG_DEMO: "off",
    ZHAOZHANG_LANG: "en",
    PORT: "0",
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeFlags, main, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : 99, said: `${out}${err}` });
    });
  });
}

const serve = () => spawnServer({ data: join(folder, "data"), demo: false, port: "0", law, settings: env });

async function lawAt(url: string): Promise<string> {
  const health = (await (await fetch(`${url}/api/v1/health`)).json()) as { readonly lawHash: string };
  return health.lawHash;
}

test("a law that is reloaded by command is the law of the server; ended or killed, commands do without it", async () => {
  const first = await serve();
  const before = await lawAt(first.url);
  const line = join(law, "kinds", "line.yaml");
  writeFileSync(line, `${readFileSync(line, "utf8")}# another law\n`);
  const reloaded = await command("law", "reload");
  const after = await lawAt(first.url);
  expect(after).not.toBe(before);
  expect(reloaded).toMatchObject({ code: 0, said: expect.stringContaining(after.slice(0, 12)) });
  await first.stop("SIGKILL");
  expect(await command("due")).toMatchObject({ code: 0 });
  const second = await serve();
  expect(await command("due")).toMatchObject({ code: 0 });
  await second.stop("SIGTERM");
  expect(await command("due")).toMatchObject({ code: 0 });
});
