import type { Store, Tx } from "#service/deps.ts";
import type { WarningTables } from "#service/warningTables.ts";
import type { Chance } from "./chance.ts";

/** The process died here. */
export class Crash extends Error {}

export type CrashRate = { perMille: number };

/**
 * A store whose process may die at any statement, and before or after any commit. What was committed stays, what was not is
 * gone; nobody is told which of the two it was.
 */
export function crashingStore(store: Store, chance: Chance, rate: CrashRate): Store {
  const mayDie = (where: string): void => {
    if (chance.perMille(rate.perMille)) throw new Crash(where);
  };
  const dyingTables = (tables: WarningTables): WarningTables =>
    new Proxy(tables, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function") return method;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          mayDie(`before ${String(name)}`);
          const answer: unknown = await Reflect.apply(method, target, args);
          mayDie(`after ${String(name)}`);
          return answer;
        };
      },
    });
  return {
    ...store,
    transact: async (actor, work) => {
      mayDie("before a transaction");
      const result = await store.transact(actor, async (tx) => {
        const dying: Tx = { ...tx, warnings: dyingTables(tx.warnings) };
        const done = await work(dying);
        mayDie("before a commit");
        return done;
      });
      mayDie("after a commit");
      return result;
    },
  };
}
