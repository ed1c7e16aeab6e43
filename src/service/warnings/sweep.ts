import type { Day } from "#calendar/day.ts";
import type { DueStretch } from "#record/warnings/dueStretch.ts";
import type { Deps, Tx } from "../deps.ts";
import { machine } from "../machine.ts";
import { armLadders } from "./armLadders.ts";
import { armedUnder } from "./armedUnder.ts";
import { claimsWith } from "./claimsOf.ts";
import { readOrganisation } from "./readOrganisation.ts";

/** What a sweep asks of the product. */
export type SweepDeps = Pick<Deps, "law" | "store" | "clock" | "sha256" | "tokens">;

export type SweepReport = {
  /** Companies whose ladders were brought up to date. */
  readonly armed: number;
  /** Ladders that had something to say. */
  readonly spoke: number;
  /** Claims that were added. */
  readonly claimed: number;
};

/** Ladders that one transaction takes: a crash loses so much work, and no claim. */
const laddersAtOnce = 1_500;

/** So that some are worked out while the database writes another. */
const batchesAtOnce = 3;

/**
 * Finds what is due and claims it, for each person and channel once. Any number of programs may do so at the same time;
 * stopped at any point, it goes on there the next time. Nothing is sent here.
 */
export async function sweep(deps: SweepDeps): Promise<SweepReport> {
  const startedAt = deps.clock.now();
  const today = deps.clock.today();
  const armed = await armLadders(deps, today);
  let [spoke, claimed] = [0, 0];
  const fallbacksOf = fallbacksOnce();
  for (;;) {
    const round = await claimRound(deps, today, fallbacksOf);
    spoke += round.spoke;
    claimed += round.claimed;
    // What others hold is theirs to claim.
    if (round.spoke === 0) break;
  }
  const note = { startedAt, endedAt: deps.clock.now(), on: today, armed, claimed };
  await deps.store.transact(machine, (tx) => tx.warnings.noteSweep(note));
  return { armed, spoke, claimed };
}

type Claimed = Omit<SweepReport, "armed">;

/** Goes once through what is due, stretch by stretch, so that none looks at what those before it have done. */
async function claimRound(deps: SweepDeps, today: Day, fallbacksOf: FallbacksOf): Promise<Claimed> {
  const due = await deps.store.transact(machine, (tx) => tx.warnings.dueStretches(today, laddersAtOnce));
  const stretches = fromAnywhere(deps, due).values();
  let [spoke, claimed, failed] = [0, 0, false];
  const run = async (): Promise<void> => {
    for (const stretch of stretches) {
      if (failed) return;
      try {
        const some = await claimSome(deps, today, stretch, fallbacksOf);
        spoke += some.spoke;
        claimed += some.claimed;
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: batchesAtOnce }, run));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return { spoke, claimed };
}

/** Whom companies fall back on, by company. */
type FallbacksOf = (tx: Tx, companies: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

/** Asked of each company once in a sweep: its ladders are due on many days. */
function fallbacksOnce(): FallbacksOf {
  const known = new Map<string, string | null>();
  return async (tx, companies) => {
    const unknown = companies.filter((id) => !known.has(id));
    if (unknown.length > 0)
      for (const { id, settings } of await tx.companies(unknown)) known.set(id, settings.fallback);
    return known;
  };
}

/** From a place that chance names, and round to it: several programs then seldom want the same stretch. */
function fromAnywhere<One>({ sha256, tokens }: SweepDeps, all: readonly One[]): readonly One[] {
  if (all.length < 2) return all;
  const first = Number.parseInt(sha256(tokens.next()).slice(0, 8), 16) % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function claimSome(deps: SweepDeps, today: Day, stretch: DueStretch, fallbacksOf: FallbacksOf): Promise<Claimed> {
  const { store, law, clock } = deps;
  return store.transact(machine, async (tx) => {
    const organisation = await readOrganisation(tx);
    const due = await tx.warnings.takeDue(armedUnder(deps, organisation), today, stretch);
    if (due.length === 0) return { spoke: 0, claimed: 0 };
    const fallbacks = await fallbacksOf(tx, [...new Set(due.map(({ company }) => company))]);
    const claimsOf = claimsWith({
      calendar: law.calendar,
      organisation,
      fallbackOf: (company: string) => fallbacks.get(company) ?? null,
      today,
      now: clock.now(),
    });
    const moves = due.map(claimsOf);
    const claimed = await tx.warnings.claim(
      moves.map(({ ladder }) => ladder),
      moves.flatMap(({ claims }) => claims),
    );
    return { spoke: due.length, claimed };
  });
}
