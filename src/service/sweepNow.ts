import type { SweepReply } from "#contract/sweeps.ts";
import type { Deps } from "./deps.ts";
import { machine } from "./machine.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { sweep } from "./warnings/sweep.ts";

/** Sweeps at once, for whoever does not want to wait for the next minute. Deliveries are the server's. */
export async function sweepNow(deps: Deps): Promise<Result<SweepReply>> {
  const swept = await sweep(deps);
  const state = await deps.store.transact(machine, (tx) => tx.warnings.state(deps.clock.now(), 1));
  return done({ ...swept, unheard: state.unheard, waiting: state.open, delivering: deps.serving() !== null });
}
