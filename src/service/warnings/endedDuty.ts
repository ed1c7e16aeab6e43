import { warningText } from "#contract/warningText.ts";
import { caseRule } from "#record/case/caseObligation.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import type { LadderEnd } from "#record/warnings/armedLadder.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { endedAgreement } from "./endedAgreement.ts";
import { endedCaseDay } from "./endedCaseDay.ts";
import type { WhatEnded } from "./whatEnded.ts";

/** By its name, since nothing else is left of it: of days in cases the cases say what they were and what became of them. */
export function endedDuty(
  evaluated: EvaluatedLedger,
  { item, rule, duty }: { readonly item: string; readonly rule: string; readonly duty: string },
  end: LadderEnd,
): WhatEnded {
  const about = duty.slice(rule.length + 1);
  const why = warningText.ended[end];
  const title = evaluated.law.obligations.get(rule)?.title ?? { zh: rule, en: rule };
  const inCase = rule === caseRule ? endedCaseDay(evaluated, about) : null;
  const known = rule === unchangedRule ? endedAgreement(evaluated, item, about) : inCase;
  if (known === null) return { what: title, why };
  return end === "case-went-on" ? known : { what: known.what, why };
}
