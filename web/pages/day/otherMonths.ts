import type { MonthCount, ReckoningReply } from "#contract/reckoning.ts";

/** Months of one year that are not shown until somebody opens them. */
export type MonthsOfYear = {
  readonly year: number;
  /** 1 to 12. */
  readonly first: number;
  readonly last: number;
  readonly counted: number;
  readonly skipped: number;
  readonly unknown: number;
};

/** The months of the count without a listed day, by years, ascending. */
export function otherMonths({ months, counted }: ReckoningReply): readonly MonthsOfYear[] {
  const shown = new Set(counted.map(({ day }) => day.slice(0, 7)));
  const hidden = months.filter(({ month }) => !shown.has(month)).toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return [...Map.groupBy(hidden, ({ month }) => month.slice(0, 4)).values()].map(ofYear);
}

function ofYear(months: readonly MonthCount[]): MonthsOfYear {
  const sum = (name: "counted" | "skipped" | "unknown") => months.reduce((total, month) => total + month[name], 0);
  const [first = "", last = first] = [months[0]?.month, months.at(-1)?.month];
  return {
    year: Number(first.slice(0, 4)),
    first: Number(first.slice(5)),
    last: Number(last.slice(5)),
    counted: sum("counted"),
    skipped: sum("skipped"),
    unknown: sum("unknown"),
  };
}
