import { parentPort, workerData } from "node:worker_threads";
import { messagesOf } from "./intakeMessages.ts";
import type { ReadRequest } from "./intakeMessages.ts";
import { readLedgerFile } from "./readLedgerFile.ts";
import type { ReadingLaw } from "./readLedgerFile.ts";

const law = workerData as ReadingLaw;

parentPort?.on("message", ({ id, bytes, options }: ReadRequest) => {
  for (const message of messagesOf(id, readLedgerFile(bytes, options, law))) parentPort?.postMessage(message);
});
