import { fromDayNumber } from "../day.ts";
import type { DayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock, ClockNumbers } from "./clock.ts";
import type { ClockRun } from "./clockRun.ts";
import { budgetEnd } from "./ending.ts";

/** Days after the one up to and including the other. */
type DaySpan = readonly [after: DayNumber, upTo: DayNumber];

/** Years without a notice on which a clock's last day and what of it has run hang, ascending. */
export function openYears(calendar: WorkCalendar, clock: Clock, run: ClockRun): readonly number[] {
  const named = yearsOf(calendar, decisiveSpans(calendar, clock, run));
  // Only whether a suspension came in time hung on it, and any day before may have decided that.
  return named.length > 0 ? named : yearsOf(calendar, [[clock.numbers.start - 1, run.at]]);
}

export function yearsOf(calendar: WorkCalendar, spans: readonly DaySpan[]): readonly number[] {
  const years = new Set<number>();
  for (const [after, upTo] of spans) {
    if (upTo <= after) continue;
    const { unpublished } = calendar.workingDaysBetween(fromDayNumber(after), fromDayNumber(upTo));
    for (const year of unpublished) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}

/** The days that stood still up to a day. */
export function suspendedSpans({ cuts, offset }: ClockNumbers, at: DayNumber): readonly DaySpan[] {
  return cuts.flatMap((cut, index): readonly DaySpan[] =>
    index % 2 === 0 ? [[cut - offset, Math.min((cuts[index + 1] ?? Infinity) - offset, at)]] : [],
  );
}

/** Days that ran, where they count in working days, and those between the earliest raw day and the latest formal one. */
function decisiveSpans(calendar: WorkCalendar, clock: Clock, run: ClockRun): readonly DaySpan[] {
  const { at, earliest, latest, part, further } = run;
  const { numbers } = clock;
  const last = latest === null || latest.formal === Infinity ? at : latest.formal;
  const spans: DaySpan[] = [];
  if (part.unit === "working-day") {
    const budgetLast = further === null ? last : (budgetEnd(calendar, clock, "latest", at) ?? last);
    spans.push(...runningSpans(numbers, numbers.start - numbers.offset, Math.min(budgetLast, last)));
  } else if (further?.unit === "working-day") {
    spans.push(...runningSpans(numbers, budgetEnd(calendar, clock, "earliest", at) ?? last, last));
  }
  if (earliest !== null) spans.push([earliest.raw - 1, last]);
  return spans;
}

function runningSpans({ cuts, offset }: ClockNumbers, after: DayNumber, upTo: DayNumber): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  let from = after;
  for (let at = 0; at < cuts.length; at += 2) {
    spans.push([from, Math.min((cuts[at] ?? Infinity) - offset, upTo)]);
    from = Math.max(from, (cuts[at + 1] ?? Infinity) - offset);
  }
  return [...spans, [from, upTo]];
}
