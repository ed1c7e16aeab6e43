import { randomUUID } from "node:crypto";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { JobQueue } from "#service/jobs.ts";
import { wakeNotes } from "./wakeNotes.ts";
import type { PendingWake } from "./wakeNotes.ts";

export type PendingWakes = {
  wake(queue: JobQueue, keys: readonly string[], afterSeconds: number): Promise<void>;
  /** Notes a wake to be made once the job of this key has ended. */
  later(queue: JobQueue, key: string, afterSeconds: number): void;
  /** Makes what was noted for a key, whose job has just ended. */
  flush(queue: JobQueue, key: string): Promise<void>;
  stop(): Promise<void>;
};

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
  const notes = wakeNotes();
  let turn: Promise<void> | null = null;
  const make = async (
    queue: JobQueue,
    keys: readonly string[],
    dueAt: number,
    noted: PendingWake | null,
  ): Promise<void> => {
    const seconds = Math.max(0, Math.ceil((dueAt - Date.now()) / 1000));
    const before = new Map<string, PendingWake | undefined>();
    const running = await makeJobs(boss, queue, keys, seconds, (key) => before.set(key, notes.of(queue, key)));
    for (const { key } of running) before.delete(key);
    for (const earlier of before.values()) notes.answer(earlier, dueAt);
    for (const { key, attempt } of running) {
      const answered = seconds === 0 && noted !== null && noted.behind !== null && noted.behind !== attempt;
      if (!answered) notes.note({ queue, key, dueAt, behind: attempt }, noted === null);
    }
    if (seconds === 0) onDue(queue);
  };

  const flush = async (queue: JobQueue, key: string): Promise<void> => {
    const noted = notes.of(queue, key);
    if (noted === undefined) return;
    notes.remove(noted);
    try {
      if (noted.dueAt <= Date.now() && (await hasRunSince(boss, noted))) return;
      await make(queue, [key], noted.dueAt, noted);
    } catch (error) {
      notes.note(noted, false);
      throw error;
    }
  };

  const flushAll = async (): Promise<void> => {
    // As they are now: one that still finds its key being run is noted anew.
    const noted = notes.all();
    for (const { queue, key } of noted) await flush(queue, key);
  };
  const poll = setInterval(() => {
    if (notes.all().length === 0) return;
    turn ??= flushAll()
      .catch(fault)
      .finally(() => {
        turn = null;
      });
  }, pollMilliseconds);
  poll.unref();

  return {
    wake: (queue, keys, afterSeconds) => make(queue, keys, Date.now() + afterSeconds * 1000, null),
    later: (queue, key, afterSeconds) =>
      notes.note({ queue, key, dueAt: Date.now() + afterSeconds * 1000, behind: null }, false),
    flush,
    stop: async () => {
      clearInterval(poll);
      await turn;
    },
  };
}

type Running = { readonly key: string; readonly attempt: string };

/** Whether the key was run after the run that a wake found under way: a job made later began when that one had ended. */
async function hasRunSince(boss: PgBoss, { queue, key, behind }: PendingWake): Promise<boolean> {
  if (behind === null) return false;
  const jobs = await boss.findJobs<object>(queue, { key });
  const found = jobs.find(({ id }) => behind.startsWith(id));
  return (
    found !== undefined &&
    jobs.some(({ createdOn, startedOn }) => createdOn > found.createdOn && (startedOn ?? null) !== null)
  );
}

/**
 * Makes the jobs of keys, or brings those that wait forward, and tells of each try before it. Returns the keys that are
 * being run and can have none.
 */
async function makeJobs(
  boss: PgBoss,
  queue: JobQueue,
  keys: readonly string[],
  seconds: number,
  onTry: (key: string) => void,
): Promise<readonly Running[]> {
  const running: Running[] = [];
  let open: readonly string[] = [...new Set(keys)];
  while (open.length > 0) {
    for (const key of open) onTry(key);
    const left = await insertJobs(boss, queue, open, seconds);
    if (left.length === 0) break;
    const [only] = left;
    const filter = left.length === 1 && only !== undefined ? { key: only } : {};
    const jobs = (await boss.findJobs<object>(queue, filter)).filter(isOpen);
    const jobOf = new Map(jobs.map((job) => [job.singletonKey, job]));
    const unsettled: string[] = [];
    for (const key of left) {
      const job = jobOf.get(key);
      if (job?.state === "active") running.push({ key, attempt: `${job.id} ${job.retryCount}` });
      // It ended, or was taken, between the questions.
      else if (job === undefined || !(await bringForward(boss, queue, job, seconds))) unsettled.push(key);
    }
    open = unsettled;
  }
  return running;
}

/** Makes a job for each key that has none; returns the others. */
async function insertJobs(
  boss: PgBoss,
  queue: JobQueue,
  keys: readonly string[],
  seconds: number,
): Promise<readonly string[]> {
  const keyOf = new Map(keys.map((key) => [randomUUID() as string, key]));
  const jobs = [...keyOf].map(([id, key]) => ({ id, singletonKey: key, group: { id: key }, startAfter: seconds }));
  for (const id of (await boss.insert(queue, jobs, { returnId: true })) ?? []) keyOf.delete(id);
  return [...keyOf.values()];
}

/** False where the job no longer waits. A job that failed keeps its distance. */
async function bringForward(boss: PgBoss, queue: JobQueue, job: JobWithMetadata, seconds: number): Promise<boolean> {
  // The second forgives clocks that differ.
  const soonEnough = job.startAfter.getTime() <= Date.now() + (seconds + 1) * 1000;
  if (job.state === "retry" || soonEnough) return true;
  const { updated } = await boss.update(queue, undefined, { id: job.id, startAfter: seconds });
  return updated > 0;
}

function isOpen({ state }: JobWithMetadata): boolean {
  return state === "created" || state === "retry" || state === "active";
}
