import type { JobWithMetadata, PgBoss } from "pg-boss";

/** Carries out one job of a queue and says in the queue what became of it. May throw what the database throws. */
export type CarryOut = (job: JobWithMetadata) => Promise<void>;

export type JobWorker = {
  /** Looks for due jobs at once instead of at the next poll. */
  look(): void;
  /** Whether this process is running the key. */
  runs(key: string): boolean;
  stop(): Promise<void>;
};

export type JobWorkerOptions = {
  readonly concurrency: number;
  readonly pollMilliseconds: number;
  readonly stopAfter: number;
  readonly fault: (error: unknown) => void;
};

/**
 * Takes the due jobs of one queue, as many at a time as there is room for, in one question to the database. pg-boss has
 * workers of its own, but each of them would ask for itself, and wait for its next turn after every job.
 */
export function jobWorker(
  boss: PgBoss,
  queue: string,
  carryOut: CarryOut,
  { concurrency, pollMilliseconds, stopAfter, fault }: JobWorkerOptions,
): JobWorker {
  const running = new Map<string, { readonly job: JobWithMetadata; readonly ended: Promise<void> }>();
  let stopped = false;
  let turn: Promise<void> | null = null;
  let again = false;

  const begin = (job: JobWithMetadata): void => {
    const key = job.singletonKey ?? "";
    const ended = carryOut(job)
      .catch(fault)
      .finally(() => {
        running.delete(key);
        look();
      });
    running.set(key, { job, ended });
  };

  const take = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      const room = concurrency - running.size;
      if (room <= 0) return;
      // Where the database has given up a run that still goes on here, its key is not begun a second time.
      const ignoreGroups = [...running.keys()];
      const jobs = await boss.fetch<object>(queue, { batchSize: room, includeMetadata: true, ignoreGroups });
      for (const job of jobs) begin(job);
      if (jobs.length === room) again = true;
    }
  };

  const look = (): void => {
    if (stopped) return;
    again = true;
    turn ??= take()
      .catch(fault)
      .finally(() => {
        turn = null;
        if (again && running.size < concurrency) look();
      });
  };

  const poll = setInterval(look, pollMilliseconds);
  poll.unref();
  look();
  return {
    look,
    runs: (key) => running.has(key),
    stop: async () => {
      stopped = true;
      clearInterval(poll);
      await turn;
      await endedWithin(
        stopAfter,
        [...running.values()].map(({ ended }) => ended),
      );
      // Whoever runs them next begins once the usual back-off is over.
      const left = [...running.values()].map(({ job }) => job);
      if (left.length > 0) await boss.fail(queue, left, new Error("the process was stopped")).catch(fault);
    },
  };
}

async function endedWithin(seconds: number, runs: readonly Promise<void>[]): Promise<void> {
  if (runs.length === 0) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([Promise.all(runs), late]);
  clearTimeout(timer);
}
