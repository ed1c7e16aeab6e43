import { closeSync, fdatasyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type NodeFsInit = NodeFS["init"];

/** What the engine's file system hands to `fsync`: an open file, or a directory, which has no descriptor of its own. */
type SyncedStream = { readonly nfd?: number; readonly node: unknown };

type NodeFilesystem = {
  readonly stream_ops: { fsync?: (stream: SyncedStream) => number };
  readonly realPath: (node: unknown) => string;
};

/** What a failed sync returns: EIO as WASI numbers it. The server then refuses the commit and stops. */
const inputOutputError = 29;

export type SyncObserver = {
  /** After every sync. */
  synced(): void;
  /** A sync failed: what was not synced is lost, and nothing that comes after it may be acknowledged. */
  failed(error: unknown): void;
};

/**
 * Files of a directory, synced for real. As delivered the engine's `fsync` does nothing on a Node directory, so that
 * a power cut would take commits that were acknowledged. Tests pass another `sync` to see it fail.
 */
export class DurableNodeFs extends NodeFS {
  readonly #observer: SyncObserver;
  readonly #sync: (descriptor: number) => void;

  constructor(directory: string, observer: SyncObserver, sync: (descriptor: number) => void = fdatasyncSync) {
    super(directory);
    this.#observer = observer;
    this.#sync = sync;
  }

  override async init(...[pglite, options]: Parameters<NodeFsInit>): ReturnType<NodeFsInit> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (engine: { readonly NODEFS: unknown }) => {
        const files = engine.NODEFS as NodeFilesystem;
        files.stream_ops.fsync = (stream) => this.#syncToDisk(files, stream);
      },
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  /** Answers as the engine's system calls do: an exception would leave the server in the middle of its commit. */
  #syncToDisk(files: NodeFilesystem, stream: SyncedStream): number {
    try {
      if (stream.nfd === undefined) this.#syncDirectory(files.realPath(stream.node));
      else this.#sync(stream.nfd);
    } catch (error) {
      this.#observer.failed(error);
      return inputOutputError;
    }
    this.#observer.synced();
    return 0;
  }

  #syncDirectory(path: string): void {
    const directory = openSync(path, "r");
    try {
      this.#sync(directory);
    } finally {
      closeSync(directory);
    }
  }
}
