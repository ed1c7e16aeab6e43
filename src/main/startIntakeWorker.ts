import { Worker } from "node:worker_threads";
import type { Law } from "#law/law.ts";
import type { LedgerReader } from "#service/deps.ts";
import type { ReadRequest } from "./intakeWorker.ts";
import type { ReadAnswer } from "./readLedgerFile.ts";
import { readingLaw } from "./readingLaw.ts";

export type IntakeWorker = { readonly reader: LedgerReader; stop(): Promise<void> };

type Waiting = { readonly resolve: (answer: ReadAnswer) => void; readonly reject: (error: Error) => void };

/** What one file may take: far above the largest that the limits let through, far below what would hurt the server. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/**
 * Reads files in a thread of its own, so that requests are answered meanwhile and a file that breaks its limits takes
 * only the thread with it: the next file gets a new one.
 */
export function startIntakeWorker(law: Law): IntakeWorker {
  const data = readingLaw(law);
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let worker: Worker | null = null;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL("intakeWorker.ts", import.meta.url), { workerData: data, resourceLimits });
    started.on("message", ({ id, answer }: { id: number; answer: ReadAnswer }) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
      if (waiting.size === 0) started.unref();
    });
    started.on("error", failAll);
    started.on("exit", () => failAll(new Error("the reader of files ended before it had answered")));
    started.unref();
    return started;
  };

  const read: LedgerReader["read"] = (bytes, options) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      requests += 1;
      waiting.set(requests, { resolve, reject });
      const request: ReadRequest = { id: requests, bytes, options };
      worker.postMessage(request);
    });
  worker = start();
  return {
    reader: { read },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
