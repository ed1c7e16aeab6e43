// One worker of sweepWarnings.ts: sweeps a day to its end.
import { day } from "#calendar/day.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { sweptProduct } from "./sweptProduct.ts";

const url = process.env["DATABASE_URL"];
if (url === undefined) throw new Error("workers share a PostgreSQL server: set DATABASE_URL");
const started = performance.now();
const { store, depsOn } = await sweptProduct({ url });
process.send?.("sweeps");
const from = performance.now();
const report = await sweep(depsOn(day(process.argv[2] ?? "")));
process.send?.("swept");
const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
console.log(
  `  worker ${process.pid}: ${JSON.stringify(report)} in ${inSeconds(performance.now() - from)}, ` +
    `ready ${inSeconds(from)} after its start (the database in ${inSeconds(from - started)})`,
);
await store.close();
process.disconnect?.();
