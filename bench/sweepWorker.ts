// One worker of sweepWarnings.ts: sweeps a day to its end.
import { day } from "#calendar/day.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { sweptProduct } from "./sweptProduct.ts";

const url = process.env["DATABASE_URL"];
if (url === undefined) throw new Error("workers share a PostgreSQL server: set DATABASE_URL");
const { store, depsOn } = await sweptProduct({ url });
const from = performance.now();
const report = await sweep(depsOn(day(process.argv[2] ?? "")));
console.log(
  `  worker ${process.pid}: ${JSON.stringify(report)} in ${((performance.now() - from) / 1000).toFixed(1)} s`,
);
await store.close();
