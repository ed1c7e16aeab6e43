import { Worker } from "node:worker_threads";
import type { MadeDocument } from "#documents/makeDocumentFile.ts";
import type { DocumentMaker } from "#service/deps.ts";
import { directDocuments } from "./directDocuments.ts";

export type DocumentWorker = { readonly documents: DocumentMaker; stop(): Promise<void> };

type Answer = { readonly id: number } & ({ readonly made: MadeDocument } | { readonly problem: string });
type Waiting = { readonly resolve: (made: MadeDocument) => void; readonly reject: (problem: Error) => void };

/** A PDF takes some hundred milliseconds and its fonts 20 MiB; a .docx is quicker than the way to another thread. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** Prints in a thread of its own, started with the first PDF, so that requests are answered meanwhile. */
export function startDocumentWorker(): DocumentWorker {
  const waiting = new Map<number, Waiting>();
  const direct = directDocuments().make;
  let requests = 0;
  let worker: Worker | null = null;

  const failAll = (problem: Error): void => {
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
    worker = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL("documentWorker.ts", import.meta.url), { resourceLimits });
    started.on("message", (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("made" in answer) asked?.resolve(answer.made);
      else asked?.reject(new Error(answer.problem));
    });
    started.on("error", failAll);
    started.on("exit", () => failAll(new Error("the printer of documents ended before it had answered")));
    return started;
  };
  const print: DocumentMaker["make"] = (request) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      requests += 1;
      waiting.set(requests, { resolve, reject });
      worker.postMessage({ id: requests, request });
    });
  return {
    documents: { make: (request) => (request.format === "pdf" ? print(request) : direct(request)) },
    stop: async () => {
      worker?.removeAllListeners("exit");
      await worker?.terminate();
    },
  };
}
