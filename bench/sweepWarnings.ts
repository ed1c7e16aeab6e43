// B3: claims of due warnings over many items, after days of downtime, by workers that are killed at random; then an
// ordinary day on the same data.
//   DATABASE_URL=postgres://… node bench/sweepWarnings.ts [items] [days of downtime] [kills]   without it: the embedded database
// A database that was filled and armed before is used as it is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, day } from "#calendar/day.ts";
import { machine } from "#service/machine.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { killedWorkers } from "./killedWorkers.ts";
import { whatIsDue } from "./sweepCheck.ts";
import { sweepFixture } from "./sweepFixture.ts";
import { sweptProduct } from "./sweptProduct.ts";

const items = Number(process.argv[2] ?? 30_000);
const downtime = Number(process.argv[3] ?? 60);
const mostKills = Number(process.argv[4] ?? 6);
const url = process.env["DATABASE_URL"];
const directory = url === undefined ? mkdtempSync(join(tmpdir(), "zhaozhang-sweep-")) : null;
const place = url === undefined ? { directory: directory ?? "" } : { url };
const start = day("2026-09-01");
const back = addDays(start, downtime);

const { store, depsOn } = await sweptProduct(place);
const isFilled = (await store.transact(machine, (tx) => tx.companies())).length > 0;
if (!isFilled) await sweepFixture(store, items, start);
let from = performance.now();
const seconds = (): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const armed = await sweep(depsOn(start));
console.log(`${items} items armed in ${seconds()}: ${JSON.stringify(armed)}`);

// Everything that hangs on the days in between is brought up to date first, as a running server does night by night.
if (url === undefined) {
  from = performance.now();
  console.log(`${downtime} days later: ${JSON.stringify(await sweep(depsOn(back)))} in ${seconds()}`);
} else {
  await store.close();
  const due = await whatIsDue(url, back);
  const { kills, all, sweeping } = await killedWorkers(back, mostKills);
  const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(
    `${downtime} days later, two workers, killed ${kills} times: ${inSeconds(all)} with every start of a process, ` +
      `${inSeconds(sweeping)} in which at least one of them swept`,
  );
  console.log(`  ${JSON.stringify(await due.check())}`);
}
const again = url === undefined ? { store, depsOn } : await sweptProduct(place);
from = performance.now();
console.log(`the same day again: ${JSON.stringify(await sweep(again.depsOn(back)))} in ${seconds()}`);
for (const after of [1, 2, 3]) {
  from = performance.now();
  const report = await sweep(again.depsOn(addDays(back, after)));
  console.log(`${after} days after: ${JSON.stringify(report)} in ${seconds()}`);
}
await again.store.close();
if (directory !== null) rmSync(directory, { recursive: true });
