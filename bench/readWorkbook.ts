// Reading 50,000 × 14 cells from .xlsx and .csv, beside read-excel-file and csv-parse. Each reader in a process of its own.
//   node bench/readWorkbook.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";
import readByPeer from "read-excel-file/node";
import { dayOfSerial } from "#intake/files/excelSerial.ts";
import { readWorkbook } from "#intake/files/readWorkbook.ts";
import { writeLedgerFile } from "#intake/files/writeLedgerFile.ts";
import type { LedgerCell } from "#intake/files/ledgerTable.ts";
import { benchHeaders, ledgerCsv, ledgerRows } from "./ledgerRows.ts";

const count = 50_000;
const runs = 5;

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<number> | number>> = {
  ours: (bytes) => {
    const outcome = readWorkbook(bytes, "bench");
    return outcome.kind === "workbook" ? (outcome.workbook.sheets[0]?.rows.length ?? 0) : 0;
  },
  "read-excel-file": async (bytes) => (await readByPeer(Buffer.from(bytes)))[0]?.data.length ?? 0,
  "csv-parse": (bytes) => parse(bytes, { bom: true, relax_column_count: true }).length,
};

/** In a process of its own: the time of each run and the highest resident memory, in MiB. */
async function measure(reader: string, file: string): Promise<void> {
  const read = readers[reader] ?? (() => 0);
  const bytes = new Uint8Array(readFileSync(file));
  const taken: number[] = [];
  let peakAfterFirst = 0;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    const rows = await read(bytes);
    taken.push(performance.now() - from);
    if (rows !== count + 1) throw new Error(`${reader} read ${rows} rows of ${file}`);
    if (run === 0) peakAfterFirst = process.resourceUsage().maxRSS / 1024;
  }
  console.log(JSON.stringify({ taken, peakAfterFirst }));
}

/** Two columns as date cells, the rest as the bench has it; every name differs, as in a real ledger. */
function typedRows(): LedgerCell[][] {
  return ledgerRows(count, 11).map((row, index) =>
    row.map((cell, column): LedgerCell => {
      const day = column === 8 || column === 9 ? dayOfSerial(44_000 + (index % 2500), false) : null;
      if (day !== null) return { day };
      return column === 0 || column === 10 ? Number(cell) : cell;
    }),
  );
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-bench-"));
  const csv = ledgerCsv(ledgerRows(count, 11));
  const table = { name: "台账", headers: benchHeaders, rows: typedRows() };
  const files = {
    xlsx: await writeLedgerFile({ format: "xlsx", tables: [table] }),
    "csv, UTF-8": new TextEncoder().encode(csv),
    "csv, GBK": new Uint8Array(iconv.encode(csv, "gb18030")),
  };
  const pairs = [
    ["xlsx", "ours"],
    ["xlsx", "read-excel-file"],
    ["csv, UTF-8", "ours"],
    ["csv, UTF-8", "csv-parse"],
    ["csv, GBK", "ours"],
  ] as const;
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  for (const [name, reader] of pairs) {
    const self = fileURLToPath(import.meta.url);
    const out = execFileSync(process.execPath, [self, reader, join(folder, name)], { encoding: "utf8" });
    const { taken, peakAfterFirst } = JSON.parse(out) as { taken: number[]; peakAfterFirst: number };
    const [first = 0] = taken;
    const best = Math.min(...taken);
    console.log(
      `${name} (${(files[name].length / 1e6).toFixed(1)} MB), ${reader}: first ${first.toFixed(0)} ms, best ${best.toFixed(0)} ms, ` +
        `${Math.round((count / best) * 1000)} rows/s, ${peakAfterFirst.toFixed(0)} MiB after one reading`,
    );
  }
  rmSync(folder, { recursive: true });
}

const [reader, file] = process.argv.slice(2);
if (reader !== undefined && file !== undefined) await measure(reader, file);
else await compare();
