import type { CountingRule } from "#calendar/reckon.ts";
import { countingOf, ruleOfCounting } from "#law/countingOf.ts";
import type { Law } from "#law/law.ts";
import { rulesByKind } from "./rulesByKind.ts";

/** How the notices of a kind are counted, by the duties that hang on them; null for kinds whose end no notice precedes. */
export function noticeRuleOf(law: Law, kind: string): CountingRule | null {
  for (const { due } of rulesByKind(law).get(kind) ?? [])
    if (due.kind === "end-or-notice") return ruleOfCounting(countingOf(law, due.counting));
  return null;
}
