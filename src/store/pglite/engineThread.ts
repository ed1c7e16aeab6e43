import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { PGliteOptions } from "@electric-sql/pglite";
import { DurableNodeFs } from "./durableNodeFs.ts";
import type { SyncObserver } from "./durableNodeFs.ts";
import { startId } from "./engineMessages.ts";
import type { EngineAnswer, EngineRequest, EngineStart, RawError, RawResult } from "./engineMessages.ts";

// The thread in which the embedded database runs: what it computes and what it waits for on the disk holds up nobody
// else. Started by engine.ts, which knows how values are read.

/** The sizes keep the process small and the log of writes short. */
const settings = ["wal_sync_method=fsync", "shared_buffers=32MB", "max_wal_size=128MB", "min_wal_size=32MB"];

/** As delivered, `-F` switches syncing off. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...settings.flatMap((setting) => ["-c", setting]),
];

const asItIs = (value: unknown): string => value as string;

/** By type: bool, bytea, int8, int2, int4, text, oid, json, float4, float8, date, timestamp, timestamptz, jsonb. */
const readTypes = [16, 17, 20, 21, 23, 25, 26, 114, 700, 701, 1082, 1114, 1184, 3802];

/** Values leave as the text that the server sent; text and bytes enter as the bytes that they are. */
const types = {
  parsers: Object.fromEntries(readTypes.map((oid) => [oid, asItIs])),
  serializers: { 17: asItIs, 25: asItIs },
} satisfies PGliteOptions;

const { directory, image, syncs } = workerData as EngineStart;
const port = parentPort;
if (port === null) throw new Error("this file is the entry of a thread");

/** Why nothing more can be asked: after a failed sync the server waits for an end that never comes. */
let stopped: string | null = null;

const observer: SyncObserver = {
  synced: () => {
    if (syncs !== null) Atomics.add(syncs, 0, 1);
  },
  failed: (error) => {
    stopped = `the embedded database has stopped: a write could not be synced to the disk (${String(error)})`;
  },
};

const engine = new PGlite({
  ...types,
  startParams,
  ...(directory === null ? {} : { fs: new DurableNodeFs(directory, observer) }),
  ...(image === null ? {} : { loadDataDir: new Blob([new Uint8Array(image)]) }),
});

function answer(message: EngineAnswer): void {
  port?.postMessage(message);
}

async function carryOut(request: EngineRequest): Promise<EngineAnswer> {
  const { id } = request;
  if (stopped !== null && request.kind !== "close") throw new Error(stopped);
  if (request.kind === "dump") {
    const file = await engine.dumpDataDir("none");
    return { id, kind: "image", image: new Uint8Array(await file.arrayBuffer()) };
  }
  if (request.kind === "close") {
    if (stopped === null) await engine.close();
    return { id, kind: "closed" };
  }
  if (request.kind === "script") {
    const results = await engine.exec(request.sql, { rowMode: "array" });
    return { id, kind: "results", results: results.map((one) => rawResult(one as unknown as ArrayResult)) };
  }
  const result = await engine.query<(string | null)[]>(request.sql, [...request.parameters], { rowMode: "array" });
  return { id, kind: "result", result: rawResult(result) };
}

type ArrayResult = Awaited<ReturnType<typeof engine.query<(string | null)[]>>>;

function rawResult({ rows, fields, affectedRows, ...rest }: ArrayResult): RawResult {
  const command = "command" in rest && typeof rest.command === "string" ? rest.command : "";
  return { command, affectedRows: affectedRows ?? 0, fields, rows };
}

function rawError(error: unknown): RawError {
  const told = error instanceof Error ? error : new Error(String(error));
  const textOf = (key: string): string | null => {
    const value: unknown = key in told ? told[key as keyof typeof told] : null;
    return typeof value === "string" ? value : null;
  };
  return { message: told.message, code: textOf("code"), detail: textOf("detail"), constraint: textOf("constraint") };
}

async function answerTo(id: number, work: () => Promise<EngineAnswer>): Promise<void> {
  try {
    answer(await work());
  } catch (error) {
    answer({ id, kind: "failed", error: rawError(error) });
  }
}

port.on("message", (request: EngineRequest) => void answerTo(request.id, () => carryOut(request)));
void answerTo(startId, async () => {
  await engine.waitReady;
  return { id: startId, kind: "closed" };
});
