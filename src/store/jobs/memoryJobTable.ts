import type { JobQueue } from "#service/jobs.ts";
import type { JobTimes } from "./jobTimes.ts";

export type MemoryJob = {
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

/** What several processes share; jobs are in the order in which they were made. Instants are in milliseconds. */
export class MemoryJobTable {
  readonly #jobs = new Set<MemoryJob>();

  all(): readonly MemoryJob[] {
    return [...this.#jobs];
  }

  delete(job: MemoryJob): void {
    this.#jobs.delete(job);
  }

  wake(queue: JobQueue, key: string, due: number): void {
    const job = this.all().find((one) => one.queue === queue && one.key === key && one.state !== "dead");
    if (job === undefined) {
      this.#jobs.add({ queue, key, state: "waiting", due, failures: 0, again: null, by: null, error: null });
    } else if (job.state === "running") job.again = Math.min(due, job.again ?? Infinity);
    else if (job.state === "waiting") job.due = Math.min(due, job.due);
  }

  /** A run that threw, or whose process has died; `notBefore` is when that can have been noticed. */
  failed(job: MemoryJob, error: Error, notBefore: number, times: JobTimes, random: () => number): void {
    const { again } = job;
    job.failures += 1;
    const dead = job.failures >= times.tries;
    Object.assign(job, { by: null, again: null, error, state: dead ? "dead" : "backing-off" });
    job.due = dead ? notBefore : notBefore + backOff(job.failures, times, random);
    if (!dead) return;
    job.failures = 0;
    if (again !== null) this.wake(job.queue, job.key, again);
  }
}

/** As pg-boss reckons it. */
export function backOff(failures: number, { firstRetry, longestRetry }: JobTimes, random: () => number): number {
  const most = firstRetry * 2 ** failures;
  return Math.min(longestRetry, most / 2 + (most / 2) * random()) * 1000;
}
