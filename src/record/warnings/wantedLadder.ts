import type { Day } from "#calendar/day.ts";
import { countedTerm } from "#calendar/renewalTerms.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import { caseRule } from "../case/caseObligation.ts";
import { unchangedRule } from "../case/unchangedRule.ts";
import type { CompanySettings } from "../company/companySettings.ts";
import type { Handled } from "../item/handling.ts";
import type { Item } from "../item/item.ts";
import type { LadderEnd } from "./armedLadder.ts";

/** A duty that somebody must be warned of, as the record and the law have it now. */
export type WantedLadder = {
  readonly item: string;
  readonly duty: string;
  readonly rule: string;
  readonly lastDay: Day;
  readonly opens: Day | null;
  readonly ladder: Ladder;
  readonly owners: readonly string[];
  readonly handled: Handled | null;
};

/** The duties of a company that somebody must be warned of. None of an archived one. */
export function wantedLadders(
  law: Law,
  obligations: readonly Obligation[],
  items: ReadonlyMap<string, Item>,
  { archived, ladders }: CompanySettings,
): readonly WantedLadder[] {
  if (archived) return [];
  return obligations.flatMap((obligation) => {
    const item = items.get(obligation.item);
    const rule = law.obligations.get(obligation.rule);
    if (item === undefined || rule === undefined || !needsWarning(obligation)) return [];
    return {
      item: item.id,
      duty: obligation.duty,
      rule: rule.id,
      lastDay: obligation.lastDayToAct,
      opens: obligation.opens,
      ladder: ladders[rule.id] ?? { days: rule.ladder, every: rule.repeatEvery },
      owners: item.owners,
      handled: item.handled?.[obligation.duty] ?? null,
    };
  });
}

/** Grey is what nothing runs for any more: taken over, or ended and not continued. */
export function needsWarning({ replacedBy, light }: Obligation): boolean {
  return replacedBy === null && light !== "grey";
}

/** Why a duty is no longer one to be warned of. */
export function whyEnded(
  law: Law,
  obligations: readonly Obligation[],
  item: Item | undefined,
  { archived }: CompanySettings,
  { rule, duty }: { readonly rule: string; readonly duty: string },
): LadderEnd {
  if (archived) return "archived";
  if (item === undefined) return "corrected";
  const about = duty.slice(rule.length + 1);
  const obligation = obligations.find((one) => one.item === item.id && one.duty === duty);
  if (obligation !== undefined) return obligation.replacedBy === null ? "not-continuing" : "replaced";
  if ((item.annualReportsFiled ?? []).some((year) => String(year) === about)) return "done";
  if ((item.dutiesDone ?? []).some((done) => done.duty === rule && done.about === about)) return "done";
  // A duty is told apart by the end of its term or by its start, without hyphens.
  const isAbout = (day: Day | null): boolean => day?.replaceAll("-", "") === about;
  if (item.terms.slice(0, -1).some(({ start, end }) => isAbout(end) || isAbout(start))) return "renewed";
  if (law.obligations.get(rule) === undefined) return "law-changed";
  if (rule === caseRule || rule === unchangedRule) return "case-went-on";
  return ranOnAfter(item, about) ? "renewed" : "corrected";
}

/** Whether a term of an item that renews by itself ended on a day (`20261231`), counted from its written end. */
function ranOnAfter({ renewal, terms }: Item, day: string): boolean {
  const written = terms.at(-1);
  if (renewal?.auto !== true || written === undefined || written.end === null) return false;
  const { start, end } = written;
  const months = renewal.months ?? 0;
  for (let k = 0; ; k += 1) {
    const term = k === 0 ? written : countedTerm(k, { start, end }, months);
    const ended = term?.end?.replaceAll("-", "") ?? "";
    if (ended === day) return true;
    if (months < 1 || ended === "" || ended > day) return false;
  }
}
