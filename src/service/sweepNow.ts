import type { SweepReply } from "#contract/sweeps.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { sweep } from "./warnings/sweep.ts";

/** Sweeps at once, for whoever does not want to wait for the next minute. Deliveries are the server's. */
export async function sweepNow(deps: Deps): Promise<Result<SweepReply>> {
  return done({ ...(await sweep(deps)), delivering: deps.serving() !== null });
}
