import type { Connection } from "./database.ts";
import { acquireLock } from "./directoryLock.ts";
import type { LockHolder } from "./directoryLock.ts";
import { pgliteAccess } from "./jobs/pgliteAccess.ts";
import { postgresAccess } from "./jobs/postgresAccess.ts";
import type { SqlAccess, SqlRole } from "./jobs/sqlAccess.ts";
import { openPglite, overEngine } from "./pglite/openPglite.ts";
import { openPostgres } from "./openPostgres.ts";
import { keepUp } from "./pglite/upkeep.ts";

/** Where the database is: a directory of the embedded one, or the URL of a PostgreSQL server. */
export type DatabasePlace =
  | {
      readonly directory: string;
      /** One cell, raised with every sync to disk; tests count by it. */ readonly syncs?: Int32Array;
    }
  | { readonly url: string };

export type OpenDatabase = {
  readonly engine: "pglite" | "postgres";
  readonly db: Connection;
  /** Whether an acknowledged write survives a power cut. */
  readonly durable: boolean;
  /** Says where this process answers, for commands that find the directory held. Nothing to say for a server. */
  announce(url: string): void;
  /** For a library that brings its own SQL; to be closed before the database is. */
  access(role: SqlRole): SqlAccess;
  close(): Promise<void>;
};

export type OpenAnswer =
  | { readonly kind: "open"; readonly database: OpenDatabase }
  /** Another process has the directory open; `holder.url` is where to ask it, once it listens. */
  | { readonly kind: "held"; readonly holder: LockHolder; readonly lockFile: string };

/** Opens without preparing the schema. Throws a StoreFault for what an operator can put right. */
export async function openDatabase(place: DatabasePlace): Promise<OpenAnswer> {
  if ("url" in place) {
    const { db, durable } = await openPostgres(place.url);
    const access = (role: SqlRole) => postgresAccess(place.url, role);
    return {
      kind: "open",
      database: { engine: "postgres", db, durable, announce: () => {}, access, close: () => db.destroy() },
    };
  }
  const answer = acquireLock(place.directory);
  if (answer.kind === "held") return answer;
  const { lock } = answer;
  try {
    const opened = await openPglite(place.directory, place.syncs ?? null);
    const db = overEngine(opened);
    const endUpkeep = keepUp(db);
    const close = async (): Promise<void> => {
      await endUpkeep();
      await db.destroy();
      lock.release();
    };
    const access = (role: SqlRole) => pgliteAccess(db, opened, role);
    return { kind: "open", database: { engine: "pglite", db, durable: true, announce: lock.announce, access, close } };
  } catch (error) {
    lock.release();
    throw error;
  }
}
