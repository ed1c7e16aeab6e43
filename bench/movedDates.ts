// A start with another law over 30,000 items of 300 companies: how long until the page answers, how long until every
// date is compared, and how long other requests wait meanwhile.
//   node bench/movedDates.ts
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { day } from "#calendar/day.ts";
import type { HealthReply } from "#contract/health.ts";
import type { MovedDatesReply } from "#contract/movedDates.ts";
import { imaginedNotice2027 } from "../test/fixtures/imaginedNotice.ts";
import { spawnServer } from "../test/e2e/spawnServer.ts";
import { manyCompanies } from "./manyCompanies.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-moved-"));
const law = join(folder, "law");
const data = join(folder, "data");
cpSync(fileURLToPath(new URL("../law", import.meta.url)), law, { recursive: true });

async function json<Reply>(url: string): Promise<Reply> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Reply;
}

const first = await spawnServer({ data, demo: false, port: "0", law });
const address = `${first.url}/api/v1/imports?fileName=many.csv&rows=problems`;
const imported = await fetch(address, { method: "POST", body: manyCompanies(day("2025-10-25")) });
if (!imported.ok) throw new Error(await imported.text());
await first.stop();

writeFileSync(join(law, "calendar/2027.yaml"), imaginedNotice2027);
const from = performance.now();
const second = await spawnServer({ data, demo: false, port: "0", law });
const listening = performance.now() - from;
let longest = 0;
let compared = false;
while (!compared) {
  await setTimeout(100);
  const asked = performance.now();
  const health = await json<HealthReply>(`${second.url}/api/v1/health`);
  longest = Math.max(longest, performance.now() - asked);
  compared = health.checks.every(({ id, ok }) => id !== "law-comparison" || ok);
}
const finished = performance.now() - from;
const reply = await json<MovedDatesReply>(`${second.url}/api/v1/moved-dates`);
const asked = performance.now();
await json(`${second.url}/api/v1/moved-dates?limit=20`);
const listed = performance.now() - asked;
await second.stop();
rmSync(folder, { recursive: true, force: true });
const { moved = 0, settled = 0 } = reply.changes[0] ?? {};
console.log(
  `listens after ${listening.toFixed(0)} ms, all compared after ${finished.toFixed(0)} ms: ${moved} moved, ${settled} surer; ` +
    `other requests at most ${longest.toFixed(0)} ms, the list for the page ${listed.toFixed(0)} ms`,
);
