// Import of a large ledger, beside Directus in the same run when DIRECTUS_URL and DIRECTUS_TOKEN name one.
//   node bench/importLedger.ts [rows]        DATABASE_URL measures on a PostgreSQL server
import type { ImportReply } from "#contract/imports.ts";
import { importIntoDirectus } from "./directusPeer.ts";
import { startLatencyProbe } from "./latencyProbe.ts";
import { ledgerCsv, ledgerRows } from "./ledgerRows.ts";
import { startMeasuredServer } from "./measuredServer.ts";

const count = Number(process.argv[2] ?? 50_000);
const csv = ledgerCsv(ledgerRows(count, 7));

const server = await startMeasuredServer(process.env["DATABASE_URL"]);
const before = server.peakMemoryMiB();
const probe = startLatencyProbe(`${server.url}/api/v1/companies`, 20);
const from = performance.now();
const response = await fetch(`${server.url}/api/v1/imports?fileName=ledger.csv&rows=problems`, {
  method: "POST",
  body: csv,
});
const reply = (await response.json()) as ImportReply;
const seconds = (performance.now() - from) / 1000;
const others = await probe.stop();
const most = server.peakMemoryMiB();
if (!response.ok) throw new Error(JSON.stringify(reply));

const from2 = performance.now();
const due = await (await fetch(`${server.url}/api/v1/due?within=60`)).text();
const dueSeconds = (performance.now() - from2) / 1000;

console.log(
  `rows read ${reply.counts.read} = accepted ${reply.counts.accepted} + questions ${reply.counts.question} + rejected ${reply.counts.rejected} + not records ${reply.counts.notRecord}`,
);
console.log(`import        ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} rows/s`);
console.log(`memory        ${Math.round(before)} MiB before, ${Math.round(most)} MiB at most`);
console.log(
  `others        ${others.answers} requests answered meanwhile, median ${others.median.toFixed(0)} ms, longest ${others.longest.toFixed(0)} ms`,
);
console.log(`due, first    ${(dueSeconds * 1000).toFixed(0)} ms, ${(due.length / 1e6).toFixed(1)} MB`);
await server.stop();

const { DIRECTUS_URL: url, DIRECTUS_TOKEN: token } = process.env;
if (url !== undefined && token !== undefined) {
  const peer = await importIntoDirectus({ url, token }, csv);
  console.log(
    `Directus      ${peer.seconds.toFixed(2)} s, ${Math.round(count / peer.seconds)} rows/s (${peer.rows} rows)`,
  );
  console.log(`ratio         ${(peer.seconds / seconds).toFixed(1)} times`);
} else {
  console.log("Directus      not measured: set DIRECTUS_URL and DIRECTUS_TOKEN (see bench/README.md)");
}
