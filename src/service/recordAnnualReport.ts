import { dayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import { rulesByKind } from "#engine/rulesByKind.ts";
import type { AnnualReportFiled } from "#record/item/item.ts";
import type { Actor, Deps } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { appendToLedger } from "./appendToLedger.ts";
import { getItem } from "./getItem.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { transactInTurn } from "./transactInTurn.ts";

export type Filing = { readonly year: number; readonly filedOn?: Day | undefined };

/** Records that a report was filed. Said again, it changes nothing. */
export async function recordAnnualReport(
  deps: Deps,
  actor: Actor,
  id: string,
  { year, filedOn }: Filing,
  commandId: string,
): Promise<Result<ItemReply>> {
  const today = deps.clock.today();
  const on = filedOn ?? today;
  const refusal = await transactInTurn(deps.store, actor, async (tx) => {
    const ledger = ledgerHolding(await tx.ledgers(), id);
    const item = ledger?.items.find((one) => one.id === id);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id });
    const reports = (rulesByKind(deps.law).get(item.kind) ?? []).some(
      (rule) => rule.dischargedBy === "annual-report-filed",
    );
    if (!reports) return refused("no-annual-report", "id", { item: displayName(item) });
    const latest = yearOf(today) - 1;
    if (year > latest || year < 2000) return refused("report-year", "year", { year, latest });
    const yearIsOver = dayOf(year + 1, 1, 1);
    if (yearIsOver === null || on < yearIsOver || on > today)
      return refused("report-day", "filedOn", { year, filedOn: on });
    if (item.annualReportsFiled?.includes(year) ?? false) return null;
    const event: AnnualReportFiled = { kind: "annual-report-filed", subject: id, on, data: { year } };
    const command = {
      id: commandId,
      fingerprint: `${id} ${year} ${on}`,
      by: actor.person,
      recordedAt: deps.clock.now(),
    };
    return appendToLedger(tx, ledger, command, [event]);
  });
  return refusal ?? getItem(deps, actor, id, undefined);
}
