import { Worker } from "node:worker_threads";
import type { NoPdfText, PdfTextAnswer, PdfTextReader } from "#service/pdfTextReader.ts";

/** What one file may take. A page of text takes a second with the start of its thread, most of it for the start. */
export type PdfTextLimits = {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Outside the heap, which no limit of a thread holds: there is where a small file bursts. */
  readonly inflatedBytes: number;
  readonly waiting: number;
};

const usual: PdfTextLimits = {
  bytes: 20 * 1024 * 1024,
  milliseconds: 15_000,
  inflatedBytes: 256 * 1024 * 1024,
  waiting: 8,
};

/** How often it is looked at how much a file has taken. */
const lookEvery = 50;

const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * Reads each PDF in a thread of its own that ends with it: whatever a file does to its reader ends there, after the time
 * it has or with the memory it may take. One at a time; beyond a few that wait nobody is let in.
 */
export function startPdfTextWorker(limits: PdfTextLimits = usual): PdfTextReader {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    read: async (bytes) => {
      if (bytes.length > limits.bytes) return none("too-large");
      if (waiting >= limits.waiting) return none("busy");
      waiting += 1;
      const mine = last.then(() => readOne(bytes, limits));
      last = mine;
      try {
        return await mine;
      } finally {
        waiting -= 1;
      }
    },
  };
}

function none(why: NoPdfText): PdfTextAnswer {
  return { kind: "none", why };
}

/** Never fails: a thread that broke had a file that breaks it. */
async function readOne(bytes: Uint8Array, limits: PdfTextLimits): Promise<PdfTextAnswer> {
  // What the reader has to say of a file is for its developers, not for our output.
  const options = { workerData: bytes, resourceLimits, stdout: true, stderr: true };
  const worker = new Worker(new URL("pdfTextWorker.ts", import.meta.url), options);
  const timers: NodeJS.Timeout[] = [];
  const answer = await new Promise<PdfTextAnswer>((resolve) => {
    const look = async (): Promise<void> => {
      const { external_memory: taken } = await worker.getHeapStatistics();
      if (taken > limits.inflatedBytes) resolve(none("too-large"));
    };
    timers.push(setTimeout(() => resolve(none("too-long")), limits.milliseconds));
    // A thread that has ended tells no more, and has answered by then.
    timers.push(setInterval(() => void look().catch(() => {}), lookEvery));
    worker.once("message", resolve);
    worker.once("error", () => resolve(none("damaged")));
    worker.once("exit", () => resolve(none("damaged")));
  });
  for (const timer of timers) clearTimeout(timer);
  await worker.terminate();
  return answer;
}
