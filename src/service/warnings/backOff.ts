/** A message is tried so often before it counts as failed: for some seven hours in all. */
export const mostTries = 12;

const firstWait = 60;
const longestWait = 3_600;

/** Seconds until the next try after so many failed ones: a minute, then twice as long each time, an hour at most. */
export function backOff(tries: number): number {
  return Math.min(firstWait * 2 ** Math.max(tries - 1, 0), longestWait);
}
