import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { startEngine } from "./engine.ts";

// A process of its own, started by openPglite.ts with the directory as its argument: making a database takes four
// times the memory of using one, and a process gives all of it back.

/** Built beside its place, synced, and moved there whole: a crash on the way leaves no half of a database. */
async function createDirectory(directory: string): Promise<void> {
  mkdirSync(dirname(directory), { recursive: true });
  const building = `${directory}.building`;
  rmSync(building, { recursive: true, force: true });
  const engine = startEngine({ directory: building, image: null, syncs: null });
  await engine.waitReady;
  await engine.close();
  syncTree(building);
  renameSync(building, directory);
  syncPath(dirname(directory));
}

function syncTree(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    syncPath(join(entry.parentPath, entry.name));
  }
  syncPath(directory);
}

function syncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("name the directory");
await createDirectory(directory);
