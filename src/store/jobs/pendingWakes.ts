import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { JobQueue } from "#service/jobs.ts";

export type PendingWakes = {
  wake(queue: JobQueue, key: string, afterSeconds: number): Promise<void>;
  /** Notes a wake to be made once the job of this key has ended. */
  later(queue: JobQueue, key: string, afterSeconds: number): void;
  /** Makes what was noted for a key, whose job has just ended. */
  flush(queue: JobQueue, key: string): Promise<void>;
  stop(): Promise<void>;
};

type Pending = { readonly queue: JobQueue; readonly key: string; readonly dueAt: number };

/**
 * Wakes, those included that find their key being run: there can be no second job of it meanwhile. They are noted here
 * and made when that run has ended; where it goes on in another process, they are tried again at every poll.
 */
export function pendingWakes(
  boss: PgBoss,
  pollMilliseconds: number,
  fault: (error: unknown) => void,
  onDue: (queue: JobQueue) => void,
): PendingWakes {
  const pending = new Map<string, Pending>();
  let turn: Promise<void> | null = null;
  const placeOf = (queue: JobQueue, key: string): string => `${queue}\n${key}`;

  const note = (queue: JobQueue, key: string, dueAt: number): void => {
    const known = pending.get(placeOf(queue, key));
    pending.set(placeOf(queue, key), { queue, key, dueAt: Math.min(dueAt, known?.dueAt ?? Infinity) });
  };

  const make = async (queue: JobQueue, key: string, dueAt: number): Promise<void> => {
    const seconds = Math.max(0, Math.ceil((dueAt - Date.now()) / 1000));
    if ((await makeJob(boss, queue, key, seconds)) === "running") note(queue, key, dueAt);
    else if (seconds === 0) onDue(queue);
  };

  const flush = async (queue: JobQueue, key: string): Promise<void> => {
    const noted = pending.get(placeOf(queue, key));
    if (noted === undefined) return;
    pending.delete(placeOf(queue, key));
    try {
      await make(queue, key, noted.dueAt);
    } catch (error) {
      note(queue, key, noted.dueAt);
      throw error;
    }
  };

  const flushAll = async (): Promise<void> => {
    // As they are now: one that still finds its key being run is noted anew.
    const noted = [...pending.values()];
    for (const { queue, key } of noted) await flush(queue, key);
  };
  const poll = setInterval(() => {
    if (pending.size === 0) return;
    turn ??= flushAll()
      .catch(fault)
      .finally(() => {
        turn = null;
      });
  }, pollMilliseconds);
  poll.unref();

  return {
    wake: (queue, key, afterSeconds) => make(queue, key, Date.now() + afterSeconds * 1000),
    later: (queue, key, afterSeconds) => note(queue, key, Date.now() + afterSeconds * 1000),
    flush,
    stop: async () => {
      clearInterval(poll);
      await turn;
    },
  };
}

/** Makes the job of a key, or brings the one that waits forward; `running` where neither can be. */
async function makeJob(boss: PgBoss, queue: JobQueue, key: string, seconds: number): Promise<"made" | "running"> {
  const options = { singletonKey: key, group: { id: key }, startAfter: seconds };
  for (;;) {
    if ((await boss.send(queue, null, options)) !== null) return "made";
    const job = (await boss.findJobs<object>(queue, { key })).find(isOpen);
    // It ended between the two questions: now there is room.
    if (job === undefined) continue;
    if (job.state === "active") return "running";
    // A job that failed keeps its distance. The second forgives clocks that differ.
    const soonEnough = job.startAfter.getTime() <= Date.now() + (seconds + 1) * 1000;
    if (job.state === "retry" || soonEnough) return "made";
    const { updated } = await boss.update(queue, undefined, { id: job.id, startAfter: seconds });
    if (updated > 0) return "made";
  }
}

function isOpen({ state }: JobWithMetadata): boolean {
  return state === "created" || state === "retry" || state === "active";
}
