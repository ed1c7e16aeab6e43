import type { CasesReply } from "#contract/caseLists.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { caseRowOf } from "./cases/caseRowOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { outlookOfCase } from "./cases/outlookOfCase.ts";
import type { CaseOutlook } from "./cases/outlookOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
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
  const matching = selected.value.flatMap((ledger) =>
    ledger.cases.filter((one) => matches(one, query)).map((one) => ({ ledger, one })),
  );
  const laws = await lawsOf(
    deps,
    matching.map(({ one }) => one.law),
  );
  const listed = matching.flatMap(({ ledger, one }): Listed[] => {
    const law = laws.get(one.law) ?? deps.law;
    const outlook = outlookOfCase(law, ledger, one, today);
    const shown = outlook !== null && (query.turn === undefined || outlook.turn === query.turn);
    return shown ? [{ ledger, one, law, outlook }] : [];
  });
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  for (const { outlook } of listed) counts[outlook.light] += 1;
  const page = listed.toSorted(byUrgency).slice(query.from, query.from + query.limit);
  return done({
    today,
    cases: page.flatMap(({ ledger, one, law }) => {
      const stand = standOfCase(law, ledger, one, today);
      return stand === null ? [] : [caseRowOf(stand, ledger.company)];
    }),
    total: listed.length,
    counts,
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

async function lawsOf(deps: Deps, hashes: readonly string[]): Promise<ReadonlyMap<string, Law>> {
  const laws = new Map<string, Law>();
  for (const hash of new Set(hashes)) laws.set(hash, (await lawOfCase(deps, deps.store, hash)).law);
  return laws;
}

function byUrgency({ outlook: { urgency: a } }: Listed, { outlook: { urgency: b } }: Listed): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
