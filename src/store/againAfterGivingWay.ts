import { sqlState } from "./sqlState.ts";

/** Of two transactions that stood in each other's way the database let this one give way: nothing of it was written. */
const gaveWay: ReadonlySet<string | null> = new Set(["40001", "40P01"]);

const mostTries = 6;
const longestWait = 50;

/** Does it again where it gave way to others, each time after a moment more; any other error is thrown as it is. */
export async function againAfterGivingWay<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= mostTries || !gaveWay.has(sqlState(error))) throw error;
      // Whoever gave way together is not to come back together.
      await new Promise((wake) => setTimeout(wake, Math.random() * longestWait * tries));
    }
  }
}
