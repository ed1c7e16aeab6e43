import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { opendir, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore, ListedFile, PutAnswer, StagedFile } from "#service/fileStore.ts";
import { orDiskFailure } from "./diskFailure.ts";
import { fileBytes, fileHash } from "./fileBytes.ts";
import { clearIncoming, newIncoming, receive } from "./incoming.ts";
import { isFileHash } from "./isFileHash.ts";

/**
 * Files in a folder: `ab/cd/abcd…`, each written under a name of its own in `incoming`, synced, and moved to its place
 * whole. Whatever happens on the way, no half of a file ever lies in a place; what is left in `incoming` by a process
 * that is gone is removed here.
 */
export function diskFiles(folder: string, limitBytes: number, now: () => number): FileStore {
  const incoming = join(folder, "incoming");
  clearIncoming(incoming, now());
  const placeOf = (hash: string): string => {
    if (!isFileHash(hash)) throw new Error(`${hash} is no hash of a file`);
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  };
  const size = async (hash: string): Promise<number | null> =>
    isFileHash(hash) ? ((await stat(placeOf(hash)).catch(nothingThere))?.size ?? null) : null;

  async function put<No>(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    admit: (staged: StagedFile) => Promise<No | null>,
  ): Promise<PutAnswer<No>> {
    const arriving = newIncoming(incoming);
    try {
      const staged = await receive(arriving.path, content, limitBytes);
      if (staged === null) return { kind: "too-large" };
      const refusal = await admit(staged);
      if (refusal !== null) return { kind: "refused", refusal };
      await place(folder, arriving.path, placeOf(staged.hash), staged.hash);
      return { kind: "kept", hash: staged.hash, bytes: staged.bytes };
    } finally {
      await arriving.leave();
    }
  }

  return {
    kind: "disk",
    place: folder,
    limitBytes,
    put: (content, admit) => orDiskFailure(() => put(content, admit)),
    get: (hash) =>
      orDiskFailure(async () => {
        const bytes = await size(hash);
        if (bytes === null) return { kind: "missing" } as const;
        if ((await fileHash(placeOf(hash))) !== hash) return { kind: "damaged" } as const;
        return { kind: "found", bytes, content: fileBytes(placeOf(hash)) } as const;
      }),
    has: async (hash) => (await size(hash)) !== null,
    size,
    list: () => filesBelow(folder),
  };
}

/** Moves whole bytes to their place. What lies there already is left, unless the disk has damaged it meanwhile. */
async function place(folder: string, from: string, to: string, hash: string): Promise<void> {
  const there = await stat(to).catch(nothingThere);
  if (there === null || (await fileHash(to)) !== hash) {
    mkdirSync(dirname(to), { recursive: true });
    await rename(from, to);
  }
  // Also where another upload of the same bytes has just moved them: it may not have synced yet.
  for (const path of [dirname(to), dirname(dirname(to)), folder]) syncFolder(path);
}

function syncFolder(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function nothingThere(error: unknown): null {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
  throw error;
}

async function* filesBelow(folder: string): AsyncGenerator<ListedFile, void> {
  for (const first of await namesOf(folder, /^[0-9a-f]{2}$/)) {
    for (const second of await namesOf(join(folder, first), /^[0-9a-f]{2}$/)) {
      for (const hash of await namesOf(join(folder, first, second), /^[0-9a-f]{64}$/)) {
        const there = await stat(join(folder, first, second, hash)).catch(nothingThere);
        if (there !== null) yield { hash, since: there.mtime.toISOString() };
      }
    }
  }
}

async function namesOf(folder: string, form: RegExp): Promise<readonly string[]> {
  const names: string[] = [];
  const open = await opendir(folder).catch(nothingThere);
  if (open === null) return names;
  for await (const { name } of open) if (form.test(name)) names.push(name);
  return names;
}
