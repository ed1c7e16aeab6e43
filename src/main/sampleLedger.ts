import { readFileSync } from "node:fs";
import { importLedger } from "#service/importLedger.ts";
import { localOwner } from "#service/localOwner.ts";
import type { Deps } from "#service/deps.ts";

const file = "云桥-核心资源台账.xlsx";

/** Loads the sample ledger into a company marked as a demo, if there is nothing at all yet. True when it did. */
export async function loadSampleLedger(deps: Deps): Promise<boolean> {
  const known = await deps.store.transact(localOwner, (tx) => tx.companies());
  if (known.length > 0) return false;
  const bytes = new Uint8Array(readFileSync(new URL(`../../samples/${file}`, import.meta.url)));
  const query = { fileName: file, company: "演示企业（云桥示例）", mode: "keep-good", rows: "problems" } as const;
  const imported = await importLedger(deps, localOwner, bytes, query, { commandId: "sample-ledger", demo: true });
  if (!imported.ok) throw new Error(`the sample ledger was refused: ${imported.refusal.code}`);
  return true;
}
