import { closeSync, fdatasyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type NodeFsInit = NodeFS["init"];

/** What the engine's file system hands to `fsync`: an open file, or a directory, which has no descriptor of its own. */
type SyncedStream = { readonly nfd?: number; readonly node: unknown };

type NodeFilesystem = {
  readonly stream_ops: { fsync?: (stream: SyncedStream) => number };
  readonly realPath: (node: unknown) => string;
};

/**
 * Files of a directory, synced for real. As delivered the engine's `fsync` does nothing on a Node directory, so that
 * a power cut would take commits that were acknowledged. `onSync` is told of every sync; tests count by it.
 */
export class DurableNodeFs extends NodeFS {
  readonly #onSync: () => void;

  constructor(directory: string, onSync: () => void = () => {}) {
    super(directory);
    this.#onSync = onSync;
  }

  override async init(...[pglite, options]: Parameters<NodeFsInit>): ReturnType<NodeFsInit> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (engine: { readonly NODEFS: unknown }) => {
        const files = engine.NODEFS as NodeFilesystem;
        files.stream_ops.fsync = (stream) => {
          syncToDisk(files, stream);
          this.#onSync();
          return 0;
        };
      },
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function syncToDisk(files: NodeFilesystem, stream: SyncedStream): void {
  if (stream.nfd !== undefined) {
    fdatasyncSync(stream.nfd);
    return;
  }
  const directory = openSync(files.realPath(stream.node), "r");
  try {
    fdatasyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
