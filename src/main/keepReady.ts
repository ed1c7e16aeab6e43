import { setImmediate } from "node:timers/promises";
import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { Deps } from "#service/deps.ts";

/** Milliseconds until it is looked again whether another day has come, or another law. */
export const lookEvery = 1_000;

type Standing = { readonly law: Law; readonly today: Day };

/**
 * Calls `ready` after midnight and after another law came into use, until it is stopped; the server was ready for its
 * first day and law before. `ready` asks `goOn` between two companies, which lets requests have their turn. What fails
 * is told to `fault`: whoever looks first then waits a little longer.
 */
export function keepReady(
  depsNow: () => Deps,
  ready: (deps: Deps, goOn: () => Promise<boolean>) => Promise<void>,
  fault: (what: string, error: unknown) => void,
): { stop(): Promise<void> } {
  const standing = (): Standing => ({ law: depsNow().law, today: depsNow().clock.today() });
  let stopped = false;
  let wanted = standing();
  let underWay = Promise.resolve();
  const make = async (mine: Standing): Promise<void> => {
    const goOn = async (): Promise<boolean> => {
      await setImmediate();
      return !stopped && mine === wanted;
    };
    try {
      await ready(depsNow(), goOn);
    } catch (error) {
      fault("the companies were not worked out ahead", error);
    }
  };
  const timer = setInterval(() => {
    const now = standing();
    if (now.law === wanted.law && now.today === wanted.today) return;
    wanted = now;
    underWay = underWay.then(() => make(now));
  }, lookEvery);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
