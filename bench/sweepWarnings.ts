// B3: claims of due warnings over many items, after days of downtime, by workers that are killed at random; then an
// ordinary day on the same data.
//   DATABASE_URL=postgres://… node bench/sweepWarnings.ts [items] [days of downtime]     without it: the embedded database
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, day } from "#calendar/day.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { sweepFixture } from "./sweepFixture.ts";
import { sweptProduct } from "./sweptProduct.ts";

const items = Number(process.argv[2] ?? 30_000);
const downtime = Number(process.argv[3] ?? 60);
const url = process.env["DATABASE_URL"];
const directory = url === undefined ? mkdtempSync(join(tmpdir(), "zhaozhang-sweep-")) : null;
const place = url === undefined ? { directory: directory ?? "" } : { url };
const start = day("2026-09-01");
const back = addDays(start, downtime);

const { store, depsOn } = await sweptProduct(place);
await sweepFixture(store, items, start);
let from = performance.now();
const armed = await sweep(depsOn(start));
const seconds = (): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
console.log(`${items} items armed in ${seconds()}: ${JSON.stringify(armed)}`);

// Everything that hangs on the days in between is brought up to date first, as a running server does night by night.
from = performance.now();
if (url === undefined)
  console.log(`${downtime} days later: ${JSON.stringify(await sweep(depsOn(back)))} in ${seconds()}`);
else {
  await store.close();
  const kills = await killedWorkers(back);
  console.log(`${downtime} days later, two workers, killed ${kills} times: ${seconds()}`);
}
const again = url === undefined ? { store, depsOn } : await sweptProduct(place);
from = performance.now();
console.log(`the same day again: ${JSON.stringify(await sweep(again.depsOn(back)))} in ${seconds()}`);
from = performance.now();
console.log(`the day after: ${JSON.stringify(await sweep(again.depsOn(addDays(back, 1))))} in ${seconds()}`);
await again.store.close();
if (directory !== null) rmSync(directory, { recursive: true });

/** Two processes sweep the same day; each is killed at random moments and started again, until both have come to the end. */
async function killedWorkers(today: string): Promise<number> {
  let kills = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const child = fork(new URL("sweepWorker.ts", import.meta.url), [today]);
      const timer = kills < 6 ? setTimeout(() => child.kill("SIGKILL"), 1_500 + Math.random() * 2_000) : null;
      const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
      if (timer !== null) clearTimeout(timer);
      if (code === 0) return;
      kills += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return kills;
}
