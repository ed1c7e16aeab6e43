// The due list over 30,000 items of 300 companies on a warm server, as two agencies would have it: one that keeps its
// ledger, so that one paper in thirty is due, and one that let two thirds of it lapse.
//   node bench/dueList.ts
import { day } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DueReply } from "#contract/due.ts";
import { manyCompanies } from "./manyCompanies.ts";
import { startMeasuredServer } from "./measuredServer.ts";

async function measure(name: string, startsFrom: Day): Promise<void> {
  const server = await startMeasuredServer(process.env["DATABASE_URL"]);
  const address = `${server.url}/api/v1/imports?fileName=many.csv&rows=problems`;
  const imported = await fetch(address, { method: "POST", body: manyCompanies(startsFrom) });
  if (!imported.ok) throw new Error(await imported.text());
  const taken: number[] = [];
  let text = "";
  for (let run = 0; run < 21; run += 1) {
    const from = performance.now();
    text = await (await fetch(`${server.url}/api/v1/due?within=60&asOf=2026-11-22`)).text();
    taken.push(performance.now() - from);
  }
  await server.stop();
  const [first = 0, ...warm] = taken;
  const sorted = warm.toSorted((a, b) => a - b);
  const due = (JSON.parse(text) as DueReply).items.length;
  const size = `${due} due, ${(text.length / 1e6).toFixed(1)} M characters`;
  const speed = `first ${first.toFixed(0)} ms, warm median ${(sorted[10] ?? 0).toFixed(0)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
  console.log(`${name}: ${size}; ${speed}`);
}

await measure("kept ledger     ", day("2025-10-25"));
await measure("neglected ledger", day("2023-01-01"));
