import type { DatesMoved } from "#record/company/company.ts";
import type { Actor, Command, Deps, LawUse, Tx } from "./deps.ts";
import { lawChange } from "./lawOfUse.ts";
import type { LawChange } from "./lawOfUse.ts";
import { movedOfLedger } from "./movedOfLedger.ts";
import { wordsOnMovedDays } from "./wordsOnMovedDays.ts";

/** Who records what no person did. */
const program = "zhaozhang";

/** Somebody may write to the same company in between; so often it is tried again. */
const attempts = 5;

export type ComparedUse = { readonly use: LawUse; readonly comparison: LawUse["comparison"] };

type Change = Extract<LawChange, { readonly before: unknown }> & { readonly earlier: LawUse; readonly later: LawUse };

/** Uses whose dates were not yet compared with those of the use before, each with that. */
export function openComparisons(
  uses: readonly LawUse[],
): readonly { readonly earlier: LawUse; readonly later: LawUse }[] {
  return uses.flatMap((later, at) => {
    const earlier = uses[at - 1];
    return earlier === undefined || later.comparison !== null ? [] : { earlier, later };
  });
}

/**
 * Computes every company's dates under the law that was used before and under the one used since, and records what
 * moved, company by company. Stopped or killed in between it goes on where it was the next time: an entry is recorded
 * once, under a command named after the two laws, and a use counts as compared when every company was. Any number of
 * instances may do it at once. Resolves with what it finished; `goOn` is asked between companies, and
 * may let others have their turn.
 */
export async function compareLaws(
  deps: Deps,
  actor: Actor,
  goOn: () => boolean | Promise<boolean> = () => true,
): Promise<readonly ComparedUse[]> {
  const compared: ComparedUse[] = [];
  for (const { earlier, later } of openComparisons(await deps.store.lawUses())) {
    const change = await lawChange(deps, earlier, later);
    if (change.comparison !== "unreadable") {
      const finished = await compareCompanies(deps, actor, { ...change, earlier, later }, goOn);
      if (!finished) break;
    }
    await deps.store.noteComparison(later.number, change.comparison);
    compared.push({ use: later, comparison: change.comparison });
  }
  return compared;
}

/** False where it was told to stop. */
async function compareCompanies(
  deps: Deps,
  actor: Actor,
  change: Change,
  goOn: () => boolean | Promise<boolean>,
): Promise<boolean> {
  for (const { company } of await deps.store.ledgers(actor)) {
    if (company.organisation) continue;
    if (!(await goOn())) return false;
    await compareCompany(deps, actor, change, company.id);
  }
  return true;
}

async function compareCompany(deps: Deps, actor: Actor, change: Change, company: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const conflict = await deps.store.transact(actor, (tx) => recordMoved(deps, tx, change, company));
    if (!conflict) return;
  }
  throw new Error(`company ${company} changes too often to compare its dates`);
}

/** Writes the entry of one company where any date moved; true where somebody wrote in between. */
async function recordMoved(deps: Deps, tx: Tx, change: Change, id: string): Promise<boolean> {
  const [ledger] = await tx.ledgers(id);
  if (ledger === undefined) return false;
  const { company } = ledger;
  const { why, earlier, later } = change;
  const on = deps.clock.today();
  const { moved, renamed } = await movedOfLedger(deps, tx, ledger, change, on);
  if (moved.length === 0) return false;
  const data = { use: later.number, fromLaw: earlier.hash, toLaw: later.hash, why, moved };
  const event: DatesMoved = { kind: "dates-moved", subject: id, on, data };
  const appended = await tx.append(id, company.version, commandOf(deps, change), [
    event,
    ...wordsOnMovedDays(ledger, renamed),
  ]);
  return appended.kind === "conflict";
}

/** The same for every program that compares these two laws in this order. */
function commandOf(deps: Deps, { earlier, later }: Change): Command {
  const id = `dates-moved.${later.number}.${earlier.hash.slice(0, 16)}.${later.hash.slice(0, 16)}`;
  return { id, fingerprint: id, by: program, recordedAt: deps.clock.now() };
}
