// npm run sim -- SEED [COMPANIES] [DAYS]: plays one world. npm run sim -- FROM..TO: one after the other.
import { simulate } from "./simulate.ts";

const [seeds = "1", companies = "20", days = "400"] = process.argv.slice(2);
const [from = 1, to = from] = seeds.split("..").map(Number);
const started = performance.now();
for (let seed = from; seed <= to; seed += 1) {
  const report = await simulate(seed, { companies: Number(companies), days: Number(days) });
  if (to === from || seed % 100 === 0) console.log(JSON.stringify(report));
}
console.log(`${to - from + 1} worlds, no invariant broken, ${((performance.now() - started) / 1000).toFixed(1)} s`);
