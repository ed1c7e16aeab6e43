import { Worker } from "node:worker_threads";
import { ReportRows } from "#intake/rows/reportRows.ts";
import type { Law } from "#law/law.ts";
import type { LedgerReader, SettledRows } from "#service/deps.ts";
import { receivedStep } from "./intakeMessages.ts";
import type { ReadMessage, ReadRequest } from "./intakeMessages.ts";
import { readAnswer, settledRows } from "./readLedgerFile.ts";
import type { ReadAnswer } from "./readLedgerFile.ts";
import { readingLaw } from "./readingLaw.ts";

export type IntakeWorker = {
  readonly reader: LedgerReader;
  /** Ends it once the files that it is reading are read. It takes no more. */
  retire(): void;
  stop(): Promise<void>;
};

type Waiting = {
  readonly bytes: number;
  readonly rows: ReportRows;
  readonly onSettled: ((settled: SettledRows) => void) | undefined;
  readonly resolve: (answer: ReadAnswer) => void;
  readonly reject: (error: Error) => void;
};

/** What one file may take: far above the largest that the limits let through, far below what would hurt the server. */
const resourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 48 };

/** A thread keeps the memory of the largest file that it has read. After one beyond this size it is let go. */
const smallFileBytes = 1024 * 1024;

/**
 * Reads files in a thread of its own, so that requests are answered meanwhile and a file that breaks its limits takes
 * only the thread with it: the next file gets a new one.
 */
export function startIntakeWorker(law: Law): IntakeWorker {
  const data = readingLaw(law);
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let worker: Worker | null = null;
  let outdated = false;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };
  /** Nothing is waited for: the thread may rest, or go when it has become large or is no longer wanted. */
  const rest = (resting: Worker, bytes: number): void => {
    resting.unref();
    if (bytes <= smallFileBytes && !outdated) return;
    resting.removeAllListeners("exit");
    void resting.terminate();
    worker = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL("intakeWorker.ts", import.meta.url), { workerData: data, resourceLimits });
    started.on("message", (message: ReadMessage) => {
      const asked = waiting.get(message.id);
      if (asked === undefined) return;
      if ("step" in message) {
        const step = receivedStep(message.step);
        asked.rows.add(step);
        asked.onSettled?.(settledRows(step));
        return;
      }
      waiting.delete(message.id);
      if (waiting.size === 0) rest(started, asked.bytes);
      asked.resolve(readAnswer(message.end, asked.rows));
    });
    started.on("error", failAll);
    started.on("exit", () => failAll(new Error("the reader of files ended before it had answered")));
    started.unref();
    return started;
  };

  const read: LedgerReader["read"] = (bytes, options, onSettled) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      requests += 1;
      waiting.set(requests, { bytes: bytes.length, rows: new ReportRows(), onSettled, resolve, reject });
      const request: ReadRequest = { id: requests, bytes, options };
      worker.postMessage(request);
    });
  worker = start();
  return {
    reader: { read },
    retire: () => {
      outdated = true;
      if (worker !== null && waiting.size === 0) rest(worker, 0);
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
