/** Bytes that have come in whole and are not kept yet. */
export type StagedFile = {
  /** sha256 in 64 hex digits. */
  readonly hash: string;
  readonly bytes: number;
  /** All of them at once; they are within the limit. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Why the place of the files cannot be used: it is full, may not be written to, is not reached, or does not let us in.
 * `detail` is the machine's own word for it.
 */
export type FileFailure = {
  readonly kind: "failed";
  readonly why: "full" | "not-writable" | "unreachable" | "not-admitted";
  readonly detail: string;
};

export type PutAnswer<No> =
  | { readonly kind: "kept"; readonly hash: string; readonly bytes: number }
  /** Given up at the limit: nothing of it is kept. */
  | { readonly kind: "too-large" }
  | { readonly kind: "refused"; readonly refusal: No }
  | FileFailure;

export type GetAnswer =
  /** The hash of all its bytes was held against its name before the first of them is handed out. */
  | { readonly kind: "found"; readonly bytes: number; readonly content: AsyncIterable<Uint8Array<ArrayBuffer>> }
  | { readonly kind: "missing" }
  /** What lies there has another hash. */
  | { readonly kind: "damaged" }
  | FileFailure;

export type ListedFile = {
  readonly hash: string;
  /** ISO instant in UTC with milliseconds since which it lies there. */
  readonly since: string;
};

/**
 * Where the bytes of files are kept, each under its sha256: what is there is never overwritten with anything else, and
 * putting the same bytes again changes nothing. It knows nothing of companies: who may have a file is said by the table
 * beside it.
 */
export interface FileStore {
  readonly kind: "memory" | "disk" | "s3";
  /** Where that is, for a person: a folder, a bucket. */
  readonly place: string;
  /** The largest file that it takes. */
  readonly limitBytes: number;
  /**
   * Takes bytes in as they come, hashing and counting them; they are kept once `admit` has nothing against them (null).
   * Once it answers `kept`, a power cut does not lose them.
   */
  put<No>(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    admit: (staged: StagedFile) => Promise<No | null>,
  ): Promise<PutAnswer<No>>;
  get(hash: string): Promise<GetAnswer>;
  has(hash: string): Promise<boolean>;
  /** Null where there is no such file. */
  size(hash: string): Promise<number | null>;
  /** Every file that is kept, in no particular order; throws where the place cannot be read. */
  list(): AsyncIterable<ListedFile>;
}

/** Default of `limitBytes`: a scan of fifty pages is far below it. */
export const defaultLimitBytes = 50 * 1024 * 1024;
