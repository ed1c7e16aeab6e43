import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types } from "pg";
import type { CustomTypesConfig } from "pg";
import type { Connection, Tables } from "./database.ts";
import { StoreFault } from "./storeFault.ts";

const oldestServer = 150_000;

/** A day stays text; the driver would make it midnight of the server's own zone. */
const dayStaysText: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.DATE ? (text: string) => text : types.getTypeParser(oid, format),
};

/** Connections to a PostgreSQL server; `durable` tells whether it says that commits survive a power cut. */
export async function openPostgres(url: string): Promise<{ readonly db: Connection; readonly durable: boolean }> {
  const pool = new Pool({ connectionString: url, types: dayStaysText, application_name: "zhaozhang", max: 10 });
  // An idle connection that breaks is replaced at the next use; without a listener it would stop the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    return { db, durable: await inspectServer(db) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function inspectServer(db: Connection): Promise<boolean> {
  const { rows } = await sql<{ version: number; encoding: string; durable: boolean }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as durable`.execute(db);
  const [server] = rows;
  if (server === undefined) throw new Error("one row was asked for and none came");
  if (server.version < oldestServer) {
    throw new StoreFault(
      "server-too-old",
      `the PostgreSQL server reports version ${server.version}; 15 or later is needed`,
    );
  }
  if (server.encoding !== "UTF8") {
    throw new StoreFault(
      "encoding-not-utf8",
      `the database is encoded in ${server.encoding}; create one with: create database NAME encoding 'UTF8' template template0`,
    );
  }
  return server.durable;
}
