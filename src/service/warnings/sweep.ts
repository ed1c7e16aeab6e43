import type { Deps } from "../deps.ts";
import { machine } from "../machine.ts";
import { armLadders } from "./armLadders.ts";
import { armedUnder } from "./armedUnder.ts";
import { claimsOf } from "./claimsOf.ts";
import { readOrganisation } from "./readOrganisation.ts";

export type SweepReport = {
  /** Companies whose ladders were brought up to date. */
  readonly armed: number;
  /** Ladders that had something to say. */
  readonly spoke: number;
  /** Claims that were added. */
  readonly claimed: number;
};

/** Ladders that one transaction takes: a crash loses so much work, and no claim. */
const laddersAtOnce = 5_000;

/**
 * Finds what is due and claims it, for each person and channel once. Any number of programs may do so at the same time;
 * stopped at any point, it goes on there the next time. Nothing is sent here.
 */
export async function sweep(deps: Deps): Promise<SweepReport> {
  const startedAt = deps.clock.now();
  const today = deps.clock.today();
  const armed = await armLadders(deps, today);
  let [spoke, claimed] = [0, 0];
  for (;;) {
    const some = await claimSome(deps);
    spoke += some.spoke;
    claimed += some.claimed;
    if (some.spoke === 0) break;
  }
  const note = { startedAt, endedAt: deps.clock.now(), on: today, armed, claimed };
  await deps.store.transact(machine, (tx) => tx.warnings.noteSweep(note));
  return { armed, spoke, claimed };
}

async function claimSome(deps: Deps): Promise<Omit<SweepReport, "armed">> {
  const { store, law, clock } = deps;
  const [today, now] = [clock.today(), clock.now()];
  return store.transact(machine, async (tx) => {
    const organisation = await readOrganisation(tx);
    const due = await tx.warnings.takeDue(armedUnder(deps, organisation), today, laddersAtOnce);
    if (due.length === 0) return { spoke: 0, claimed: 0 };
    const fallbacks = new Map((await tx.companies()).map(({ id, settings }) => [id, settings.fallback]));
    const moment = {
      calendar: law.calendar,
      organisation,
      fallbackOf: (company: string) => fallbacks.get(company) ?? null,
      today,
      now,
    };
    const moves = due.map((ladder) => claimsOf(moment, ladder));
    const claimed = await tx.warnings.claim(
      moves.map(({ ladder }) => ladder),
      moves.flatMap(({ claims }) => claims),
    );
    return { spoke: due.length, claimed };
  });
}
