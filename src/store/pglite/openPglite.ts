import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Kysely, PGliteDialect } from "kysely";
import type { Connection, Tables } from "../database.ts";
import { StoreFault } from "../storeFault.ts";
import { storeFaultText } from "../storeFaultText.ts";
import { startEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";

/** Of the PostgreSQL that PGlite is built from; another one cannot read its files. */
const engineVersion = "18";

const run = promisify(execFile);

/**
 * The engine of a directory that we hold the lock of, created when there is none. Throws a StoreFault for
 * a directory that holds something else.
 */
export async function openPglite(directory: string, syncs: Int32Array | null): Promise<Engine> {
  const versionFile = join(directory, "PG_VERSION");
  if (existsSync(versionFile)) refuseOtherVersion(directory, readFileSync(versionFile, "utf8").trim());
  else await create(directory);
  const engine = startEngine({ directory, image: null, syncs });
  await engine.waitReady;
  return engine;
}

function refuseOtherVersion(directory: string, version: string): void {
  if (version === engineVersion) return;
  throw new StoreFault(
    "engine-other-version",
    storeFaultText["engine-other-version"](directory, version, engineVersion),
  );
}

/** Queries over an engine that runs. */
export function overEngine(engine: Engine): Connection {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
}

async function create(directory: string): Promise<void> {
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new StoreFault("directory-not-database", storeFaultText["directory-not-database"](directory));
  }
  await run(process.execPath, [fileURLToPath(new URL("createDirectory.ts", import.meta.url)), directory]);
}
