import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { cliText } from "#cli/text.ts";
import { UsageError } from "#cli/usageError.ts";
import { isFolder } from "./isFolder.ts";

/**
 * A new file within the folder, or at the very place that was named: no name that came with a file leads anywhere else.
 * Where a folder is meant it is made, be it that there is none yet.
 */
export async function saveNew(
  { to, name, into }: { readonly to: string; readonly name: string; readonly into: "folder" | "either" },
  bytes: Uint8Array,
  text: ReturnType<typeof cliText>,
): Promise<string> {
  if (name !== basename(name) || name === "" || name.startsWith(".")) throw new Error(`${name} is no name of a file`);
  if (into === "folder") await mkdir(to, { recursive: true }).catch(() => unwritable(text.notWritable(to)));
  const path = into === "folder" || isFolder(to) ? join(to, name) : to;
  await writeFile(path, bytes, { flag: "wx" }).catch((error: unknown) => {
    const taken = error instanceof Error && "code" in error && error.code === "EEXIST";
    return unwritable(taken ? text.taken(path) : text.notWritable(path));
  });
  return path;
}

function unwritable(sentence: string): never {
  throw new UsageError(sentence);
}
