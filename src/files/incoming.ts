import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { StagedFile } from "#service/fileStore.ts";

/** Names of this process that are being written. */
const mine = new Set<string>();

const dayMilliseconds = 86_400_000;

export type Received = { readonly path: string; readonly staged: StagedFile };

/** A file of this process in a folder of things that are not finished, gone with `leave`. */
export function newIncoming(folder: string): { readonly path: string; leave(): Promise<void> } {
  mkdirSync(folder, { recursive: true });
  const name = `${process.pid}-${randomBytes(8).toString("hex")}.part`;
  mine.add(name);
  const path = join(folder, name);
  const leave = async (): Promise<void> => {
    await rm(path, { force: true });
    mine.delete(name);
  };
  return { path, leave };
}

/**
 * Writes bytes as they come to a file, syncs it, and says what their hash is; null as soon as they are more than the
 * limit. Nothing of them is held in memory.
 */
export async function receive(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limitBytes: number,
): Promise<StagedFile | null> {
  const handle = await open(path, "wx", 0o600);
  try {
    const sum = createHash("sha256");
    let bytes = 0;
    for await (const part of content) {
      bytes += part.byteLength;
      if (bytes > limitBytes) return null;
      sum.update(part);
      await handle.writeFile(part);
    }
    await handle.sync();
    const read = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(path));
    return { hash: sum.digest("hex"), bytes, read };
  } finally {
    await handle.close();
  }
}

/** Removes what processes that are gone have left unfinished. Another process that is at work keeps its own. */
export function clearIncoming(folder: string, now: number): readonly string[] {
  const left = namesIn(folder).filter((name) => isLeft(folder, name, now));
  for (const name of left) rmSync(join(folder, name), { force: true });
  return left;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".part"));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
    throw error;
  }
}

function isLeft(folder: string, name: string, now: number): boolean {
  if (mine.has(name)) return false;
  const pid = Number(/^(\d+)-/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(pid) || pid === process.pid || !isAlive(pid)) return true;
  const written = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - written > dayMilliseconds;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
