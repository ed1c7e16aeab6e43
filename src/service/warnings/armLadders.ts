import type { Day } from "#calendar/day.ts";
import { rearm } from "#record/warnings/rearm.ts";
import { reachOf } from "#record/organisation/reachOf.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { reviewDay } from "#record/warnings/reviewDay.ts";
import { wantedLadders, whyEnded } from "#record/warnings/wantedLadder.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Law } from "#law/law.ts";
import { caseLaws } from "../cases/caseLaws.ts";
import type { Deps } from "../deps.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { machine } from "../machine.ts";
import type { Standing } from "../warningTables.ts";
import { armedUnder } from "./armedUnder.ts";
import { setDemoAside } from "./setDemoAside.ts";
import { readOrganisation } from "./readOrganisation.ts";

/** What arming asks of the product. */
type ArmingDeps = Pick<Deps, "law" | "store" | "sha256">;

/** Companies that one transaction brings up to date: few enough that nobody who writes to one of them waits for long. */
const companiesAtOnce = 100;

/**
 * Brings the ladders of every company up to its last entry, the people, the law and the day. Returns how many companies that were.
 * Interrupted at any point, it goes on there the next time.
 */
export async function armLadders(deps: ArmingDeps, today: Day): Promise<number> {
  let armed = 0;
  for (;;) {
    const some = await armSome(deps, today);
    armed += some;
    if (some === 0) return armed;
  }
}

async function armSome(deps: ArmingDeps, today: Day): Promise<number> {
  return deps.store.transact(machine, async (tx) => {
    const organisation = await readOrganisation(tx);
    const moment = { law: deps.law, organisation, under: armedUnder(deps, organisation), today };
    const stale = await tx.warnings.stale(moment.under, today, companiesAtOnce);
    if (stale.length === 0) return 0;
    const ledgers = await tx.ledgers(stale);
    const standing = new Map<string, ArmedLadder[]>(stale.map((company) => [company, []]));
    for (const ladder of await tx.warnings.ladders(stale)) standing.get(ladder.company)?.push(ladder);
    const laws = await caseLaws(deps, tx, ledgers);
    const aside = await setDemoAside(tx, ledgers, standing, today);
    const changes = ledgers.map((ledger) =>
      changesOf(
        { ...moment, isAside: aside && ledger.company.demo },
        evaluatedLedger(laws, ledger, today),
        standing.get(ledger.company.id) ?? [],
      ),
    );
    await tx.warnings.arm(
      changes.map((change) => change.standing),
      { put: changes.flatMap(({ put }) => put), drop: changes.flatMap(({ drop }) => drop) },
    );
    return stale.length;
  });
}

type ArmingMoment = {
  readonly law: Law;
  readonly organisation: Organisation;
  readonly under: string;
  readonly today: Day;
  /** Of the sample company beside one of one's own: nothing of it is told. */
  readonly isAside: boolean;
};

function changesOf(
  { law, organisation, under, today, isAside }: ArmingMoment,
  { ledger, outcome: { obligations }, itemById }: EvaluatedLedger,
  ladders: readonly ArmedLadder[],
) {
  const { id, version, settings } = ledger.company;
  const { fallback } = settings;
  const wanted = isAside ? [] : wantedLadders(law, obligations, itemById, settings);
  const { put, drop } = rearm(law.calendar, id, ladders, wanted, today, {
    whyEnded: (ladder) =>
      isAside ? "set-aside" : whyEnded(law, obligations, itemById.get(ladder.item), settings, ladder),
    reach: (owners, level) => reachOf(organisation, { owners, fallback }, level, today),
  });
  const standing: Standing = { company: id, version, under, reviewOn: reviewDay(law, itemById, organisation, today) };
  return { standing, put, drop };
}
