import { sql } from "kysely";
import type { Connection } from "../database.ts";

const everyMilliseconds = 60_000;
const logBytesBeforeCheckpoint = 32 * 1024 * 1024;

/**
 * The embedded database has no background processes: without this nothing would ever shorten its log of writes, which
 * is replayed after a crash, or clear what updates leave behind. Returns the function that ends it.
 */
export function keepUp(db: Connection): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = upkeep(db);
  }, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Exported for its test. A failure is left to the next statement of somebody who can be told. */
export async function upkeep(db: Connection): Promise<void> {
  try {
    const { rows } = await sql<{ bytes: number }>`
      select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`.execute(
      db,
    );
    if ((rows[0]?.bytes ?? 0) < logBytesBeforeCheckpoint) return;
    await sql`vacuum (analyze) zz.company, zz.item`.execute(db);
    // The jobs are there once a server has run.
    const jobs = await sql<{ there: boolean }>`select to_regclass('zz_jobs.job_common') is not null as there`.execute(
      db,
    );
    if (jobs.rows[0]?.there === true) await sql`vacuum (analyze) zz_jobs.job_common, zz_jobs.queue`.execute(db);
    await sql`checkpoint`.execute(db);
  } catch {
    return;
  }
}
