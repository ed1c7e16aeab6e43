import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText, cellValue, isDitto } from "./cellText.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { saysMayBeBlank } from "./mayBeBlank.ts";
import type { NamedHolder } from "./readingContext.ts";
import type { Table } from "./table.ts";

/** Whose row it is. */
export type HolderReading = {
  readonly holder: string | null;
  readonly creditCode: string | null;
  readonly province: string | null;
  readonly rejected: Issue | null;
  readonly asked: Issue | null;
  readonly doubt: Issue | null;
};

/** The last row of a table that names its client, from which the rows of a lost merge take theirs. */
export type RowAbove = {
  readonly row: number;
  readonly holder: string | null;
  readonly creditCode: string | null;
  readonly province: string | null;
  readonly serial: string;
  /** Rows of one client share their number in this table. */ readonly serialsRepeat: boolean;
};

/** Reads client, credit code and province; tables without such columns belong to `owner`. */
export function readHolder(
  table: Table,
  row: SheetRow,
  above: RowAbove | null,
  owner: NamedHolder | null,
  readers: CellReaders,
): HolderReading {
  const province = cellValue(table.cellOf(row, "province"));
  const settled = { province, rejected: null, asked: null, doubt: null };
  if (!table.has("holder") && !table.has("creditCode")) {
    return { ...settled, holder: owner?.name ?? null, creditCode: owner?.creditCode ?? null };
  }
  const named = table.cellOf(row, "holder");
  const holder = cellValue(named);
  const code = table.cellOf(row, "creditCode");
  if (above !== null && (isDitto(named) || isDitto(code))) {
    return { ...settled, holder, creditCode: null, asked: asRowAbove(table, row, above, province) };
  }
  // A spreadsheet keeps 15 digits of a number: a code that has become one is lost.
  const written = typeof code === "number" && code > 1e15 ? code.toExponential() : cellText(code);
  const reading = readers.creditCode(written);
  if (reading.kind === "code") return { ...settled, holder, creditCode: reading.code };
  const codeCell = addressOf(table, row, "creditCode");
  if (reading.kind === "wrong") {
    return {
      ...settled,
      holder,
      creditCode: null,
      rejected: issue("credit-code", codeCell, { written, why: reading.why }),
    };
  }
  if (holder !== null) {
    const column = table.column("creditCode");
    const doubt =
      column === null || saysMayBeBlank(column.heading) ? null : issue("credit-code-missing", codeCell, { holder });
    return { ...settled, holder, creditCode: null, doubt };
  }
  const nobody = { ...settled, holder: null, creditCode: null };
  if (above !== null && isLostMerge(table, row, above, province))
    return { ...nobody, asked: asRowAbove(table, row, above, province) };
  return {
    ...nobody,
    rejected: issue("name-missing", addressOf(table, row, "holder") ?? codeCell, { what: "client" }),
  };
}

export function addressOf(table: Table, row: SheetRow, role: Parameters<Table["column"]>[0]): string | null {
  const column = table.column(role);
  return column === null ? null : cellAddress(row.row, column.index + 1);
}

/**
 * In a CSV the rows below a merged client are empty in all columns that tell the client. A row with a new number
 * of its own is a client whose name is missing, unless every row has its own number.
 */
function isLostMerge(table: Table, row: SheetRow, above: RowAbove, province: string | null): boolean {
  if (table.sheet.canMerge) return false;
  const serial = cellText(table.cellOf(row, "serial"));
  if (serial === "") return true;
  const countsRows = !above.serialsRepeat && Number(serial) === Number(above.serial) + (row.row - above.row);
  return province === null && (serial === above.serial || countsRows);
}

function asRowAbove(table: Table, row: SheetRow, above: RowAbove, province: string | null): Issue {
  const proposals = [
    ...(above.holder === null ? [] : [proposal("holder", above.holder, "as-row-above")]),
    ...(above.creditCode === null || !table.has("creditCode")
      ? []
      : [proposal("creditCode", above.creditCode, "as-row-above")]),
    ...(above.province === null || province !== null ? [] : [proposal("province", above.province, "as-row-above")]),
  ];
  const cell = addressOf(table, row, "holder") ?? addressOf(table, row, "creditCode");
  return issue("merged-cells-lost", cell, { row: above.row, value: above.holder ?? above.creditCode }, proposals);
}
