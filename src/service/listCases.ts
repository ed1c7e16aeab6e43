import type { CasesReply } from "#contract/caseLists.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { caseRowOf } from "./cases/caseRowOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
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

type Listed = { readonly ledger: CompanyLedger; readonly stand: CaseStand };

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
    const stand = standOfCase(laws.get(one.law) ?? deps.law, ledger, one, today);
    return stand === null || (query.turn !== undefined && stand.turn !== query.turn) ? [] : [{ ledger, stand }];
  });
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  for (const { stand } of listed) counts[stand.light] += 1;
  const ordered = listed.map((one) => ({ ...one, urgency: urgencyOf(one.stand) }));
  const page = ordered.toSorted(byUrgency).slice(query.from, query.from + query.limit);
  return done({
    today,
    cases: page.map(({ ledger, stand }) => caseRowOf(stand, ledger.company)),
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
  for (const hash of new Set(hashes)) laws.set(hash, (await lawOfCase(deps, hash)).law);
  return laws;
}

const turns = { ours: 0, theirs: 1, nobody: 2 } as const;
const lights = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 } as const;

/** The light, whose turn it is, the day to act by; then the case that was opened first. */
function urgencyOf({ light, turn, actBy, case: { openedOn, id } }: CaseStand): string {
  return `${lights[light]}${turns[turn]} ${actBy ?? "9999"} ${openedOn} ${id}`;
}

function byUrgency({ urgency: a }: { readonly urgency: string }, { urgency: b }: { readonly urgency: string }): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
