import type { Law } from "../law.ts";
import { fileInLaw } from "./lawPageRef.ts";
import { lawReferences } from "./lawReferences.ts";

/** What a date hangs on beside the law: the duty, the kind of its item, and the years into which it was counted. */
export type DateInLaw = {
  readonly rule: string;
  /** Null where the item is no longer known. */
  readonly kind: string | null;
  readonly years: { readonly first: number; readonly last: number };
  /** True where some year without a notice decides it, under one law or the other. */
  readonly provisional: boolean;
};

const forProvisional = ["calendar/moving-days.yaml", "calendar/notice-reach.yaml", "calendar/statutory-holidays.yaml"];

/**
 * The files of the law that one date is made from: its rule, the parameter with which it counts, how that is counted,
 * the kind of the item, and the years of the calendar. What the rule only warns by moves no date.
 */
export function filesBehindDate(law: Law, { rule, kind, years, provisional }: DateInLaw): ReadonlySet<string> {
  const graph = lawReferences(law);
  const counted = graph
    .from({ type: "obligation", id: rule })
    .filter(({ way }) => way === "counts-with" || way === "counted-by")
    .map(({ to }) => to);
  const countings = counted
    .filter(({ type }) => type === "parameter")
    .flatMap((parameter) => graph.from(parameter))
    .filter(({ way }) => way === "counted-by")
    .map(({ to }) => to);
  const pages = [{ type: "obligation" as const, id: rule }, ...counted, ...countings];
  if (kind !== null) pages.push({ type: "kind", id: kind });
  const { first, last } = yearsCounted(law, counted, years);
  const calendar = Array.from({ length: last - first + 1 }, (_, at) => `calendar/${first + at}.yaml`);
  return new Set([...pages.map(fileInLaw), ...calendar, ...(provisional ? forProvisional : [])]);
}

/** Working days are counted through the years between the two ends, and the days tell one end alone. */
function yearsCounted(
  law: Law,
  counted: readonly { readonly type: string; readonly id: string }[],
  { first, last }: DateInLaw["years"],
): DateInLaw["years"] {
  const working = counted.some(({ type, id }) => {
    const parameter = type === "parameter" ? law.parameters.get(id) : undefined;
    return parameter?.unit === "working-day" || parameter?.readings.some(({ unit }) => unit === "working-day");
  });
  return working ? { first: first - 1, last: last + 1 } : { first, last };
}
