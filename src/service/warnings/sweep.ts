import type { Day } from "#calendar/day.ts";
import type { Deps, Tx } from "../deps.ts";
import { machine } from "../machine.ts";
import type { DueDay, DueDays } from "../warningTables.ts";
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
const laddersAtOnce = 2_500;

/** So that one is worked out while the database writes another. */
const batchesAtOnce = 2;

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

/** Goes once through the days that are due, in their order, so that no batch looks at what those before it have done. */
async function claimRound(deps: SweepDeps, today: Day, fallbacksOf: FallbacksOf): Promise<Claimed> {
  const due = batchesOf(await deps.store.transact(machine, (tx) => tx.warnings.dueDays(today)));
  const batches = fromAnywhere(deps, due).values();
  let [spoke, claimed, failed] = [0, 0, false];
  const run = async (): Promise<void> => {
    for (const { from, to } of batches) {
      if (failed) return;
      try {
        const some = await claimSome(deps, { from, to, today }, fallbacksOf);
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

/** From a place that chance names, and round to it: several programs then seldom want the same batch. */
function fromAnywhere<Batch>({ sha256, tokens }: SweepDeps, batches: readonly Batch[]): readonly Batch[] {
  if (batches.length < 2) return batches;
  const first = Number.parseInt(sha256(tokens.next()).slice(0, 8), 16) % batches.length;
  return [...batches.slice(first), ...batches.slice(0, first)];
}

/** Days in a row that one transaction can take together; of a day that has more, as many batches as it fills. */
function batchesOf(days: readonly DueDay[]): readonly { readonly from: Day; readonly to: Day }[] {
  const stretches: { from: Day; to: Day; ladders: number }[] = [];
  for (const { on, ladders } of days) {
    const last = stretches.at(-1);
    if (last === undefined || last.ladders + ladders > laddersAtOnce) stretches.push({ from: on, to: on, ladders });
    else Object.assign(last, { to: on, ladders: last.ladders + ladders });
  }
  return stretches.flatMap((stretch) =>
    Array.from({ length: Math.ceil(stretch.ladders / laddersAtOnce) }, () => stretch),
  );
}

async function claimSome(deps: SweepDeps, days: DueDays, fallbacksOf: FallbacksOf): Promise<Claimed> {
  const { store, law, clock } = deps;
  return store.transact(machine, async (tx) => {
    const organisation = await readOrganisation(tx);
    const due = await tx.warnings.takeDue(armedUnder(deps, organisation), days, laddersAtOnce);
    if (due.length === 0) return { spoke: 0, claimed: 0 };
    const fallbacks = await fallbacksOf(tx, [...new Set(due.map(({ company }) => company))]);
    const claimsOf = claimsWith({
      calendar: law.calendar,
      organisation,
      fallbackOf: (company: string) => fallbacks.get(company) ?? null,
      today: days.today,
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
