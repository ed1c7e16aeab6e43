import type { Day } from "#calendar/day.ts";
import type { Parameter } from "./law.ts";

type DatedValue = Parameter["values"][number] & { readonly value: number };

/** The value of a parameter on a day; null before the first and after an abolition. */
export function valueInForce({ values }: Parameter, day: Day): DatedValue | null {
  const dated = values.findLast(({ from }) => from <= day);
  return dated === undefined || dated.value === null ? null : { ...dated, value: dated.value };
}
