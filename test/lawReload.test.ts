import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { healthReplySchema } from "#contract/health.ts";
import { lawReloadReplySchema } from "#contract/lawReload.ts";
import { problemSchema } from "#contract/refusal.ts";
import { startServer } from "./e2e/startServer.ts";
import type { RunningServer } from "./e2e/spawnServer.ts";

// A running server whose law is edited: with a problem it keeps the law it has, without one it uses the new one.

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-reload-"));
const law = join(folder, "law");
const line = join(law, "kinds", "line.yaml");
const sound = readFileSync(fileURLToPath(new URL("../law/kinds/line.yaml", import.meta.url)), "utf8");
let server: RunningServer;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../law", import.meta.url)), law, { recursive: true });
  server = await startServer({ demo: false, law });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function lawInUse(): Promise<string> {
  return healthReplySchema.parse(await (await fetch(`${server.url}/api/v1/health`)).json()).lawHash;
}

function reload(): Promise<Response> {
  return fetch(`${server.url}/api/v1/law/reload`, { method: "POST" });
}

/** How a row of this kind is read. */
async function statusOf(kind: string): Promise<string | undefined> {
  const body = `资源名称,类别,编号,开始日期,到期日期\n甲线,${kind},X-1,2026-01-01,2027-12-31\n`;
  const address = `${server.url}/api/v1/imports/preview?fileName=a.csv&company=${encodeURIComponent("甲公司")}`;
  const reply = (await (await fetch(address, { method: "POST", body })).json()) as {
    readonly sheets: readonly { readonly rows: readonly { readonly row: number; readonly status: string }[] }[];
  };
  return reply.sheets[0]?.rows.find(({ row }) => row === 2)?.status;
}

test("nothing changed: the law stays, and says so", async () => {
  const before = await lawInUse();
  expect(lawReloadReplySchema.parse(await (await reload()).json())).toEqual({ lawHash: before, changed: false });
});

test("a broken file is told by file and line, and the law in use stays and answers", async () => {
  const before = await lawInUse();
  writeFileSync(line, sound.replace(/^group: .*/m, "group: nonsense"));
  const answer = await reload();
  expect(answer.status).toBe(422);
  const { code, sentence } = problemSchema.parse(await answer.json());
  expect(code).toBe("law-broken");
  expect(sentence.en).toMatch(/law\/kinds\/line\.yaml:\d+ /);
  expect(await lawInUse()).toBe(before);
  expect(await statusOf("专线")).toBe("accepted");
});

test("a sound file is used from then on, by the pages and by the reading of files; several at once are one change", async () => {
  const before = await lawInUse();
  expect(await statusOf("量子线路")).not.toBe("accepted");
  writeFileSync(line, sound.replace(/^words:$/m, "words:\n  - 量子线路"));
  const replies = await Promise.all([reload(), reload()]);
  const changed = await Promise.all(replies.map(async (one) => lawReloadReplySchema.parse(await one.json()).changed));
  expect(changed.toSorted()).toEqual([false, true]);
  expect(await lawInUse()).not.toBe(before);
  expect(await statusOf("量子线路")).toBe("accepted");
});

test("a case that no longer fits keeps the law in use, and is told with both sides and the mend", async () => {
  const before = await lawInUse();
  const lead = join(law, "parameters", "licence-renewal-lead.yaml");
  const text = readFileSync(lead, "utf8");
  writeFileSync(lead, text.replace("value: 90", "value: 60"));
  const answer = await reload();
  expect(answer.status).toBe(422);
  const { code, sentence } = problemSchema.parse(await answer.json());
  expect(code).toBe("law-broken");
  expect(sentence.zh).toMatch(/law\/cases\/renew-licence\.yaml:12 案例.*案例写 2026-11-21，算出 2026-12-21/);
  expect(sentence.en).toMatch(/law\/cases\/renew-licence\.yaml:12 .* is 2026-11-21 in the case, and 2026-12-21 comes/);
  expect(await lawInUse()).toBe(before);
  writeFileSync(lead, text);
  expect(lawReloadReplySchema.parse(await (await reload()).json())).toEqual({ lawHash: before, changed: false });
});

test("a case alone that was corrected is on the pages at once, and the law is as it was", async () => {
  const before = await lawInUse();
  const path = join(law, "cases", "renew-licence.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("最后可办日前一天", "最后可办日的前一日"));
  expect(lawReloadReplySchema.parse(await (await reload()).json())).toEqual({ lawHash: before, changed: false });
  const page = await (await fetch(`${server.url}/api/v1/law/obligation/renew-licence`)).text();
  expect(page).toContain("最后可办日的前一日");
});
