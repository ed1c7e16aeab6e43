import type { Day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import type { JointFinding, Obligation, Outcome } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import { factsOf } from "#record/facts.ts";
import { caseObligation, caseRule } from "#record/case/caseObligation.ts";
import { caseSubject } from "#record/case/caseSubject.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { CompanyLedger } from "./deps.ts";

/** A company's ledger with what the engine says of it on one day. */
export type EvaluatedLedger = {
  readonly ledger: CompanyLedger;
  readonly outcome: Outcome;
  /** What duties are about: the items of the ledger, and in their place the cases that are about none. */
  readonly itemById: ReadonlyMap<string, Item>;
  /** An item's obligations, the most pressing first. */
  readonly byItem: ReadonlyMap<string, readonly Obligation[]>;
  /** Gaps and overlaps by each item that they are about; most items have none. */
  readonly findingsByItem: ReadonlyMap<string, readonly JointFinding[]>;
};

/**
 * Outcomes kept with the ledger that they were computed from. The store hands out the same ledger object until
 * something is written, so nothing here can be stale: another day or another law is another key.
 */
const kept = new WeakMap<
  CompanyLedger,
  { readonly law: Law; readonly asOf: Day; readonly evaluated: EvaluatedLedger }
>();

export function evaluatedLedger(law: Law, ledger: CompanyLedger, asOf: Day): EvaluatedLedger {
  const known = kept.get(ledger);
  if (known !== undefined && known.law === law && known.asOf === asOf) return known.evaluated;
  const outcome = withCases(law, ledger, asOf, evaluate(law, factsOf(ledger.company, ledger.items), asOf));
  const byItem = new Map<string, Obligation[]>();
  for (const obligation of outcome.obligations) {
    const list = byItem.get(obligation.item);
    if (list === undefined) byItem.set(obligation.item, [obligation]);
    else list.push(obligation);
  }
  for (const list of byItem.values()) list.sort((a, b) => (a.lastDayToAct < b.lastDayToAct ? -1 : 1));
  const evaluated = {
    ledger,
    outcome,
    itemById: new Map([...ledger.items, ...subjectsOf(ledger)].map((item) => [item.id, item])),
    byItem,
    findingsByItem: findingsByItem(outcome.findings),
  };
  kept.set(ledger, { law, asOf, evaluated });
  return evaluated;
}

/** The days of ours in running cases are duties like any other: listed, warned of and explained. */
function withCases(law: Law, ledger: CompanyLedger, asOf: Day, outcome: Outcome): Outcome {
  const ofCases = ledger.cases.flatMap((one) => {
    const stand = one.closed === null ? standOfCase(law, ledger, one, asOf) : null;
    return stand === null ? [] : (caseObligation(law, stand, ledger.company.settings.ladders[caseRule]) ?? []);
  });
  return ofCases.length === 0 ? outcome : { ...outcome, obligations: [...outcome.obligations, ...ofCases] };
}

/** Closed ones too: what people were told of them is settled, and says so. */
function subjectsOf({ cases, company }: CompanyLedger): readonly Item[] {
  return cases.flatMap((one) => caseSubject(company.name, one) ?? []);
}

function findingsByItem(findings: readonly JointFinding[]): ReadonlyMap<string, readonly JointFinding[]> {
  const byItem = new Map<string, JointFinding[]>();
  for (const finding of findings) {
    for (const item of finding.items) {
      const list = byItem.get(item);
      if (list === undefined) byItem.set(item, [finding]);
      else list.push(finding);
    }
  }
  return byItem;
}
