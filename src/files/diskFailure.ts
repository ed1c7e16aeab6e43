import type { FileFailure } from "#service/fileStore.ts";

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const notWritable = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "EISDIR", "EIO", "ENODEV"]);

/** What a disk says no with, as a value; null for what is no word of a disk. */
export function diskFailure(error: unknown): FileFailure | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (full.has(code)) return { kind: "failed", why: "full", detail: code };
  return notWritable.has(code) ? { kind: "failed", why: "not-writable", detail: code } : null;
}

/** Runs what works on a disk; its no becomes a value, anything else goes on upwards. */
export async function orDiskFailure<T>(work: () => Promise<T>): Promise<T | FileFailure> {
  try {
    return await work();
  } catch (error) {
    const failure = diskFailure(error);
    if (failure === null) throw error;
    return failure;
  }
}
