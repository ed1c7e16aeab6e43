import { addSeconds, secondsBetween } from "#calendar/instant.ts";
import type { RecordVerification } from "#contract/recordVerification.ts";
import { openComparisons } from "./compareLaws.ts";
import type { Deps, Serving, Store } from "./deps.ts";
import type { JobDepth } from "./jobs.ts";
import { machine } from "./machine.ts";
import { lastVerification } from "./verifyRecord.ts";
import type { WarningState, WarningTally } from "./warningTables.ts";
import { pressingFrom } from "./warnings/goOtherWays.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** What the self-check and the metrics tell: read in one place, so that they cannot contradict each other. */
export type ProductState = {
  readonly now: string;
  readonly store: Awaited<ReturnType<Store["describe"]>>;
  readonly isolated: boolean;
  /** Changes of law whose dates are not compared yet. */
  readonly lawsToCompare: number;
  readonly warnings: WarningState & {
    /** `starting`: nobody has swept for long, and this program has only just begun. */
    readonly sweep: "alive" | "starting" | "silent";
    /** Seconds since the end of the last sweep; null where there was none. */
    readonly sweptAgo: number | null;
    /** For how many seconds the oldest claim that may go out has waited; 0 where none waits. */
    readonly oldestWaits: number;
    /** The same of those that must be done today or tomorrow, or are overdue. */
    readonly pressingWaits: number;
  };
  /** Of each channel that is set up, with what was tried within a day. */
  readonly channels: readonly ChannelState[];
  /** The last verification of the record by this program; null where there was none. */
  readonly verified: RecordVerification | null;
  readonly jobs: JobDepth | null;
  /** Of the process that serves. */
  readonly taken: ReturnType<Serving["taken"]> | null;
};

export type ChannelState = {
  readonly id: string;
  readonly kind: string;
  readonly open: number;
  readonly messages: WarningTally["messages"];
};

/** A server sweeps every minute: longer silence than this is an alarm. */
const silentAfter = 15 * 60;
const tallied = 24 * 3_600;

export async function productState(deps: Deps): Promise<ProductState> {
  const now = deps.clock.now();
  const serving = deps.serving();
  const { warnings, channels } = await deps.store.transact(machine, async (tx) => {
    const known = [...(await readOrganisation(tx)).channels.values()];
    const ids = known.map(({ id }) => id);
    const tally = await tx.warnings.tally(ids, addSeconds(now, -tallied));
    return {
      warnings: await tx.warnings.state(now, pressingFrom),
      channels: known.map(({ id, kind }) => ({
        id,
        kind,
        open: tally.open.find(({ channel }) => channel === id)?.count ?? 0,
        messages: tally.messages.filter(({ channel }) => channel === id),
      })),
    };
  });
  const sweptAgo = warnings.lastSweep === null ? null : secondsBetween(warnings.lastSweep.endedAt, now);
  return {
    now,
    store: await deps.store.describe(),
    isolated: await deps.store.isolationHolds(),
    lawsToCompare: openComparisons(await deps.store.lawUses()).length,
    warnings: {
      ...warnings,
      sweptAgo,
      sweep: sweptAgo !== null && sweptAgo <= silentAfter ? "alive" : isStarting(serving, now) ? "starting" : "silent",
      oldestWaits: waited(warnings.openSince, now),
      pressingWaits: waited(warnings.pressingSince, now),
    },
    channels,
    verified: lastVerification(deps.store),
    jobs: serving === null ? null : await serving.jobs(),
    taken: serving?.taken() ?? null,
  };
}

function waited(since: string | null, now: string): number {
  return since === null ? 0 : Math.max(0, secondsBetween(since, now));
}

/** Until one interval has passed since the start, the first sweep is not late. */
function isStarting(serving: Serving | null, now: string): boolean {
  return serving !== null && secondsBetween(serving.since, now) <= serving.sweepEvery;
}
