import type { JobOutcome, JobQueue, Jobs, WorkOptions } from "#service/jobs.ts";
import { jobTimes } from "./jobTimes.ts";
import { backOff, MemoryJobTable } from "./memoryJobTable.ts";
import type { MemoryJob } from "./memoryJobTable.ts";
import type { JobTimes } from "./jobTimes.ts";

/** A clock in milliseconds that stands still until it is moved. */
export type MovableClock = { now(): number; moveTo(instant: number): void };

export type MemoryJobsOptions = {
  readonly clock: MovableClock;
  /** From 0 up to 1: the jitter of back-offs. */
  readonly random: () => number;
  readonly times?: JobTimes;
};

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
export function memoryJobs(options: MemoryJobsOptions, table: MemoryJobTable = new MemoryJobTable()): MemoryJobs {
  const { clock, random, times = jobTimes } = options;
  const worked = new Map<JobQueue, Worked>();
  const me = {};
  const process = { table, clock, random, times, me };
  let stopped = false;

  const isDue = (job: MemoryJob): boolean => job.by === null && worked.has(job.queue) && job.due <= clock.now();

  const runDue = async (): Promise<void> => {
    while (!stopped) {
      const [first, ...others] = table.all().filter(isDue);
      const work = first === undefined ? undefined : worked.get(first.queue);
      if (first === undefined || work === undefined) return;
      const batch = [first, ...others.filter(({ queue }) => queue === first.queue)];
      const runs = batch.slice(0, work.options.concurrency);
      await Promise.all(runs.map((job) => (job.state === "dead" ? tell : carryOut)(process, job, work)));
    }
  };

  const nextDue = (): number | null => {
    const waiting = table.all().filter(({ by, queue }) => by === null && worked.has(queue));
    return waiting.length === 0 ? null : Math.min(...waiting.map(({ due }) => due));
  };

  return {
    wake: async (queue, keys, afterSeconds = 0) => {
      if (stopped) return;
      const due = clock.now() + afterSeconds * 1000;
      for (const key of typeof keys === "string" ? [keys] : keys) table.wake(queue, key, due);
    },
    work: async (queue, run, workOptions) => {
      if (worked.has(queue)) throw new Error(`the queue ${queue} is worked already`);
      worked.set(queue, { run, options: workOptions });
    },
    depth: async (queue) => {
      const count = (state: MemoryJob["state"]): number =>
        table.all().filter((job) => job.queue === queue && job.state === state).length;
      return { waiting: count("waiting"), retrying: count("backing-off"), running: count("running") };
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
      const noticed = clock.now() + times.deadAfter * 1000;
      for (const job of table.all().filter(({ by }) => by === me)) {
        if (job.state === "dead") job.by = null;
        else table.failed(job, new Error("the process that ran it has ended"), noticed, times, random);
      }
    },
  };
}

type MemoryProcess = Required<MemoryJobsOptions> & { readonly table: MemoryJobTable; readonly me: object };

async function carryOut(process: MemoryProcess, job: MemoryJob, { run }: Worked): Promise<void> {
  const { table, clock, random, times, me } = process;
  Object.assign(job, { state: "running", by: me });
  let outcome: JobOutcome;
  try {
    outcome = await run(job.key);
  } catch (error) {
    if (job.by === me) table.failed(job, asError(error), clock.now(), times, random);
    return;
  }
  // Who was killed meanwhile has nothing to say any more.
  if (job.by !== me) return;
  if (outcome.kind === "again") table.wake(job.queue, job.key, clock.now() + outcome.afterSeconds * 1000);
  table.delete(job);
  if (job.again !== null) table.wake(job.queue, job.key, job.again);
}

async function tell(process: MemoryProcess, job: MemoryJob, { options: { onDead } }: Worked): Promise<void> {
  const { table, clock, random, times, me } = process;
  job.by = me;
  try {
    await onDead(job.key, job.error ?? new Error("the job ended without a word"));
    if (job.by === me) table.delete(job);
  } catch {
    if (job.by !== me) return;
    job.failures += 1;
    job.due = clock.now() + backOff(job.failures, times, random);
  }
  if (job.by === me) job.by = null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
