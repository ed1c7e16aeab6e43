// The due list over 30,000 items of 300 companies on a warm server.
//   node bench/dueList.ts
import { ledgerCsv, ledgerRows } from "./ledgerRows.ts";
import { startMeasuredServer } from "./measuredServer.ts";

const companies = 300;
const itemsEach = 100;

/** Credit codes are left out: names tell the companies apart, and a row that gives none would be asked about. */
function manyCompanies(): string {
  const rows = ledgerRows(companies * itemsEach, 11);
  return ledgerCsv(
    rows.map((row, index) =>
      row.map((cell, column) => (column === 1 ? `示例企业${Math.floor(index / itemsEach)}` : cell)),
    ),
  );
}

const server = await startMeasuredServer(process.env["DATABASE_URL"]);
const imported = await fetch(`${server.url}/api/v1/imports?fileName=many.csv&rows=problems`, {
  method: "POST",
  body: manyCompanies(),
});
if (!imported.ok) throw new Error(await imported.text());
const taken: number[] = [];
let bytes = 0;
for (let run = 0; run < 21; run += 1) {
  const from = performance.now();
  const reply = await fetch(`${server.url}/api/v1/due?within=60`);
  bytes = (await reply.arrayBuffer()).byteLength;
  taken.push(performance.now() - from);
}
const [first = 0, ...warm] = taken;
const sorted = warm.toSorted((a, b) => a - b);
console.log(
  `due list, first ${first.toFixed(0)} ms; warm median ${(sorted[10] ?? 0).toFixed(0)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(0)} ms; ${(bytes / 1e6).toFixed(1)} MB`,
);
await server.stop();
