import { parentPort, workerData } from "node:worker_threads";
import { lastMessage, sentStep } from "./intakeMessages.ts";
import type { ReadMessage, ReadRequest } from "./intakeMessages.ts";
import { readLedgerFile } from "./readLedgerFile.ts";
import type { ReadingLaw } from "./readLedgerFile.ts";

const law = workerData as ReadingLaw;

function send(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", ({ id, bytes, options }: ReadRequest) => {
  const waiting: [number, number][] = [];
  const answer = readLedgerFile(bytes, options, law, (step) => {
    for (const [index, row] of step.rows.entries())
      if (row === null) waiting.push([step.sheetIndex, step.from + index]);
    send({ id, step: sentStep(step) });
  });
  send(lastMessage(id, answer, waiting));
});
