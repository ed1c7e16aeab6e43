import type { PgBoss } from "pg-boss";
import type { JobDepth, JobQueue, Jobs } from "#service/jobs.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { bossOptions, installJobs, jobQueues, jobSchema } from "./installJobs.ts";
import { jobTimes } from "./jobTimes.ts";
import type { JobTimes } from "./jobTimes.ts";
import type { SqlAccess } from "./sqlAccess.ts";
import { pgBossJobs } from "./pgBossJobs.ts";

/**
 * The jobs of an open database, whose application role must be prepared. Brings their schema up to this program, so that
 * it takes a moment: a server listens first. To be stopped before the database is closed. `fault` is told of what the
 * database refuses in the background. Throws a StoreFault where the user may not make the schema.
 */
export async function openJobs(
  database: OpenDatabase,
  fault: (error: unknown) => void,
  times: JobTimes = jobTimes,
): Promise<Jobs> {
  // Loading it takes a quarter of a second, which only a server has to spend.
  const library = await import("pg-boss");
  await installJobs(database, library.PgBoss, times);
  const access = database.access("application");
  // On the embedded database there are no other processes that might die, and every look is a write to the disk.
  const supervise = database.engine === "pglite" ? Math.max(times.supervise, times.forget) : times.supervise;
  const boss = new library.PgBoss({
    ...bossOptions(access, database.engine),
    migrate: false,
    supervise: true,
    superviseIntervalSeconds: supervise,
    monitorIntervalSeconds: supervise,
    maintenanceIntervalSeconds: times.forget,
  });
  boss.on("error", fault);
  try {
    await boss.start();
    if (database.engine === "pglite") await takeOver(boss);
  } catch (error) {
    await boss.stop({ graceful: false });
    await access.close();
    throw error;
  }
  const jobs = pgBossJobs(boss, { times, fault });
  const end = async (): Promise<void> => {
    await jobs.stop();
    await access.close();
  };
  let ended: Promise<void> | null = null;
  return { ...jobs, depth: (queue) => depthOf(access, queue), stop: () => (ended ??= end()) };
}

/** Counted, not taken from the statistics of pg-boss, which may be an hour old. */
async function depthOf(access: SqlAccess, queue: JobQueue): Promise<JobDepth> {
  const { rows } = await access.executeSql(
    `select state::text as state, count(*)::int as count from ${jobSchema}.job_common
     where name = $1 and state in ('created', 'retry', 'active') group by state`,
    [queue],
  );
  const found = new Map((rows as { state: string; count: number }[]).map(({ state, count }) => [state, count]));
  const of = (state: string): number => found.get(state) ?? 0;
  return { waiting: of("created"), retrying: of("retry"), running: of("active") };
}

/** Nobody else can have the embedded database open: what is under way there was begun by a process that is gone. */
async function takeOver(boss: PgBoss): Promise<void> {
  for (const name of jobQueues.flatMap((queue) => [queue.name, queue.dead])) {
    const left = (await boss.findJobs(name)).filter(({ state }) => state === "active");
    if (left.length === 0) continue;
    await boss.fail(
      name,
      left.map(({ id }) => id),
      new Error("the process that ran it has ended"),
    );
    for (const { id } of left) await boss.update(name, undefined, { id, startAfter: 0 });
  }
}
