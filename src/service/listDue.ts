import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DueItem, DueQuestion, DueReply } from "#contract/due.ts";
import type { TermFinding } from "#contract/terms.ts";
import { explainQuestion } from "#engine/explainQuestion.ts";
import { byUrgency } from "./byUrgency.ts";
import { compareText } from "./compareText.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { CaseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { displayName, dueItemOf } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { findingOf } from "./findingOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { dueListFor } from "./keptDueLists.ts";
import type { DueListKey } from "./keptDueLists.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { standsOpen } from "./standsOpen.ts";

export type DueQuery = {
  readonly within: number;
  readonly asOf?: Day | undefined;
  readonly company?: string | undefined;
  readonly archived?: boolean | undefined;
};

/** Everything whose last day to act has passed or comes within so many days, and what waits for confirmation. */
export async function listDue(deps: Deps, actor: Actor, query: DueQuery): Promise<Result<DueReply>> {
  const selected = await selectLedgers(deps, actor, query.company, query.archived);
  if (!selected.ok) return selected;
  const asOf = query.asOf ?? deps.clock.today();
  const key = { law: deps.law, asOf, within: query.within, ledgers: selected.value };
  const laws = await caseLaws(deps, deps.store, selected.value);
  return done(dueListFor(key, () => dueListOf(key, laws, deps.version)));
}

function dueListOf({ law, asOf, within, ledgers }: DueListKey, laws: CaseLaws, programVersion: string): DueReply {
  const until = addDays(asOf, within);
  const evaluated = ledgers.map((ledger) => evaluatedLedger(laws, ledger, asOf));
  const items = evaluated.flatMap((one) => dueOf(one, until, asOf));
  items.sort((a, b) => byUrgency(a, b) || compareText(a.id, b.id));
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  for (const item of items) counts[item.light] += 1;
  return {
    asOf,
    withinDays: within,
    lawHash: law.hash,
    programVersion,
    items,
    questions: evaluated.flatMap(questionsOf),
    findings: evaluated.flatMap(gapsAhead).toSorted((a, b) => compareText(a.first, b.first) || compareText(a.id, b.id)),
    counts,
  };
}

function dueOf(evaluated: EvaluatedLedger, until: Day, asOf: Day): readonly DueItem[] {
  const due: DueItem[] = [];
  for (const obligation of evaluated.outcome.obligations) {
    // A presumed renewal waits for a person's word however far its next notice day is.
    if (obligation.lastDayToAct > until && !obligation.presumed) continue;
    if (!standsOpen(obligation, asOf)) continue;
    const item = evaluated.itemById.get(obligation.item);
    if (item !== undefined) due.push(dueItemOf(evaluated, item, obligation));
  }
  return due;
}

/** A gap that is over cannot be mended and is told with its item alone. */
function gapsAhead(evaluated: EvaluatedLedger): readonly TermFinding[] {
  return evaluated.outcome.findings
    .filter(({ kind, when }) => kind === "gap" && when !== "past")
    .map((finding) => findingOf(evaluated, finding));
}

function questionsOf({ ledger, outcome, itemById }: EvaluatedLedger): readonly DueQuestion[] {
  return outcome.questions.flatMap((question) => {
    const item = itemById.get(question.item);
    if (item === undefined) return [];
    return {
      id: question.id,
      company: ledger.company.name,
      companyId: ledger.company.id,
      item: displayName(item),
      itemId: item.id,
      identifier: item.identifier,
      fact: question.fact,
      filing: question.fact === "annual-report-filed" ? { year: Number(question.about) } : null,
      sentence: explainQuestion(question),
    };
  });
}
