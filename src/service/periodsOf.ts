import type { Day } from "#calendar/day.ts";
import { leaveOpenTerm } from "#calendar/leaveOpenTerm.ts";
import { termPlanOf } from "#calendar/termPlan.ts";
import type { TermPlan } from "#calendar/termPlan.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { ItemLeaving, ItemPeriod } from "#contract/terms.ts";
import { explainLeaving } from "#engine/explainLeaving.ts";
import { explainPeriod } from "#engine/explainPeriod.ts";
import { periodTable } from "#engine/periodTable.ts";
import type { Law } from "#law/law.ts";
import { itemFactsOf } from "#record/facts.ts";
import type { Item } from "#record/item/item.ts";

/** The terms of an item, written and presumed, oldest first. */
export function periodsOf(law: Law, item: Item, asOf: Day): { periods: ItemPeriod[]; periodsLeftOut: number } {
  const { periods, leftOut } = periodTable(itemFactsOf(item), asOf, law.calendar);
  return {
    periods: periods.map((period) => ({
      number: period.number,
      start: period.start,
      end: period.end,
      noticeDay: bandOf(period.notice),
      state: period.state,
      written: period.rule.kind === "written",
      rule: explainPeriod(period),
    })),
    periodsLeftOut: leftOut,
  };
}

/** The last written term with how it goes on. */
export function planOf({ terms, renewal, minimumMonths = null, leavingNotice = null }: Item): TermPlan {
  return termPlanOf(terms.at(-1) ?? { start: null, end: null }, renewal, { minimumMonths, leavingNotice });
}

/** When a contract without an end can be left; null for everything else, a filing or a registration included. */
export function leavingOf(law: Law, item: Item, asOf: Day): ItemLeaving | null {
  const plan = planOf(item);
  if (plan.kind !== "open" || law.kinds.get(item.kind)?.continues !== "contract") return null;
  const leaving = leaveOpenTerm(plan, asOf, law.calendar);
  return {
    minimumMonths: plan.minimumMonths,
    minimumUntil: leaving?.minimumUntil ?? null,
    earliestEnd: bandOf(leaving?.earliestEnd ?? null),
    noticeBy: bandOf(leaving?.noticeBy ?? null),
    sentence: explainLeaving(plan, leaving, asOf),
  };
}

function bandOf(band: DayBand | null): ItemPeriod["noticeDay"] {
  return band === null ? null : { ...band, unpublished: [...band.unpublished] };
}
