import type { Day } from "#calendar/day.ts";
import { countedTerm, noticeDay } from "#calendar/renewalTerms.ts";
import { noticeRuleOf } from "./noticeRule.ts";
import type { RunsOn } from "./outcome.ts";
import { renewsOnly } from "./replacement.ts";
import type { Situation } from "./situation.ts";

/**
 * Into which term an item presumably runs on: one that renews by itself, whose notice day has passed while its term
 * still runs. Null for every other, and once the term is over: then the next one is the current one.
 */
export function runsOn({ law, item, asOf, current }: Situation, lastDay: Day): RunsOn | null {
  const { end } = current.term;
  if (!renewsOnly(item) || end === null || end < asOf || lastDay >= asOf) return null;
  const { start: from, end: writtenEnd } = current.written;
  const months = item.renewal?.months ?? null;
  if (months === null || months < 1 || writtenEnd === null) return { end: null, noticeBy: null };
  const next = countedTerm(current.renewals + 1, { start: from, end: writtenEnd }, months);
  if (next === null) return { end: null, noticeBy: null };
  const [notice, rule] = [item.renewal?.notice ?? null, noticeRuleOf(law, item.kind)];
  return {
    end: next.end,
    noticeBy: notice === null || rule === null ? null : noticeDay(next.end, notice, law.calendar, rule),
  };
}
