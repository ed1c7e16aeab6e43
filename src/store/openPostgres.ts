import { Kysely, PostgresDialect, sql } from "kysely";
import { Client, Pool, types } from "pg";
import type { CustomTypesConfig } from "pg";
import type { Connection, Tables } from "./database.ts";
import { sqlState } from "./sqlState.ts";
import { StoreFault } from "./storeFault.ts";
import { storeFaultText } from "./storeFaultText.ts";
import type { DatabaseAddress } from "./storeFaultText.ts";

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
  await reach(url, pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    return { db, durable: await inspectServer(db) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Connects once. Whatever keeps us from it is for the operator to put right: it is told with the address, never the password. */
async function reach(url: string, pool: Pool): Promise<void> {
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw unreached(addressOf(url), error);
  }
}

/** As the driver reads the URL, with what it takes from the environment. */
function addressOf(url: string): DatabaseAddress {
  const { host, port, database, user } = new Client({ connectionString: url });
  return { server: `${host}:${port}`, database: database ?? "", user: user ?? "" };
}

const missingDatabase = "3D000";
const refusedSignIns: ReadonlySet<string | null> = new Set(["28000", "28P01"]);

function unreached(address: DatabaseAddress, error: unknown): StoreFault {
  const state = sqlState(error);
  if (state === missingDatabase) {
    return new StoreFault("database-missing", storeFaultText["database-missing"](address), error);
  }
  const reason = reasonOf(error);
  const code = refusedSignIns.has(state) ? "sign-in-refused" : "server-unreachable";
  return new StoreFault(code, storeFaultText[code](address, reason), error);
}

/** A name with several addresses fails with one error for each and no message of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message !== "") return error.message;
  return "code" in error ? String(error.code) : error.name;
}

async function inspectServer(db: Connection): Promise<boolean> {
  const { rows } = await sql<{ version: number; encoding: string; durable: boolean }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as durable`.execute(db);
  const [server] = rows;
  if (server === undefined) throw new Error("one row was asked for and none came");
  if (server.version < oldestServer) {
    throw new StoreFault("server-too-old", storeFaultText["server-too-old"](server.version));
  }
  if (server.encoding !== "UTF8") {
    throw new StoreFault("encoding-not-utf8", storeFaultText["encoding-not-utf8"](server.encoding));
  }
  return server.durable;
}
