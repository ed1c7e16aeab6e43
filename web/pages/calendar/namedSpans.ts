import { addDays, parseDay } from "#calendar/day.ts";
import type { CalendarDay } from "#contract/calendar.ts";

export type NamedSpan = { readonly first: CalendarDay; readonly last: CalendarDay };

/** Days that a notice names, weekend days among them; those that follow each other for one reason are one span. */
export function namedSpans(days: readonly CalendarDay[]): readonly NamedSpan[] {
  const spans: { first: CalendarDay; last: CalendarDay }[] = [];
  for (const one of days) {
    if (one.kind !== "rest-day" && one.kind !== "worked-weekend") continue;
    const span = spans.at(-1);
    if (span !== undefined && follows(span.last, one)) span.last = one;
    else spans.push({ first: one, last: one });
  }
  return spans;
}

/** The next day for the same reason; the sentence of the server begins with its day and weekday. */
function follows(before: CalendarDay, one: CalendarDay): boolean {
  const day = parseDay(before.day);
  if (day === null || addDays(day, 1) !== one.day || before.kind !== one.kind) return false;
  return before.why.en.replace(/^[^:]*/, "") === one.why.en.replace(/^[^:]*/, "");
}
