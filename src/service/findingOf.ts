import type { TermFinding } from "#contract/terms.ts";
import { explainJoint } from "#engine/explainJoint.ts";
import type { JointFinding } from "#engine/outcome.ts";
import { namesIn } from "./dueItemOf.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";

/** A gap or an overlap as the pages show it. */
export function findingOf({ ledger, itemById }: EvaluatedLedger, finding: JointFinding): TermFinding {
  const nameOf = namesIn(itemById);
  const { id, kind, items, first, last, days, when, restDaysOnly } = finding;
  return {
    id,
    kind,
    company: ledger.company.name,
    companyId: ledger.company.id,
    items: items.map((one) => ({ id: one, name: nameOf(one) })),
    first,
    last,
    days,
    when,
    restDaysOnly,
    ...explainJoint(finding, nameOf),
  };
}
