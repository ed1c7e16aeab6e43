import type { Day } from "#calendar/day.ts";
import type { Bilingual, ObligationRule } from "#law/law.ts";
import { filedNextStep } from "./explainFiled.ts";
import { replacedNextStep } from "./explainReplaced.ts";
import { runsOnSentence } from "./explainRunsOn.ts";
import type { Filing } from "./facts.ts";
import type { RunsOn } from "./outcome.ts";

export type DutyWords = { readonly what: Bilingual; readonly nextStep: Bilingual };

type Standing = {
  readonly asOf: Day;
  readonly lastDay: Day;
  readonly expiresOn: Day | null;
  readonly runsOn: RunsOn | null;
  /** Name of the item that has taken over; null where none has. */
  readonly takenOverBy: string | null;
  /** What was handed in for it; null where nothing was. */
  readonly filed?: Filing | null;
};

/** What a duty is called and what to do next: in time, once its last day has passed, or once the paper has ended. */
export function dutyWords(rule: ObligationRule, standing: Standing): DutyWords {
  const { asOf, lastDay, expiresOn, runsOn, takenOverBy, filed = null } = standing;
  if (takenOverBy !== null) return { what: rule.title, nextStep: replacedNextStep(takenOverBy) };
  if (filed !== null && !filed.late) return { what: rule.title, nextStep: filedNextStep(filed, expiresOn, asOf) };
  if (rule.nextStepEnded !== null && expiresOn !== null && expiresOn < asOf)
    return { what: rule.titleEnded ?? rule.title, nextStep: rule.nextStepEnded };
  if (lastDay >= asOf) return { what: rule.title, nextStep: rule.nextStep };
  const what = rule.titleLate ?? rule.title;
  return { what, nextStep: runsOn === null ? rule.nextStepLate : joined(runsOnSentence(runsOn), rule.nextStepLate) };
}

function joined(first: Bilingual, second: Bilingual): Bilingual {
  return { zh: first.zh + second.zh, en: `${first.en} ${second.en}` };
}
