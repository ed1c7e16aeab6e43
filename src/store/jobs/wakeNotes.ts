import type { JobQueue } from "#service/jobs.ts";

/** A wake that waits for the end of a run. */
export type PendingWake = {
  readonly queue: JobQueue;
  readonly key: string;
  readonly dueAt: number;
  /** The run that it found under way, where it found one: any other began after the wake, and answers it. */
  readonly behind: string | null;
};

/** Wakes that were noted, one of each key at most. */
export function wakeNotes() {
  const pending = new Map<string, PendingWake>();
  const placeOf = (queue: JobQueue, key: string): string => `${queue}\n${key}`;
  const of = (queue: JobQueue, key: string): PendingWake | undefined => pending.get(placeOf(queue, key));
  const remove = ({ queue, key }: PendingWake): void => void pending.delete(placeOf(queue, key));
  return {
    of,
    remove,
    all: (): readonly PendingWake[] => [...pending.values()],
    /** Of two wakes of a key the later one says which run was under way. */
    note: (wake: PendingWake, latest: boolean): void => {
      const known = of(wake.queue, wake.key);
      const behind = latest ? (wake.behind ?? known?.behind ?? null) : (known?.behind ?? wake.behind);
      const dueAt = Math.min(wake.dueAt, known?.dueAt ?? Infinity);
      pending.set(placeOf(wake.queue, wake.key), { ...wake, dueAt, behind });
    },
    /** A job that was made after a wake had been noted, and runs no later than it asks for, is the answer to it. */
    answer: (earlier: PendingWake | undefined, dueAt: number): void => {
      if (earlier === undefined || earlier.dueAt < dueAt) return;
      if (of(earlier.queue, earlier.key) === earlier) remove(earlier);
    },
  };
}
