import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { processStart } from "./processStart.ts";

/** Who uses a data directory. `url` is the address of its server, once it listens. */
export type LockHolder = {
  readonly pid: number;
  /** See `processStart`: a later process with the same number is not the holder. */
  readonly started: string;
  readonly host: string;
  readonly url: string | null;
};

export type DirectoryLock = {
  /** Says where this process can be reached, for commands that find the directory held. */
  announce(url: string): void;
  release(): void;
};

export type LockAnswer =
  | { readonly kind: "acquired"; readonly lock: DirectoryLock }
  | { readonly kind: "held"; readonly holder: LockHolder; readonly lockFile: string };

/**
 * Two processes on one embedded database lose each other's writes without a word, and the engine does not notice. So
 * whoever opens a directory holds a file beside it. It is made by linking, which succeeds for one process only; a
 * holder that lives is never put out, one that is gone is taken over.
 */
export function acquireLock(directory: string): LockAnswer {
  const lockFile = `${directory}.lock`;
  mkdirSync(dirname(lockFile), { recursive: true });
  const mine = writeProof(lockFile, thisProcess(null));
  try {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (linked(mine, lockFile)) return { kind: "acquired", lock: lockOf(lockFile) };
      const holder = readHolder(lockFile);
      if (holder === null) continue;
      if (isAlive(holder)) return { kind: "held", holder, lockFile };
      if (!removeDead(lockFile, holder)) pause(20);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new Error(
    `${lockFile} belongs to a process that is gone and could not be taken over: remove it and ${lockFile}.dead-*`,
  );
}

/** While another process takes the file of the same dead holder away. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Who holds a directory now; null when nobody does, or the holder is gone. */
export function lockHolder(directory: string): LockHolder | null {
  const holder = readHolder(`${directory}.lock`);
  return holder !== null && isAlive(holder) ? holder : null;
}

function thisProcess(url: string | null): LockHolder {
  return { pid: process.pid, started: processStart(process.pid) ?? "unknown", host: hostname(), url };
}

function lockOf(lockFile: string): DirectoryLock {
  return {
    announce: (url) => renameSync(writeProof(lockFile, thisProcess(url)), lockFile),
    release: () => {
      const holder = readHolder(lockFile);
      if (holder !== null && isSame(holder, thisProcess(null))) unlinkSync(lockFile);
    },
  };
}

/** A file that holds the proof already when it gets the name of the lock: nobody can read half of one. */
function writeProof(lockFile: string, holder: LockHolder): string {
  const path = `${lockFile}.${process.pid}-${randomBytes(4).toString("hex")}`;
  writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
  return path;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Null when the file is gone. One that cannot be read as a proof counts as that of a holder that is gone. */
function readHolder(lockFile: string): LockHolder | null {
  let text: string;
  try {
    text = readFileSync(lockFile, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return { pid: 0, started: "", host: hostname(), url: null };
  }
}

/** A process of another machine, or of another container, cannot be asked: it counts as alive. */
function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  return holder.pid > 0 && processStart(holder.pid) === holder.started;
}

function isSame(one: LockHolder, other: LockHolder): boolean {
  return one.pid === other.pid && one.started === other.started && one.host === other.host;
}

/**
 * Takes the file of a dead holder away. Several may try at once, and a slow one must not remove the file of the winner:
 * only who links the file to a name made of the dead holder may remove it, and only if that is still what the name
 * holds. False when another process is at it.
 */
function removeDead(lockFile: string, dead: LockHolder): boolean {
  const grave = `${lockFile}.dead-${dead.pid}-${dead.started.replaceAll(/\W/g, "")}`;
  try {
    if (!linked(lockFile, grave)) return false;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
  const buried = readHolder(grave);
  if (buried !== null && isSame(buried, dead)) unlinkSync(lockFile);
  unlinkSync(grave);
  return true;
}
