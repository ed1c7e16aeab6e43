import { conditionTruth } from "../conditionTruth.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { FactName, LawProblem } from "../law.ts";
import { obligationText } from "./obligationText.ts";

/** Facts of an item that ends; each may be so or not. */
const openFacts: readonly FactName[] = [
  "item.renews-automatically",
  "item.not-continuing",
  "item.notice-known",
  "item.held-on-reference-day",
  "item.services-running",
];

/**
 * An item that ends always has exactly one answer to "what do I do at its end", whatever its facts. Every kind may
 * end, and there are few facts, so all of their combinations are tried.
 */
export function reachProblems({ kinds, obligations: rules }: LawFiles): readonly LawProblem[] {
  const atEnd = rules.filter(({ value: { due } }) => due.kind === "before-end" || due.kind === "end-or-notice");
  return kinds.flatMap((kind) => {
    const { id, group } = kind.value;
    const reaching = atEnd.filter(
      ({ value: { appliesTo } }) => appliesTo.kinds.includes(id) || appliesTo.groups.includes(group),
    );
    for (const facts of everyCombination()) {
      const applying = reaching.filter(({ value }) => conditionTruth(value.when, (fact) => facts.has(fact)) === true);
      if (applying.length !== 1) return [problemOf(kind, applying, facts)];
    }
    return [];
  });
}

function problemOf(
  kind: LawFiles["kinds"][number],
  applying: readonly LawFiles["obligations"][number][],
  facts: ReadonlySet<FactName>,
): LawProblem {
  const { id } = kind.value;
  const when = [...facts].map((fact) => fact.replace("item.", "")).join(", ");
  const rules = applying.map(({ value }) => value.id);
  return kind.problem(["id"], obligationText.reach(id, rules, when));
}

function* everyCombination(): Generator<ReadonlySet<FactName>> {
  for (let bits = 0; bits < 2 ** openFacts.length; bits += 1) {
    yield new Set<FactName>(["item.has-end", ...openFacts.filter((_, index) => (bits >> index) % 2 === 1)]);
  }
}
