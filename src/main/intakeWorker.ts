import { parentPort, workerData } from "node:worker_threads";
import type { ReadOptions } from "#service/deps.ts";
import { readLedgerFile } from "./readLedgerFile.ts";
import type { ReadingLaw } from "./readLedgerFile.ts";

export type ReadRequest = { readonly id: number; readonly bytes: Uint8Array; readonly options: ReadOptions };

const law = workerData as ReadingLaw;

parentPort?.on("message", ({ id, bytes, options }: ReadRequest) => {
  parentPort?.postMessage({ id, answer: readLedgerFile(bytes, options, law) });
});
