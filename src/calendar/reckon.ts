import { dayNumbered, isDay, monthsFrom, partsOf, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { refuseSpan } from "./span.ts";
import type { Direction, Span, SpanRefusal } from "./span.ts";
import { certainDay } from "./workCalendar.ts";
import type { DayBand, WorkCalendar } from "./workCalendar.ts";

/** How a span is counted. Each attribute is law: it comes with its citation from `law/countings`. */
export type CountingRule = {
  readonly direction: Direction;
  /** Whether the day that the count starts from is its first day. */
  readonly startDay: "excluded" | "included";
  /** What happens when the last day is a rest day. A backward span never moves: that would shorten it. */
  readonly restDay: "next-working-day" | "stays";
};

/** A span counted from a day. Where a notice is missing a day is a band that holds it whatever is published later. */
export type Reckoning = {
  readonly from: Day;
  readonly span: Span;
  readonly rule: CountingRule;
  /** The last day as counted, before any rest-day rule. */
  readonly raw: DayBand;
  /** The formal last day: moved off a rest day where the rule moves it. */
  readonly formal: DayBand;
  /** The safe day: the last working day on or before the raw day. In the first days of year 1 no earlier than they. */
  readonly safe: DayBand;
};

export type ReckonRefusal =
  | SpanRefusal
  | {
      readonly code: "no-such-day" | "day-out-of-range";
      readonly at: string;
      readonly data: Readonly<Record<string, string | number>>;
    };

export type Reckoned =
  | { readonly ok: true; readonly value: Reckoning }
  | { readonly ok: false; readonly refusal: ReckonRefusal };

const firstDay = "0001-01-01";
const lastDay = "9999-12-31";

/**
 * The day that a span ends on. Never throws: a day that does not exist, a span that is not whole or longer than about
 * a hundred years, and a result outside the years 1 to 9999 are refusals.
 */
export function reckon(calendar: WorkCalendar, from: Day, span: Span, rule: CountingRule): Reckoned {
  if (!isDay(from))
    return { ok: false, refusal: { code: "no-such-day", at: "from", data: { text: String(from).slice(0, 40) } } };
  const refusal = refuseSpan(span, "span");
  if (refusal !== null) return { ok: false, refusal };
  const raw = rawDay(calendar, from, span, rule);
  if (raw === null) return outOfRange(from, span, rule);
  // A day reached by counting working days is one, whichever day of the band it turns out to be.
  if (span.unit === "working-day" && span.value > 0)
    return { ok: true, value: { from, span, rule, raw, formal: raw, safe: raw } };
  const moves = rule.direction === "forward" && rule.restDay === "next-working-day";
  const formal = moves ? within(calendar.onOrAfter(raw.earliest), 1) : raw;
  if (formal === null) return outOfRange(from, span, rule);
  const safe = calendar.onOrBefore(raw.earliest);
  return { ok: true, value: { from, span, rule, raw, formal, safe } };
}

/** Null outside the years 1 to 9999. */
function rawDay(calendar: WorkCalendar, from: Day, { value, unit }: Span, rule: CountingRule): DayBand | null {
  if (value === 0) return certainDay(from);
  const step = rule.direction === "forward" ? 1 : -1;
  switch (unit) {
    case "calendar-day":
      return certainOrNull(daysFrom(from, step * (rule.startDay === "included" ? value - 1 : value)));
    case "working-day": {
      // Counted from the day before its first day, so that the first day counts where it is a working day.
      const before = rule.startDay === "included" ? daysFrom(from, -step) : from;
      return before === null ? null : within(calendar.addWorkingDays(before, step * value), step);
    }
    case "month":
      return certainOrNull(correspondingDay(from, step * value, rule.startDay));
    case "year":
      return certainOrNull(correspondingDay(from, step * value * 12, rule.startDay));
  }
}

/**
 * The day of the same number so many months away, or that month's last day where it is shorter. Where the first day
 * counts the period ends one day before, unless the month is over by then.
 */
export function correspondingDay(from: Day, months: number, startDay: CountingRule["startDay"]): Day | null {
  const same = monthsFrom(from, months);
  if (same === null || startDay === "excluded") return same;
  if (months < 0) return daysFrom(same, 1);
  return partsOf(same).dayOfMonth < partsOf(from).dayOfMonth ? same : daysFrom(same, -1);
}

function daysFrom(from: Day, days: number): Day | null {
  return dayNumbered(toDayNumber(from) + days);
}

function certainOrNull(day: Day | null): DayBand | null {
  return day === null ? null : certainDay(day);
}

/** The calendar answers what lies beyond its last or first day with that day: null where it may have done so. */
function within(band: DayBand, step: number): DayBand | null {
  const beyond = step > 0 ? band.latest >= lastDay : band.earliest <= firstDay;
  return beyond ? null : band;
}

function outOfRange(from: Day, { value, unit }: Span, { direction }: CountingRule): Reckoned {
  return { ok: false, refusal: { code: "day-out-of-range", at: "span", data: { from, value, unit, direction } } };
}
