import { Worker } from "node:worker_threads";
import { keepCompilerSmall } from "./compilerFlags.ts";
import type { EngineAnswer, EngineRequest, EngineStart, RawError, RawResult } from "./engineMessages.ts";
import { startId } from "./engineMessages.ts";
import { readValue } from "./readValue.ts";

/** A statement's outcome: rows by column name. */
export type EngineResult<Row> = {
  readonly command: string;
  affectedRows: number;
  fields: { dataTypeID: number; name: string }[];
  rows: Row[];
};

/** A statement that the embedded database refused; `code` is the SQLSTATE. */
export class EngineError extends Error {
  readonly code: string | null;
  readonly detail: string | null;
  readonly constraint: string | null;

  constructor({ message, code, detail, constraint }: RawError) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.detail = detail;
    this.constraint = constraint;
  }
}

type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<EngineResult<Row>>;

/** The embedded database in a thread of its own, in the shape that Kysely's dialect asks for. */
export type Engine = {
  readonly waitReady: Promise<void>;
  readonly ready: boolean;
  readonly closed: boolean;
  readonly query: Query;
  /** Carries out a text of several statements without parameters. */
  script<Row>(sql: string): Promise<EngineResult<Row>[]>;
  /** Whoever calls it sees to it that nothing else speaks to the engine meanwhile; Kysely does. */
  transaction<T>(work: (tx: { readonly query: Query; rollback(): Promise<void> }) => Promise<T>): Promise<T>;
  /** The database as it stands, to start others from. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** SQLSTATE of a commit that found its transaction aborted. */
const abortedTransaction = "25P02";

export function startEngine(start: EngineStart): Engine {
  keepCompilerSmall();
  const thread = startThread(start);
  let ready = false;
  let closed = false;
  const becomeReady = async (): Promise<void> => {
    try {
      await thread.started;
    } catch (error) {
      await thread.end();
      throw error;
    }
    ready = true;
  };
  const waitReady = becomeReady();

  const query: Query = async <Row>(sql: string, parameters: readonly unknown[] = []) => {
    const answer = await thread.ask({ kind: "query", sql, parameters }, ownBuffers(parameters));
    if (answer.kind !== "result") throw new Error(`a query was answered with ${answer.kind}`);
    return rowsByName<Row>(answer.result);
  };

  return {
    waitReady,
    get ready() {
      return ready && !closed;
    },
    get closed() {
      return closed;
    },
    query,
    script: async <Row>(sql: string) => {
      const answer = await thread.ask({ kind: "script", sql });
      if (answer.kind !== "results") throw new Error(`a script was answered with ${answer.kind}`);
      return answer.results.map((result) => rowsByName<Row>(result));
    },
    transaction: (work) => inTransaction(query, work),
    dump: async () => {
      const answer = await thread.ask({ kind: "dump" });
      if (answer.kind !== "image") throw new Error(`a dump was answered with ${answer.kind}`);
      return answer.image;
    },
    close: async () => {
      closed = true;
      await thread.ask({ kind: "close" });
      await thread.end();
    },
  };
}

async function inTransaction<T>(
  query: Query,
  work: (tx: { readonly query: Query; rollback(): Promise<void> }) => Promise<T>,
): Promise<T> {
  const rollback = async (): Promise<void> => {
    await query("rollback");
  };
  await query("begin");
  let result: T;
  try {
    result = await work({ query, rollback });
  } catch (error) {
    await rollback();
    throw error;
  }
  const { command } = await query("commit");
  if (command === "ROLLBACK") {
    const message = "the transaction was rolled back instead of committed: a statement in it had failed";
    throw new EngineError({ message, code: abortedTransaction, detail: null, constraint: null });
  }
  return result;
}

function rowsByName<Row>({ rows, fields, ...rest }: RawResult): EngineResult<Row> {
  return {
    ...rest,
    fields: [...fields],
    rows: rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (const [index, { name, dataTypeID }] of fields.entries())
        row[name] = readValue(values[index] ?? null, dataTypeID);
      return row as Row;
    }),
  };
}

/** Large parameters move to the thread instead of being copied. Only those that share their memory with nothing can. */
function ownBuffers(parameters: readonly unknown[]): ArrayBuffer[] {
  return parameters.flatMap((value) =>
    value instanceof Uint8Array &&
    value.buffer instanceof ArrayBuffer &&
    value.byteLength === value.buffer.byteLength &&
    value.byteLength > 0
      ? [value.buffer]
      : [],
  );
}

type Asked = EngineRequest extends infer R ? (R extends { id: number } ? Omit<R, "id"> : never) : never;

type Thread = {
  readonly started: Promise<unknown>;
  ask(request: Asked, moved?: ArrayBuffer[]): Promise<EngineAnswer>;
  end(): Promise<void>;
};

type Waiting = { readonly resolve: (answer: EngineAnswer) => void; readonly reject: (error: Error) => void };

function startThread(start: EngineStart): Thread {
  const worker = new Worker(new URL("engineThread.ts", import.meta.url), { workerData: start });
  const waiting = new Map<number, Waiting>();
  let requests = startId;
  let gone: Error | null = null;

  worker.on("message", (answer: EngineAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // An idle thread keeps nobody's process alive.
    if (waiting.size === 0) worker.unref();
    if (answer.kind === "failed") asked?.reject(new EngineError(answer.error));
    else asked?.resolve(answer);
  });
  const end = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("the embedded database has ended")));

  const expect = (id: number): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.ref();
    });
  const ask: Thread["ask"] = async (request, moved = []) => {
    if (gone !== null) throw gone;
    requests += 1;
    const answer = expect(requests);
    worker.postMessage({ ...request, id: requests }, moved);
    return answer;
  };
  return {
    started: expect(startId),
    ask,
    end: async () => {
      await worker.terminate();
    },
  };
}
