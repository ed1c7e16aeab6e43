import type { Day } from "#calendar/day.ts";
import { leaveOpenTerm } from "#calendar/leaveOpenTerm.ts";
import type { Leaving } from "#calendar/leaveOpenTerm.ts";
import { termPlanOf } from "#calendar/termPlan.ts";
import type { TermPlan } from "#calendar/termPlan.ts";
import type { Law } from "#law/law.ts";
import type { ItemFacts } from "./facts.ts";
import { noticeRuleOf } from "./noticeRule.ts";

/** The last written term of an item with how it goes on. */
export function planOf(item: Pick<ItemFacts, "terms" | "renewal" | "minimumMonths" | "leavingNotice">): TermPlan {
  const { terms, renewal, minimumMonths = null, leavingNotice = null } = item;
  return termPlanOf(terms.at(-1) ?? { start: null, end: null }, renewal, { minimumMonths, leavingNotice });
}

/**
 * When a contract without an end can be left; `leaving` is null where the start of its minimum term is not written.
 * Null for everything else: a filing or a registration is not left by notice.
 */
export function leavingOf(
  law: Law,
  item: ItemFacts,
  asOf: Day,
): { readonly plan: Extract<TermPlan, { kind: "open" }>; readonly leaving: Leaving | null } | null {
  const plan = planOf(item);
  if (plan.kind !== "open" || law.kinds.get(item.kind)?.continues !== "contract") return null;
  const rule = noticeRuleOf(law, item.kind);
  return rule === null ? null : { plan, leaving: leaveOpenTerm(plan, asOf, law.calendar, rule) };
}
