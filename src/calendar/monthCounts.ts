import type { CountedDay } from "./countedDays.ts";

/** What a count met in one month. */
export type MonthCount = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly counted: number;
  readonly skipped: number;
  /** Days of which nobody can say yet, because the notice that decides them is not published. */
  readonly unknown: number;
  /** Days counted before this month; null where a day before it is unknown, so that no number is certain. */
  readonly before: number | null;
};

/** The months that a count passed, in the order of counting. */
export function monthCounts(days: readonly CountedDay[]): readonly MonthCount[] {
  const months: MonthCount[] = [];
  for (const { day, counts } of days) {
    const month = day.slice(0, 7);
    const last = months.at(-1);
    const current = last?.month === month ? last : begun(month, last);
    const grown = {
      ...current,
      counted: current.counted + (counts === true ? 1 : 0),
      skipped: current.skipped + (counts === false ? 1 : 0),
      unknown: current.unknown + (counts === null ? 1 : 0),
    };
    if (current === last) months[months.length - 1] = grown;
    else months.push(grown);
  }
  return months;
}

function begun(month: string, last: MonthCount | undefined): MonthCount {
  const before = last === undefined ? 0 : last.before === null || last.unknown > 0 ? null : last.before + last.counted;
  return { month, counted: 0, skipped: 0, unknown: 0, before };
}
