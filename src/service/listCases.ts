import type { CasesReply } from "#contract/caseLists.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
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
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  let archived = 0;
  const first = new FirstInOrder(query.from + query.limit, byUrgency);
  for (const ledger of selected.value) {
    for (const one of ledger.cases) {
      if (!matches(one, query)) continue;
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

function matches(one: Case, { course, owner, item, closed }: CasesQuery): boolean {
  return (
    (one.closed !== null) === (closed === "true") &&
    (course === undefined || one.course === course) &&
    (owner === undefined || one.owner === owner) &&
    (item === undefined || one.item === item)
  );
}

async function lawsOf(
  deps: Deps,
  ledgers: readonly CompanyLedger[],
  query: CasesQuery,
): Promise<ReadonlyMap<string, Law>> {
  const laws = new Map<string, Law>();
  for (const { cases } of ledgers) {
    for (const one of cases) {
      if (matches(one, query) && !laws.has(one.law))
        laws.set(one.law, (await lawOfCase(deps, deps.store, one.law)).law);
    }
  }
  return laws;
}

function byUrgency({ outlook: { urgency: a } }: Listed, { outlook: { urgency: b } }: Listed): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
