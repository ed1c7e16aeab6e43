import { parentPort, workerData } from "node:worker_threads";
import { sentStep } from "./intakeMessages.ts";
import type { ReadMessage, ReadRequest } from "./intakeMessages.ts";
import { readLedgerFile } from "./readLedgerFile.ts";
import type { ReadingLaw } from "./readLedgerFile.ts";

const law = workerData as ReadingLaw;

function send(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", ({ id, bytes, options }: ReadRequest) => {
  const end = readLedgerFile(bytes, options, law, (step) => send({ id, step: sentStep(step) }));
  send({ id, end });
});
