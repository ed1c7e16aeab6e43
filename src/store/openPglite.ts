import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PGliteOptions } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Connection, Tables } from "./database.ts";
import { DurableNodeFs } from "./durableNodeFs.ts";
import { StoreFault } from "./storeFault.ts";

const oid = { bytea: 17, text: 25, date: 1082 } as const;

/** Bytes go to the server as they are; the type says text because the engine's own values are. */
function asBytes(value: string | Uint8Array): string {
  return value as string;
}

/** How values travel. A day stays text; bytes are not spelt out in hex. */
export const pgliteTypes = {
  parsers: {
    [oid.date]: (text: string) => text,
    [oid.bytea]: (hex: string) => Buffer.from(hex.slice(2), "hex"),
  },
  serializers: { [oid.text]: asBytes, [oid.bytea]: asBytes },
} satisfies PGliteOptions;

/** The sizes keep the process small and the log of writes short. */
const settings = ["wal_sync_method=fsync", "shared_buffers=32MB", "max_wal_size=128MB", "min_wal_size=32MB"];

/** As delivered, `-F` switches syncing off. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...settings.flatMap((setting) => ["-c", setting]),
];

/**
 * The embedded database of a directory that we hold the lock of, created when there is none. Throws a StoreFault for
 * a directory that holds something else.
 */
export async function openPglite(directory: string, onSync?: () => void): Promise<Connection> {
  if (!existsSync(join(directory, "PG_VERSION"))) await createDirectory(directory);
  return overPglite(await start(directory, onSync));
}

/** Queries over an engine that runs. */
export function overPglite(engine: PGlite): Connection {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
}

async function start(directory: string, onSync?: () => void): Promise<PGlite> {
  return PGlite.create({ fs: new DurableNodeFs(directory, onSync), startParams, ...pgliteTypes });
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
  const engine = await start(building);
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
