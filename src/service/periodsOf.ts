import type { Day } from "#calendar/day.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { ItemReply } from "#contract/items.ts";
import type { ItemLeaving, ItemPeriod } from "#contract/terms.ts";
import { explainLeaving } from "#engine/explainLeaving.ts";
import { explainCounting, explainPeriod } from "#engine/explainPeriod.ts";
import { leavingOf } from "#engine/leaving.ts";
import { periodTable } from "#engine/periodTable.ts";
import type { Law } from "#law/law.ts";
import { itemFactsOf } from "#record/facts.ts";
import type { Item } from "#record/item/item.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";

/** The terms of an item, written and presumed, oldest first. */
export function periodsOf(
  law: Law,
  item: Item,
  asOf: Day,
): Pick<ItemReply, "periods" | "periodsCounted" | "periodsLeftOut"> {
  const table = periodTable(law, itemFactsOf(item), asOf);
  return {
    periods: table.periods.map((period) => ({
      number: period.number,
      start: period.start,
      end: period.end,
      noticeDay: bandOf(period.notice),
      state: period.state,
      written: period.rule.kind === "written",
      rule: explainPeriod(period),
    })),
    periodsCounted: explainCounting(table),
    periodsLeftOut: table.leftOut,
  };
}

/** When a contract without an end can be left; null for everything else. */
export function leavingReplyOf(law: Law, item: Item, asOf: Day): ItemLeaving | null {
  const found = leavingOf(law, itemFactsOf(item), asOf);
  if (found === null) return null;
  const { plan, leaving } = found;
  return {
    minimumMonths: plan.minimumMonths,
    minimumUntil: leaving?.minimumUntil ?? null,
    earliestEnd: bandOf(leaving?.earliestEnd ?? null),
    noticeBy: bandOf(leaving?.noticeBy ?? null),
    sentence: explainLeaving(law.calendar, plan, leaving, asOf),
  };
}

function bandOf(band: DayBand | null): ItemPeriod["noticeDay"] {
  return band === null ? null : dayBandReplyOf(band);
}
