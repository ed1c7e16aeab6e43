/** Kinds of job, each with a queue of its own. */
export type JobQueue = "deliver";

/** `again` asks for another run after so many seconds; that is no failure and counts as none. */
export type JobOutcome = { readonly kind: "done" } | { readonly kind: "again"; readonly afterSeconds: number };

/** `retrying`: have thrown and wait to be run again. */
export type JobDepth = { readonly waiting: number; readonly retrying: number; readonly running: number };

/**
 * Work that is to be done once it is due, told apart by a key. A key has at most one job, and is never run twice at
 * once, by whatever process. What is to be done is not in here: a lost job is made again by whoever finds work left.
 */
export interface Jobs {
  /**
   * Sees to it that the key, or each of many, is run after so many seconds, 0 when left out. A job that waits already
   * comes forward if it was due later, except where it backs off after a failure; where the key is being run, it is run
   * once more afterwards. Many keys are one question to the database. Not to be called inside a transaction of the
   * store, which may hold the only connection.
   */
  wake(queue: JobQueue, keys: string | readonly string[], afterSeconds?: number): Promise<void>;
  /** Runs what is due from now on, once per queue. */
  work(queue: JobQueue, run: (key: string) => Promise<JobOutcome>, options: WorkOptions): Promise<void>;
  /** How many jobs of a queue there are that have not ended. */
  depth(queue: JobQueue): Promise<JobDepth>;
  /** Begins nothing more, and waits a few seconds for what is under way; what is not done by then is run again. */
  stop(): Promise<void>;
}

export type WorkOptions = {
  /** How many keys this process runs at once. */
  readonly concurrency: number;
  /**
   * Called once a run has thrown as often as it may, with the last error, or its process has died that often. It is
   * called again where it throws itself; after that a wake begins anew.
   */
  readonly onDead: (key: string, error: Error) => Promise<void>;
};
