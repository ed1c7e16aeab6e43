import { setTimeout as sleep } from "node:timers/promises";
import type { Deps, Serving } from "#service/deps.ts";
import type { Jobs } from "#service/jobs.ts";
import { deliver, keysToDeliver } from "#service/warnings/deliver.ts";
import { sweep } from "#service/warnings/sweep.ts";

/** Seconds between two sweeps: what somebody enters is looked at within them. */
export const sweepEvery = 60;
/** Deliveries that one program makes at once. */
const deliveriesAtOnce = 4;

export type RunningWarnings = Pick<Serving, "deliverNow" | "jobs"> & {
  /** Ends after the sweep and the deliveries that are under way. */
  stop(): Promise<void>;
};

/**
 * Sweeps once a minute and delivers what was claimed, until it is stopped. A sweep waits until dates are compared after another
 * law, for what was said of a day goes with it then, but for no longer than until the next one. What fails is told to `fault` and tried again
 * with the next sweep: the record and the claims hold everything that is still to be done.
 */
export async function runWarnings(
  depsNow: () => Deps,
  jobs: Jobs,
  fault: (what: string, error: unknown) => void,
  compared: () => Promise<unknown>,
): Promise<RunningWarnings> {
  await jobs.work("deliver", (key) => deliver(depsNow(), key), {
    concurrency: deliveriesAtOnce,
    onDead: async (key, error) => fault(`delivery ${key} was given up until the next sweep`, error),
  });
  let [stopped, timer]: [boolean, NodeJS.Timeout | null] = [false, null];
  const once = async (): Promise<void> => {
    await Promise.race([compared(), sleep(sweepEvery * 1_000, null, { ref: false })]);
    if (stopped) return;
    try {
      await sweep(depsNow());
      await wakeDeliveries(depsNow(), jobs);
    } catch (error) {
      fault("the sweep failed; the next one goes on where it stopped", error);
    }
    if (!stopped) timer = setTimeout(() => (underWay = once()), sweepEvery * 1_000);
  };
  let underWay = once();
  return {
    deliverNow: () => wakeDeliveries(depsNow(), jobs),
    jobs: () => jobs.depth("deliver"),
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await underWay;
      await jobs.stop();
    },
  };
}

/** What is due later than the next sweep is found by a later one. */
async function wakeDeliveries(deps: Deps, jobs: Jobs): Promise<void> {
  const soon = await keysToDeliver(deps, sweepEvery);
  const bySeconds = Map.groupBy(soon, ({ afterSeconds }) => Math.ceil(afterSeconds));
  for (const [seconds, keys] of bySeconds) {
    await jobs.wake(
      "deliver",
      keys.map(({ key }) => key),
      seconds,
    );
  }
}
