import { dayOf, daysInMonth, parseDay, partsOf, weekdayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { CalendarDay } from "#contract/calendar.ts";
import type { ExplanationReply } from "#contract/explanations.ts";

export type CountedDay = ExplanationReply["days"][number];

/** A day of a small calendar; `kind` where the calendar tells its days apart by more than whether they are worked. */
export type ShownDay = CountedDay & { readonly kind?: CalendarDay["kind"] };

/** A cell of a small calendar; `day` is null before the first and after the last day of the month. */
type Cell = { readonly key: string; readonly day: Day | null };

/** A month of the small calendars; weeks run from Monday. */
export type CountedMonth = {
  readonly year: number;
  readonly month: number;
  readonly weeks: readonly (readonly Cell[])[];
};

export function monthWeeks(year: number, month: number): CountedMonth["weeks"] {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => dayOf(year, month, index + 1));
  const [first] = days;
  if (first === undefined || first === null) return [];
  const blanksBefore = weekdayOf(first) - 1;
  const weeks = Math.ceil((blanksBefore + days.length) / 7);
  const cells = Array.from({ length: weeks * 7 }, (_, index): Cell => {
    const day = days[index - blanksBefore] ?? null;
    return { key: day ?? `blank ${index}`, day };
  });
  return Array.from({ length: weeks }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The months that the counted days reach into, in order. */
export function countedMonths(days: readonly CountedDay[]): readonly CountedMonth[] {
  const names = new Set(days.map(({ day }) => day.slice(0, 7)));
  return [...names].toSorted().map((name) => {
    const year = Number(name.slice(0, 4));
    const month = Number(name.slice(5, 7));
    return { year, month, weeks: monthWeeks(year, month) };
  });
}

/** Days that do not count as their weekday would: holidays, worked weekends. Unpublished days are hatched instead. */
export function specialDays(days: readonly CountedDay[]): readonly CountedDay[] {
  return days.filter(({ day, working }) => {
    const parsed = parseDay(day);
    return parsed !== null && working !== null && working !== weekdayOf(parsed) <= 5;
  });
}

/** The reason alone: the server's sentence begins with the day, which the calendar shows already. */
export function reasonOf(sentence: string): string {
  return sentence.replace(/^\d{4}-\d{2}-\d{2} [^:：]*[:：]\s*/, "");
}

/** Special days that follow each other for the same reason, as one span. Which days are special can be said otherwise. */
export function specialSpans(
  days: readonly CountedDay[],
  isSpecial: (day: CountedDay) => boolean = (day) => specialDays([day]).length === 1,
): readonly { readonly first: CountedDay; readonly last: CountedDay }[] {
  const spans: { first: CountedDay; last: CountedDay }[] = [];
  let previous = -2;
  for (const [index, counted] of days.entries()) {
    const special = isSpecial(counted);
    const span = spans.at(-1);
    if (
      special &&
      span !== undefined &&
      previous === index - 1 &&
      reasonOf(span.last.why.zh) === reasonOf(counted.why.zh)
    )
      span.last = counted;
    else if (special) spans.push({ first: counted, last: counted });
    if (special) previous = index;
  }
  return spans;
}

/** Years whose missing notice leaves days open. Late December waits for the next year's, which may take it for New Year. */
export function unpublishedYears(days: readonly CountedDay[]): readonly number[] {
  const years = days.flatMap(({ day, working }) => {
    const parsed = parseDay(day);
    if (working !== null || parsed === null) return [];
    const { year, month } = partsOf(parsed);
    return [month === 12 ? year + 1 : year];
  });
  return [...new Set(years)];
}
