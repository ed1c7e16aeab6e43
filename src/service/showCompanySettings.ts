import type { CompanySettingsReply } from "#contract/companySettings.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import { compareText } from "./compareText.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** What was decided for a company, beside what holds without that. */
export async function showCompanySettings(
  deps: Deps,
  actor: Actor,
  wanted: string,
): Promise<Result<CompanySettingsReply>> {
  const selected = await selectLedgers(deps, actor, wanted);
  if (!selected.ok) return selected;
  const [ledger] = selected.value;
  if (ledger === undefined) throw new Error(`company ${wanted} was found and has no ledger`);
  const { people, warnings } = await deps.store.transact(actor, readOrganisation);
  const named = (id: string | null) => {
    const person = id === null ? undefined : people.get(id);
    return person === undefined ? null : { id: person.id, name: person.name };
  };
  const { id, name, creditCode, demo, settings } = ledger.company;
  return done({
    company: { id, name, creditCode, demo, archived: settings.archived, items: ledger.items.length },
    fallback: named(settings.fallback),
    lead: named(warnings.lead),
    ladders: laddersOf(evaluatedLedger(await caseLaws(deps, deps.store, [ledger]), ledger, deps.clock.today())),
  });
}

/** Of every duty of the law; those first that this company has, and most of. */
function laddersOf(evaluated: EvaluatedLedger): CompanySettingsReply["ladders"] {
  const { law, ledger } = evaluated;
  const duties = dutiesByRule(evaluated);
  return [...law.obligations.values()]
    .map((rule) => ({
      rule: rule.id,
      title: rule.title,
      duties: duties.get(rule.id) ?? 0,
      law: { days: [...rule.ladder], every: rule.repeatEvery, confidence: rule.ladderConfidence },
      own: ownOf(ledger.company.settings.ladders[rule.id]),
    }))
    .toSorted((one, other) => other.duties - one.duties || compareText(one.rule, other.rule));
}

function ownOf(ladder: Ladder | undefined) {
  return ladder === undefined ? null : { days: [...ladder.days], every: ladder.every };
}

function dutiesByRule({ law, ledger, outcome, itemById }: EvaluatedLedger) {
  const counts = new Map<string, number>();
  for (const { rule } of wantedLadders(law, outcome.obligations, itemById, ledger.company.settings))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
