/** What the engine's thread is started with. */
export type EngineStart = {
  /** Null keeps everything in memory. */
  readonly directory: string | null;
  /** A saved database to begin with, as a tar archive; only for a place that holds none. */
  readonly image: Uint8Array | null;
  /** One cell, raised by one with every sync to disk. */
  readonly syncs: Int32Array | null;
};

export type EngineRequest =
  | { readonly id: number; readonly kind: "query"; readonly sql: string; readonly parameters: readonly unknown[] }
  /** Statements without parameters, one after the other. */
  | { readonly id: number; readonly kind: "script"; readonly sql: string }
  | { readonly id: number; readonly kind: "dump" }
  | { readonly id: number; readonly kind: "close" };

/** Values are the engine's own text; the types by which to read them are those of the server. */
export type RawResult = {
  readonly command: string;
  readonly affectedRows: number;
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** An error as it travels between threads, with what the server says of it. */
export type RawError = {
  readonly message: string;
  readonly code: string | null;
  readonly detail: string | null;
  readonly constraint: string | null;
};

export type EngineAnswer =
  | { readonly id: number; readonly kind: "result"; readonly result: RawResult }
  | { readonly id: number; readonly kind: "results"; readonly results: readonly RawResult[] }
  | { readonly id: number; readonly kind: "image"; readonly image: Uint8Array }
  | { readonly id: number; readonly kind: "closed" }
  | { readonly id: number; readonly kind: "failed"; readonly error: RawError };

/** The id of the answer to the start itself. */
export const startId = 0;
