import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { noticeDay, originOf, termNumber, termNumberOn } from "#calendar/renewalTerms.ts";
import type { EndingTerm, TermOrigin } from "#calendar/renewalTerms.ts";
import type { Term } from "#calendar/term.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import type { ItemFacts } from "./facts.ts";
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
export function periodTable(item: ItemFacts, asOf: Day, calendar: WorkCalendar): PeriodTable {
  const notice = item.renewal?.notice ?? null;
  const noticeFor = (end: Day | null): DayBand | null =>
    end === null || notice === null ? null : noticeDay(end, notice, calendar);
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
  if (months === null || months < 1) {
    if (last.end >= asOf) return none;
    const rule: PeriodRule = { kind: "length-unknown" };
    return { terms: [{ number: writtenTerms + 1, start: addDays(last.end, 1), end: null, rule }], leftOut: 0 };
  }
  // Today's term and the one after.
  const latest = termNumberOn(asOf, written, months) + 1;
  const leftOut = Math.max(latest - longest, 0);
  const origin = originOf(written);
  const terms = Array.from({ length: latest - leftOut }, (_, index): Counted => {
    const times = leftOut + index + 1;
    const rule: PeriodRule = { kind: "renewal", times, months, origin };
    return { number: writtenTerms + times, ...termNumber(times, written, months), rule };
  });
  return { terms, leftOut };
}
