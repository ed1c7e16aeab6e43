import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { countedTerm, noticeDay, termNumberOn } from "#calendar/renewalTerms.ts";
import { originOf } from "#calendar/termOrigin.ts";
import type { EndingTerm, TermOrigin } from "#calendar/termOrigin.ts";
import type { Term } from "#calendar/term.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Law } from "#law/law.ts";
import type { ItemFacts } from "./facts.ts";
import { noticeRuleOf } from "./noticeRule.ts";
import { renewsOnly } from "./replacement.ts";

/** Where a period comes from. */
export type PeriodRule =
  | { readonly kind: "written" }
  | { readonly kind: "renewal"; readonly times: number; readonly months: number; readonly origin: TermOrigin }
  /** It renews by itself, for a length that nobody wrote down. */
  | { readonly kind: "length-unknown" };

/** One term of an item, written or presumed. */
export type Period = Term & {
  /** 1 for the first written term. */
  readonly number: number;
  /** Last day for notice before its end; null where no notice period is known, or it has no end. */
  readonly notice: DayBand | null;
  /** `presumed` runs today, by its clause alone; a presumed term that is over is `past` like any other. */
  readonly state: "past" | "current" | "presumed" | "next";
  readonly rule: PeriodRule;
};

export type PeriodTable = {
  readonly periods: readonly Period[];
  /** Presumed terms of long ago that were left out to keep the table short. */
  readonly leftOut: number;
};

/** Monthly renewals of fifty years. */
const longest = 600;

/** Every written term of an item, then those that its renewal clause adds up to today, and the one after. */
export function periodTable(law: Law, item: ItemFacts, asOf: Day): PeriodTable {
  const notice = item.renewal?.notice ?? null;
  const rule = noticeRuleOf(law, item.kind);
  const noticeFor = (end: Day | null): DayBand | null =>
    end === null || notice === null || rule === null ? null : noticeDay(end, notice, law.calendar, rule);
  const written = item.terms.map((term, index): Period => ({
    ...term,
    number: index + 1,
    notice: noticeFor(term.end),
    state: stateOf(term, asOf),
    rule: { kind: "written" },
  }));
  const { terms, leftOut } = renewals(item, asOf, written.length);
  const presumed = terms.map((one): Period => ({
    ...one,
    notice: noticeFor(one.end),
    state: stateOf(one, asOf) === "current" ? "presumed" : stateOf(one, asOf),
  }));
  return { periods: [...written, ...presumed], leftOut };
}

function stateOf({ start, end }: Term, asOf: Day): "past" | "current" | "next" {
  if (end !== null && end < asOf) return "past";
  return start !== null && start > asOf ? "next" : "current";
}

type Counted = Pick<Period, "number" | "start" | "end" | "rule">;

/** The terms that follow the last written one by its clause alone. */
function renewals(
  item: ItemFacts,
  asOf: Day,
  writtenTerms: number,
): { readonly terms: readonly Counted[]; readonly leftOut: number } {
  const last = item.terms.at(-1);
  const none = { terms: [], leftOut: 0 };
  if (last === undefined || last.end === null || !renewsOnly(item) || stateOf(last, asOf) === "next") return none;
  const written: EndingTerm = { start: last.start, end: last.end };
  const months = item.renewal?.months ?? null;
  const known = months === null || months < 1 ? none : countedRenewals(written, months, asOf, writtenTerms);
  if (known.terms.length > 0 || last.end >= asOf) return known;
  const rule: PeriodRule = { kind: "length-unknown" };
  return { terms: [{ number: writtenTerms + 1, start: addDays(last.end, 1), end: null, rule }], leftOut: 0 };
}

/** Up to today's term and the one after; fewer where a length leads out of the calendar. */
function countedRenewals(
  written: EndingTerm,
  months: number,
  asOf: Day,
  writtenTerms: number,
): { readonly terms: readonly Counted[]; readonly leftOut: number } {
  const latest = termNumberOn(asOf, written, months) + 1;
  const leftOut = Math.max(latest - longest, 0);
  const origin = originOf(written);
  const terms = Array.from({ length: latest - leftOut }, (_, index): Counted[] => {
    const times = leftOut + index + 1;
    const term = countedTerm(times, written, months);
    const rule: PeriodRule = { kind: "renewal", times, months, origin };
    return term === null ? [] : [{ number: writtenTerms + times, ...term, rule }];
  });
  return { terms: terms.flat(), leftOut };
}
