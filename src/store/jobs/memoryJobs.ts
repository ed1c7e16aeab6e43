import type { JobOutcome, JobQueue, Jobs, WorkOptions } from "#service/jobs.ts";
import { jobTimes } from "./jobTimes.ts";
import type { JobTimes } from "./jobTimes.ts";

/** A clock in milliseconds that stands still until it is moved. */
export type MovableClock = { now(): number; moveTo(instant: number): void };

export type MemoryJobsOptions = {
  readonly clock: MovableClock;
  /** From 0 up to 1: the jitter of back-offs. */
  readonly random: () => number;
  readonly times?: JobTimes;
};

type Job = {
  readonly queue: JobQueue;
  readonly key: string;
  state: "waiting" | "backing-off" | "running" | "dead";
  due: number;
  failures: number;
  /** While it runs: when it is to run once more. */
  again: number | null;
  /** Who runs it. */
  by: object | null;
  error: Error | null;
};

/** What several processes share; jobs are in the order in which they were made. */
export type MemoryJobTable = Set<Job>;

/** Jobs that nothing runs by itself: whoever holds the clock does, so that every run of a simulation is the same. */
export type MemoryJobs = Jobs & {
  /** Runs what is due now and what becomes due by it. */
  runDue(): Promise<void>;
  /** Moves the clock from job to job up to an instant, and runs each when it is due. */
  runUpTo(instant: number): Promise<void>;
  /** When the next job is due; null where none waits. */
  nextDue(): number | null;
  /** The process is gone, whatever it was doing: what it ran is found and run again by whoever shares the table. */
  kill(): void;
};

type Worked = { readonly run: (key: string) => Promise<JobOutcome>; readonly options: WorkOptions };

/** The semantics of pgBossJobs.ts in memory, on a clock that somebody moves. */
export function memoryJobs(options: MemoryJobsOptions, table: MemoryJobTable = new Set()): MemoryJobs {
  const { clock, random, times = jobTimes } = options;
  const worked = new Map<JobQueue, Worked>();
  const me = {};
  let stopped = false;

  const backOff = (failures: number): number => {
    const most = times.firstRetry * 2 ** failures;
    return Math.min(times.longestRetry, most / 2 + (most / 2) * random()) * 1000;
  };

  const wakeAt = (queue: JobQueue, key: string, due: number): void => {
    const job = [...table].find((one) => one.queue === queue && one.key === key && one.state !== "dead");
    if (job === undefined) {
      table.add({ queue, key, state: "waiting", due, failures: 0, again: null, by: null, error: null });
    } else if (job.state === "running") job.again = Math.min(due, job.again ?? Infinity);
    else if (job.state === "waiting") job.due = Math.min(due, job.due);
  };

  const failed = (job: Job, error: Error, notBefore: number): void => {
    job.failures += 1;
    job.by = null;
    job.again = null;
    job.error = error;
    const dead = job.failures >= times.tries;
    job.state = dead ? "dead" : "backing-off";
    job.due = dead ? notBefore : notBefore + backOff(job.failures);
    if (dead) job.failures = 0;
  };

  const carryOut = async (job: Job, { run }: Worked): Promise<void> => {
    job.state = "running";
    job.by = me;
    try {
      const outcome = await run(job.key);
      if (job.by !== me) return;
      if (outcome.kind === "again") wakeAt(job.queue, job.key, clock.now() + outcome.afterSeconds * 1000);
      table.delete(job);
      if (job.again !== null) wakeAt(job.queue, job.key, job.again);
    } catch (error) {
      if (job.by !== me) return;
      const { again } = job;
      failed(job, asError(error), clock.now());
      if (again !== null) wakeAt(job.queue, job.key, again);
    }
  };

  const tell = async (job: Job, { options: { onDead } }: Worked): Promise<void> => {
    job.by = me;
    try {
      await onDead(job.key, job.error ?? new Error("the job ended without a word"));
      table.delete(job);
    } catch {
      job.failures += 1;
      job.due = clock.now() + backOff(job.failures);
    }
    job.by = null;
  };

  const isDue = (job: Job): boolean => job.by === null && worked.has(job.queue) && job.due <= clock.now();

  const runDue = async (): Promise<void> => {
    while (!stopped) {
      const [first, ...others] = [...table].filter(isDue);
      const work = first === undefined ? undefined : worked.get(first.queue);
      if (first === undefined || work === undefined) return;
      const batch = [first, ...others.filter(({ queue }) => queue === first.queue)];
      const runs = batch.slice(0, work.options.concurrency);
      await Promise.all(runs.map((job) => (job.state === "dead" ? tell(job, work) : carryOut(job, work))));
    }
  };

  const nextDue = (): number | null => {
    const dues = [...table].filter(({ by, queue }) => by === null && worked.has(queue)).map(({ due }) => due);
    return dues.length === 0 ? null : Math.min(...dues);
  };

  return {
    wake: async (queue, keys, afterSeconds = 0) => {
      if (stopped) return;
      const due = clock.now() + afterSeconds * 1000;
      for (const key of typeof keys === "string" ? [keys] : keys) wakeAt(queue, key, due);
    },
    work: async (queue, run, workOptions) => {
      if (worked.has(queue)) throw new Error(`the queue ${queue} is worked already`);
      worked.set(queue, { run, options: workOptions });
    },
    stop: async () => {
      stopped = true;
    },
    runDue,
    runUpTo: async (instant) => {
      for (let next = nextDue(); !stopped && next !== null && next <= instant; next = nextDue()) {
        clock.moveTo(Math.max(next, clock.now()));
        await runDue();
      }
      clock.moveTo(Math.max(instant, clock.now()));
    },
    nextDue,
    kill: () => {
      stopped = true;
      for (const job of table) {
        if (job.by !== me) continue;
        if (job.state === "dead") job.by = null;
        else failed(job, new Error("the process that ran it has ended"), clock.now() + times.deadAfter * 1000);
      }
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
