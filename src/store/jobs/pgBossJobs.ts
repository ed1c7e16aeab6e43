import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { JobOutcome, JobQueue, Jobs, WorkOptions } from "#service/jobs.ts";
import { jobQueues } from "./installJobs.ts";
import type { JobTimes } from "./jobTimes.ts";
import { jobWorker } from "./jobWorker.ts";
import type { JobWorker } from "./jobWorker.ts";
import { pendingWakes } from "./pendingWakes.ts";

export type JobsSurroundings = {
  readonly times: JobTimes;
  /** Told of what the database refused; the job is looked at again later. */
  readonly fault: (error: unknown) => void;
};

/** Jobs over pg-boss, which has been started; stopping them stops it. */
export function pgBossJobs(boss: PgBoss, { times, fault }: JobsSurroundings): Omit<Jobs, "depth"> {
  const workers = new Map<JobQueue, JobWorker>();
  const all: JobWorker[] = [];
  const wakes = pendingWakes(boss, times.pollMilliseconds, fault, (queue) => workers.get(queue)?.look());
  let stopped: Promise<void> | null = null;

  const end = async (): Promise<void> => {
    await Promise.all(all.map((worker) => worker.stop()));
    await wakes.stop();
    await boss.stop({ graceful: false });
  };

  return {
    wake: async (queue, keys, afterSeconds = 0) => {
      if (stopped === null) await wakes.wake(queue, typeof keys === "string" ? [keys] : keys, afterSeconds);
    },
    work: async (queue, run, { concurrency, onDead }) => {
      if (stopped !== null) return;
      if (workers.has(queue)) throw new Error(`the queue ${queue} is worked already`);
      const dead = jobQueues.find(({ name }) => name === queue)?.dead;
      if (dead === undefined) throw new Error(`there is no queue ${queue}`);
      const common = { pollMilliseconds: times.pollMilliseconds, stopAfter: times.stopAfter, fault };
      const buried = jobWorker(boss, dead, bury(boss, dead, onDead), { ...common, concurrency: 1 });
      const carryOut = async (job: JobWithMetadata): Promise<void> => {
        const gone = await settle(boss, queue, job, run, (after) => wakes.later(queue, keyOf(job), after));
        await wakes.flush(queue, keyOf(job));
        if (gone) buried.look();
      };
      const worker = jobWorker(boss, queue, carryOut, { ...common, concurrency });
      workers.set(queue, worker);
      all.push(worker, buried);
    },
    stop: () => (stopped ??= end()),
  };
}

function keyOf(job: JobWithMetadata): string {
  return job.singletonKey ?? "";
}

/** Runs a job and notes how that ended; true where it was its last try. */
async function settle(
  boss: PgBoss,
  queue: JobQueue,
  job: JobWithMetadata,
  run: (key: string) => Promise<JobOutcome>,
  later: (afterSeconds: number) => void,
): Promise<boolean> {
  const endBeat = keepAlive(boss, queue, job);
  let outcome: JobOutcome;
  try {
    outcome = await run(keyOf(job));
  } catch (error) {
    await boss.fail(queue, job, error instanceof Error ? error : new Error(String(error)));
    return job.retryCount >= job.retryLimit;
  } finally {
    endBeat();
  }
  if (outcome.kind === "again") later(outcome.afterSeconds);
  await boss.complete(queue, job);
  return false;
}

/** Tells dead jobs. Where that throws, pg-boss tries it again. */
function bury(boss: PgBoss, dead: string, onDead: WorkOptions["onDead"]): (job: JobWithMetadata) => Promise<void> {
  return async (job) => {
    const endBeat = keepAlive(boss, dead, job);
    try {
      await onDead(keyOf(job), errorOf(job.sourceOutput));
    } catch (error) {
      await boss.fail(dead, job, error instanceof Error ? error : new Error(String(error)));
      return;
    } finally {
      endBeat();
    }
    await boss.complete(dead, job);
  };
}

/** What pg-boss kept of the error that ended a job. */
function errorOf(kept: unknown): Error {
  if (typeof kept !== "object" || kept === null) return new Error("the job ended without a word");
  const { name, message } = kept as { readonly name?: unknown; readonly message?: unknown };
  const error = new Error(typeof message === "string" ? message : JSON.stringify(kept));
  if (typeof name === "string") error.name = name;
  return error;
}

/** Says three times in the time after which we would pass for dead that we are not. */
function keepAlive(boss: PgBoss, queue: string, job: JobWithMetadata): () => void {
  const every = ((job.heartbeatSeconds ?? 60) * 1000) / 3;
  // A beat that fails says nothing; when all do, somebody else takes the job over, as they should.
  const timer = setInterval(() => void boss.touch(queue, job).catch(() => {}), every);
  timer.unref();
  return () => clearInterval(timer);
}
