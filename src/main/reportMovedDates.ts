import { setImmediate } from "node:timers/promises";
import { movedReport } from "#cli/lawMoved.ts";
import type { CommandContext } from "#cli/terminal.ts";
import { compareLaws } from "#service/compareLaws.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";

export type MovedDatesReport = {
  /** Resolves once it has ended, well or not. */
  readonly done: Promise<void>;
  /** Ends it after the company that it is at; what is left is done at the next start. */
  stop(): Promise<void>;
};

/** Beside the requests: compares the dates under the law used before with those of now, and prints what moved. */
export function reportMovedDates(deps: Deps, context: CommandContext): MovedDatesReport {
  let stopped = false;
  const work = async (): Promise<void> => {
    const goOn = async (): Promise<boolean> => {
      await setImmediate();
      return !stopped;
    };
    const compared = await compareLaws(deps, localOwner, goOn);
    const report = compared.length === 0 || stopped ? null : await movedReport(context, undefined, compared.length);
    if (report !== null) context.terminal.out(`\n${report}`);
  };
  const done = work().catch((error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.terminal.err(`${deps.clock.now()} fault: dates were not compared: ${what}`);
  });
  return {
    done,
    stop: () => {
      stopped = true;
      return done;
    },
  };
}
