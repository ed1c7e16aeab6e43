import type { CasesReply } from "#contract/caseLists.ts";
import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { personNamed, whoIsTold } from "#record/organisation/whoIsTold.ts";
import { caseRowOf } from "./cases/caseRowOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { outlookOfCase } from "./cases/outlookOfCase.ts";
import type { CaseOutlook } from "./cases/outlookOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { FirstInOrder } from "./firstInOrder.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

export type CasesQuery = {
  readonly company?: string | undefined;
  readonly course?: string | undefined;
  readonly owner?: string | undefined;
  readonly item?: string | undefined;
  readonly turn?: "ours" | "theirs" | "nobody" | undefined;
  readonly closed: "true" | "false";
  readonly archived: boolean;
  readonly from: number;
  readonly limit: number;
};

type Listed = {
  readonly ledger: CompanyLedger;
  readonly one: Case;
  readonly law: Law;
  readonly outlook: CaseOutlook;
};

/** Cases of every company, those that wait for us first, the nearest day first. */
export async function listCases(deps: Deps, actor: Actor, query: CasesQuery): Promise<Result<CasesReply>> {
  const selected = await selectLedgers(deps, actor, query.company, query.archived);
  if (!selected.ok) return selected;
  const today = deps.clock.today();
  const laws = await lawsOf(deps, selected.value, query);
  const organisation = query.owner === undefined ? null : await deps.store.transact(actor, readOrganisation);
  const isOwned = (one: Case, { company: { settings } }: CompanyLedger): boolean =>
    organisation === null ||
    isWith(organisation, one, { wanted: query.owner ?? "", fallback: settings.fallback, today });
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  let archived = 0;
  const first = new FirstInOrder(query.from + query.limit, byUrgency);
  for (const ledger of selected.value) {
    for (const one of ledger.cases) {
      if (!matches(one, query) || !isOwned(one, ledger)) continue;
      const law = laws.get(one.law) ?? deps.law;
      const outlook = outlookOfCase({ law, inUse: deps.law }, ledger, one, today);
      if (outlook === null || (query.turn !== undefined && outlook.turn !== query.turn)) continue;
      if (outlook.isStill) archived += 1;
      else counts[outlook.light] += 1;
      first.offer({ ledger, one, law, outlook });
    }
  }
  return done({
    today,
    cases: first.all.slice(query.from).flatMap(({ ledger, one, law }) => {
      const stand = standOfCase({ law, inUse: deps.law }, ledger, one, today);
      return stand === null ? [] : [caseRowOf(stand, ledger.company)];
    }),
    total: Object.values(counts).reduce((sum, count) => sum + count, archived),
    counts,
    archived,
  });
}

function matches(one: Case, { course, item, closed }: CasesQuery): boolean {
  return (
    (one.closed !== null) === (closed === "true") &&
    (course === undefined || one.course === course) &&
    (item === undefined || one.item === item)
  );
}

/** Under that name, or with that person today because whoever is named is away or has left; see `whoIsTold`. */
function isWith(
  organisation: Organisation,
  { owner, closed }: Case,
  { wanted, fallback, today }: { readonly wanted: string; readonly fallback: string | null; readonly today: Day },
): boolean {
  if (owner === wanted) return true;
  const person = personNamed(organisation, wanted);
  if (owner === null || closed !== null || person === null) return false;
  return whoIsTold(organisation, { owners: [owner], fallback }, 0, today).some((told) => told.person === person);
}

async function lawsOf(
  deps: Deps,
  ledgers: readonly CompanyLedger[],
  query: CasesQuery,
): Promise<ReadonlyMap<string, Law>> {
  const laws = new Map<string, Law>();
  for (const { cases } of ledgers) {
    for (const one of cases) {
      // Of those that match all run, or all are closed: one law is counted by one calendar.
      if (matches(one, query) && !laws.has(one.law)) laws.set(one.law, (await lawOfCase(deps, deps.store, one)).law);
    }
  }
  return laws;
}

function byUrgency({ outlook: { urgency: a } }: Listed, { outlook: { urgency: b } }: Listed): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
