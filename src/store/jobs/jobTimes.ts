/** How a job is retried, looked for and given up. All but `pollMilliseconds` are seconds. */
export type JobTimes = {
  /** Runs of a job before it is dead. */
  readonly tries: number;
  /** Back-off after the first failure is between this and twice this; it doubles from failure to failure. */
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** How often the database is asked for what is due. A wake in this process does not wait for it. */
  readonly pollMilliseconds: number;
  /** A process that has not been heard of for so long has died, and its jobs are somebody else's. At least 10. */
  readonly deadAfter: number;
  /** A run must have ended by then: after it, another process may begin one. */
  readonly longestRun: number;
  /** How often dead processes are looked for. */
  readonly supervise: number;
  /** How often jobs that ended more than a minute ago are deleted. */
  readonly forget: number;
  /** How long stopping waits for the runs under way. */
  readonly stopAfter: number;
};

/** Of the product: twelve tries are some seven hours. */
export const jobTimes: JobTimes = {
  tries: 12,
  firstRetry: 60,
  longestRetry: 3600,
  pollMilliseconds: 4000,
  deadAfter: 60,
  longestRun: 900,
  supervise: 30,
  forget: 300,
  stopAfter: 5,
};
