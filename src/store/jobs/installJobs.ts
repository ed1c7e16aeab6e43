import { sql } from "kysely";
import type { PgBoss, QueueOptions } from "pg-boss";
import { administratorStatements, applicationRole, roleState } from "../applicationRole.ts";
import type { Connection } from "../database.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { StoreFault } from "../storeFault.ts";
import { storeFaultText } from "../storeFaultText.ts";
import type { JobTimes } from "./jobTimes.ts";
import type { SqlAccess } from "./sqlAccess.ts";

/** The schema that pg-boss makes and changes by itself. */
export const jobSchema = "zz_jobs";

/** Every queue has a second one, of its dead jobs. */
export const jobQueues = [{ name: "deliver", dead: "deliver-dead" }] as const;

/** Any number, the same in every program: rights are granted by one program after the other. */
const grantLock = 20_261_126;

/** How a dead job is told of: until it succeeds, for a fortnight. */
const deadTries = 1000;

/** What every connection of pg-boss is opened with. It does nothing by the clock; see pgBossJobs.ts for what does. */
export function bossOptions(access: SqlAccess, engine: OpenDatabase["engine"]) {
  return {
    db: access,
    backend: engine,
    schema: jobSchema,
    schedule: false,
    supervise: false,
    // Rebuilding an index is the owner's right; the tables stay small.
    reindex: false,
    monitorVacuum: false,
    // Jobs that wait for other jobs: we have none, and every look for them is a write.
    flowIntervalSeconds: 86_400,
  } as const;
}

/**
 * Makes the schema of the jobs and their queues as the owner, or brings them up to this program, and grants the
 * application role what running jobs needs. Throws a StoreFault where the user may not make a schema.
 */
export async function installJobs(database: OpenDatabase, Boss: typeof PgBoss, times: JobTimes): Promise<void> {
  await refuseWithoutRoom(database.db);
  const access = database.access("owner");
  try {
    const boss = new Boss({ ...bossOptions(access, database.engine), migrate: true });
    await boss.start();
    try {
      for (const { name, dead } of jobQueues) await prepareQueues(boss, name, dead, times);
    } finally {
      await boss.stop({ graceful: false });
    }
  } finally {
    await access.close();
  }
  // Every wake of a key that has a job looks for it.
  await sql`create index if not exists job_of_key on ${sql.raw(jobSchema)}.job_common (name, singleton_key)`.execute(
    database.db,
  );
  await grantUse(database.db);
}

async function prepareQueues(boss: PgBoss, name: string, dead: string, times: JobTimes): Promise<void> {
  const both: QueueOptions = {
    retryBackoff: true,
    retryDelay: times.firstRetry,
    retryDelayMax: times.longestRetry,
    expireInSeconds: times.longestRun,
    heartbeatSeconds: times.deadAfter,
    deleteAfterSeconds: 60,
  };
  const known = new Set((await boss.getQueues([name, dead])).map((queue) => queue.name));
  if (!known.has(dead)) await boss.createQueue(dead, { ...both, retryLimit: deadTries });
  // One job of a key that waits, is tried again or is run, by a unique index: never two at once, whatever fails.
  const options = { ...both, retryLimit: times.tries - 1, deadLetter: dead };
  if (known.has(name)) await boss.updateQueue(name, options);
  else await boss.createQueue(name, { ...options, policy: "exclusive" });
}

async function refuseWithoutRoom(db: Connection): Promise<void> {
  const { rows } = await sql<{ room: boolean }>`
    select to_regnamespace(${jobSchema}) is not null
      or has_database_privilege(current_database(), 'create') as room`.execute(db);
  if (rows[0]?.room === true) return;
  const role = await db.transaction().execute(roleState);
  const statement = administratorStatements({ ...role, roomForSchema: false });
  throw new StoreFault("schema-not-allowed", storeFaultText["schema-not-allowed"](statement));
}

/** Rows may be read and changed; tables, functions and queues may not. */
async function grantUse(db: Connection): Promise<void> {
  const [schema, role] = [sql.ref(jobSchema), sql.ref(applicationRole)];
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(trx);
    await sql`grant usage on schema ${schema} to ${role}`.execute(trx);
    await sql`grant select on all tables in schema ${schema} to ${role}`.execute(trx);
    await sql`grant insert, update, delete on ${sql.raw(`${jobSchema}.job, ${jobSchema}.job_common`)} to ${role}`.execute(
      trx,
    );
    await sql`grant update on ${sql.raw(`${jobSchema}.queue, ${jobSchema}.version`)} to ${role}`.execute(trx);
    await sql`grant delete on ${sql.raw(`${jobSchema}.job_dependency`)} to ${role}`.execute(trx);
  });
}
