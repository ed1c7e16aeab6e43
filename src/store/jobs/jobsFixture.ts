import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { migrate } from "../migrations/migrate.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import type { JobsUnderTest } from "./jobsSuite.ts";
import { suiteTimes } from "./jobsSuite.ts";
import { openJobs } from "./openJobs.ts";

function fault(error: unknown): void {
  throw error;
}

/** Jobs of a database, whose time passes by bringing everything in it nearer. Nobody else can be on an embedded one. */
export async function jobsOn(database: OpenDatabase, other: OpenDatabase | null): Promise<JobsUnderTest> {
  await migrate(database.db);
  const jobs = await openJobs(database, fault, suiteTimes);
  const elsewhere = other === null ? jobs : await openJobs(other, fault, suiteTimes);
  const busy = async (): Promise<boolean> => {
    const { rows } = await sql<{ busy: boolean }>`select exists (select 1 from zz_jobs.job
      where state = 'active' or state < 'active' and start_after <= now()) as busy`.execute(database.db);
    return rows[0]?.busy === true;
  };
  const settle = async (): Promise<void> => {
    let still = 0;
    let rounds = 0;
    // What is due may be found between two polls, and a wake from elsewhere only at the next but one. Once the jobs
    // are stopped, what is due stays so.
    while (still < 4 && rounds < 400) {
      await setTimeout(suiteTimes.pollMilliseconds);
      still = (await busy()) ? 0 : still + 1;
      rounds += 1;
    }
  };
  return {
    jobs,
    elsewhere,
    settle,
    pass: async (seconds) => {
      await sql`update zz_jobs.job set start_after = start_after - ${seconds} * interval '1 second'
        where state < 'active'`.execute(database.db);
      await settle();
    },
    close: async () => {
      await jobs.stop();
      if (other !== null) await elsewhere.stop();
      await other?.close();
      await database.close();
    },
  };
}
