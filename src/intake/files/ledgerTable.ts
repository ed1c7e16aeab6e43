import type { Day } from "#calendar/day.ts";

/** Null is an empty cell. A text is written as text, whatever it begins with. */
export type LedgerCell = string | number | { readonly day: Day } | null;

export type LedgerTable = {
  readonly name: string;
  readonly headers: readonly string[];
  /** By the columns of the headers; missing cells at the end are empty. */
  readonly rows: readonly (readonly LedgerCell[])[];
};
