import type { Day } from "#calendar/day.ts";
import type { TouchedCompanies } from "#contract/lawPages.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import { lawReferences } from "#law/pages/lawReferences.ts";
import type { CaseLaws } from "../cases/caseLaws.ts";
import { byUrgency } from "../byUrgency.ts";
import { compareText } from "../compareText.ts";
import { dayBandReplyOf } from "../dayBandReplyOf.ts";
import type { CompanyLedger } from "../deps.ts";
import { displayName } from "../dueItemOf.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { standsOpen } from "../standsOpen.ts";

/** More are counted, not listed: the due list has them. */
const mostListed = 50;

type Reached = (obligation: Obligation, kindOfItem: string | undefined) => boolean;

/** The companies with an open duty that hangs on a page, the most pressing first; null where no date can hang on it. */
export function companiesTouched(
  laws: CaseLaws,
  page: LawPageRef,
  ledgers: readonly CompanyLedger[],
  asOf: Day,
): TouchedCompanies | null {
  const reached = reachedBy(laws.inUse, page);
  if (reached === null) return null;
  const touched = ledgers
    .map((ledger) => touchedCompany(evaluatedLedger(laws, ledger, asOf), reached, asOf))
    .filter((company) => company !== null)
    .toSorted((a, b) => byUrgency(a.next, b.next) || compareText(a.id, b.id));
  return {
    asOf,
    total: touched.length,
    duties: touched.reduce((sum, { duties }) => sum + duties, 0),
    list: touched.slice(0, mostListed),
  };
}

function touchedCompany(
  { ledger: { company }, outcome, itemById }: EvaluatedLedger,
  reached: Reached,
  asOf: Day,
): TouchedCompanies["list"][number] | null {
  const open = outcome.obligations
    .filter((one) => standsOpen(one, asOf) && reached(one, itemById.get(one.item)?.kind))
    .toSorted((a, b) => byUrgency(a, b) || compareText(a.id, b.id));
  const next = open[0];
  const item = next === undefined ? undefined : itemById.get(next.item);
  if (next === undefined || item === undefined) return null;
  const { id, what, lastDayToAct, safeDay, light } = next;
  return {
    id: company.id,
    name: company.name,
    demo: company.demo,
    duties: open.length,
    next: { id, item: displayName(item), what, lastDayToAct, safeDay: dayBandReplyOf(safeDay), light },
  };
}

/** Which duties hang on a page: of a kind those of its items, of everything else those of the rules that rest on it. */
function reachedBy(law: Law, page: LawPageRef): Reached | null {
  if (page.type === "kind") return (_, kind) => kind === page.id;
  const rules = rulesRestingOn(law, page);
  return rules === null ? null : ({ rule }) => rules.has(rule);
}

/** The obligations that a page is, or that count with it, or that cite it themselves or by what they count with. */
export function rulesRestingOn(law: Law, page: LawPageRef): ReadonlySet<string> | null {
  if (page.type === "obligation") return new Set([page.id]);
  if (!["parameter", "counting", "source", "article"].includes(page.type)) return null;
  const graph = lawReferences(law);
  const rules = graph.to(page).flatMap(({ from }) => {
    if (from.type === "obligation") return [from.id];
    const counted = from.type === "parameter" || from.type === "counting";
    return counted ? [...(rulesRestingOn(law, { type: from.type, id: from.id }) ?? [])] : [];
  });
  return new Set(rules);
}
