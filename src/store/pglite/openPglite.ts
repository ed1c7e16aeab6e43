import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Kysely, PGliteDialect } from "kysely";
import type { Connection, Tables } from "../database.ts";
import { StoreFault } from "../storeFault.ts";
import { startEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";

/**
 * The embedded database of a directory that we hold the lock of, created when there is none. Throws a StoreFault for
 * a directory that holds something else.
 */
export async function openPglite(directory: string, syncs: Int32Array | null): Promise<Connection> {
  if (!existsSync(join(directory, "PG_VERSION"))) await createDirectory(directory);
  return overEngine(await started(startEngine({ directory, image: null, syncs })));
}

/** Queries over an engine that runs. */
export function overEngine(engine: Engine): Connection {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
}

async function started(engine: Engine): Promise<Engine> {
  await engine.waitReady;
  return engine;
}

/** Built beside its place, synced, and moved there whole: a crash on the way leaves no half of a database. */
async function createDirectory(directory: string): Promise<void> {
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new StoreFault(
      "directory-not-database",
      `${directory} is not empty and holds no database: name another directory, or empty it`,
    );
  }
  mkdirSync(dirname(directory), { recursive: true });
  const building = `${directory}.building`;
  rmSync(building, { recursive: true, force: true });
  const engine = await started(startEngine({ directory: building, image: null, syncs: null }));
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
