// npm run sim -- SEED [COMPANIES] [DAYS]: plays one world. npm run sim -- FROM..TO: one after the other.
import { features } from "./happened.ts";
import { simulate } from "./simulate.ts";

const [seeds = "1", companies = "20", days = "400"] = process.argv.slice(2);
const [from = 1, to = from] = seeds.split("..").map(Number);
const started = performance.now();
const sums: Record<string, number> = {};
const broken: string[] = [];
for (let seed = from; seed <= to; seed += 1) {
  try {
    const { happened } = await simulate(seed, { companies: Number(companies), days: Number(days) });
    for (const [what, times] of Object.entries(happened)) sums[what] = (sums[what] ?? 0) + times;
  } catch (error) {
    broken.push(String(seed));
    console.error(error);
  }
}
console.log(JSON.stringify(sums, null, 1));
const never = features.filter((feature) => (sums[feature] ?? 0) === 0);
if (never.length > 0) console.log(`never happened: ${never.join(", ")}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const found = broken.length === 0 ? "no invariant broken" : `broken: seeds ${broken.join(", ")}`;
console.log(`${to - from + 1} worlds of ${companies} companies and ${days} days, ${found}, ${seconds} s`);
process.exitCode = broken.length === 0 ? 0 : 1;
