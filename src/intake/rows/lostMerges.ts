import type { SheetRow } from "../workbook.ts";
import { cellValue } from "./cellText.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { addressOf } from "./readHolder.ts";
import type { Table } from "./table.ts";
import { templateHeaders } from "./templateHeaders.ts";

/** Columns that ledgers merge over several rows, besides those of the client (see `readHolder`). */
const mergedRoles = ["kind", "name", "counterparty"] as const;
export type MergedRole = (typeof mergedRoles)[number];

const fewestBlanks = 2;
const leastShareOfBlanks = 0.2;

/** The last value of a column and the row it stands in. */
export type LastValues = ReadonlyMap<MergedRole, { readonly row: number; readonly value: string }>;

/**
 * Columns of a CSV that were merged before it was written: many cells are empty, and no value ever stands in two
 * rows in a row, as it does where people repeat it. In our own template an empty cell is empty.
 */
export function lostMergeRoles(table: Table, rows: readonly SheetRow[]): readonly MergedRole[] {
  const isTemplate = templateHeaders.every((header, index) => table.header.columns[index]?.heading === header);
  if (table.sheet.canMerge || isTemplate) return [];
  return mergedRoles.filter((role) => table.has(role) && wasMerged(table, rows, role));
}

function wasMerged(table: Table, rows: readonly SheetRow[], role: MergedRole): boolean {
  let before: string | null = null;
  let named = false;
  let blanks = 0;
  for (const row of rows) {
    const value = cellValue(table.cellOf(row, role));
    // Most columns say so within a few rows.
    if (value !== null && value === before) return false;
    named ||= value !== null;
    if (named && value === null) blanks += 1;
    before = value;
  }
  return blanks >= fewestBlanks && blanks / rows.length >= leastShareOfBlanks;
}

/** What the columns say after this row. */
export function lastValues(table: Table, row: SheetRow, before: LastValues): LastValues {
  const values = new Map(before);
  for (const role of mergedRoles) {
    const value = table.has(role) ? cellValue(table.cellOf(row, role)) : null;
    if (value !== null) values.set(role, { row: row.row, value });
  }
  return values;
}

/** The question that the empty cells of such columns raise, with the rows above as proposals. */
export function lostMergeQuestion(
  table: Table,
  row: SheetRow,
  roles: readonly MergedRole[],
  before: LastValues,
): Issue | null {
  const lost = roles.flatMap((role) => {
    const above = before.get(role);
    return above === undefined || cellValue(table.cellOf(row, role)) !== null ? [] : [{ role, ...above }];
  });
  const [first] = lost;
  if (first === undefined) return null;
  const proposals = lost.map(({ role, value }) => proposal(role, value, "as-row-above"));
  return issue(
    "merged-cells-lost",
    addressOf(table, row, first.role),
    { row: first.row, value: first.value },
    proposals,
  );
}
