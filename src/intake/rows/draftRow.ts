import type { Kind } from "#law/law.ts";
import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellLine, cellText, cellValue } from "./cellText.ts";
import { dateCells } from "./dateCells.ts";
import type { Draft } from "./draft.ts";
import type { Column } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { identityFields } from "./naturalKey.ts";
import { addressOf, readHolder } from "./readHolder.ts";
import type { HolderReading, RowAbove } from "./readHolder.ts";
import { readIdentity } from "./readIdentity.ts";
import type { IdentityReading } from "./readIdentity.ts";
import type { NamedHolder } from "./readingContext.ts";
import { readPeople } from "./readPeople.ts";
import { readServices } from "./readServices.ts";
import { readTerm } from "./readTerm.ts";
import type { Table } from "./table.ts";

/** Longer cells are no ledger entries. */
const longestCell = 10_000;

/** Columns of renewal; a table that has one of them is read with all. */
const renewalRoles = ["autoRenewal", "renewalMonths", "notice", "notContinuing"] as const satisfies readonly Role[];

/** Reads one record by itself. `owner` is whose ledger it is where the table has no column for it. */
export function draftRow(
  table: Table,
  row: SheetRow,
  above: RowAbove | null,
  owner: NamedHolder | null,
  readers: CellReaders,
): Draft {
  const holder = readHolder(table, row, above, owner);
  const item = readItem(table, row, readers);
  const { kind, name, identity } = item;
  const counterparty = cellValue(table.cellOf(row, "counterparty"));
  const dates = dateCells(table, row, readers);
  const remark = [cellValue(table.cellOf(row, "remark")), ...dates.notes].filter((one) => one !== null).join("；");
  const spoken = [remark, ...alternatives(table, row, "remark").map(({ text }) => text)].join("。");
  const renewal = readers.renewal(spoken, renewalColumns(table, row));
  const term = readTerm(
    { ...dates, remark: spoken },
    {
      endsAlways: kind?.endsAlways ?? false,
      validityYears: kind?.identifierGrammar === "telecom-licence" ? readers.context.licenceYears : null,
      asOf: readers.context.asOf,
      renewsItself: renewal.renewal?.auto ?? false,
    },
  );
  const services =
    kind?.identifierGrammar === "telecom-licence" ? readServices(cellText(table.cellOf(row, "services"))) : [];
  return {
    sheet: table.sheet.name,
    row: row.row,
    kind,
    name,
    identifier: identity.identifier,
    holder: holder.holder,
    creditCode: holder.creditCode,
    province: holder.province,
    counterparty,
    services,
    term,
    ...renewal,
    owners: readPeople(cellText(table.cellOf(row, "owner"))),
    remark: remark === "" ? null : remark,
    extra: extraOf(table, row, item, services.length > 0),
    rejected: item.missing ?? tooMuch(table, row) ?? holder.rejected ?? identity.rejected ?? term.rejected,
    asked:
      holder.asked ??
      unknownKind(table, row, item) ??
      identity.asked ??
      unidentified({ ...item, counterparty, start: term.start }, table, row) ??
      term.asked,
    doubts: [
      ...otherProvince(table, row, holder, identity, counterparty, readers),
      ...term.doubts,
      ...(holder.doubt === null ? [] : [holder.doubt]),
    ],
    identifierCell: item.identifierColumn === null ? null : cellAddress(row.row, item.identifierColumn.index + 1),
  };
}

type Item = {
  readonly kind: Kind | null;
  readonly name: string | null;
  readonly identity: IdentityReading;
  /** Where the number stood; a table can have several columns for it. */
  readonly identifierColumn: Column | null;
  readonly missing: Issue | null;
};

function readItem(table: Table, row: SheetRow, readers: CellReaders): Item {
  const category = cellValue(table.cellOf(row, "kind"));
  const name = table.has("name") ? cellValue(table.cellOf(row, "name")) : category;
  const own = table.column("identifier");
  const written = cellValue(table.cellOf(row, "identifier"));
  const second = written === null ? alternatives(table, row, "identifier")[0] : undefined;
  const number = written ?? second?.text ?? null;
  const identifierColumn = second?.column ?? own;
  const kind = readers.kinds.read({
    category: category ?? "",
    name: name ?? "",
    identifier: number ?? "",
    hints: table.hints,
  });
  const cell = identifierColumn === null ? null : cellAddress(row.row, identifierColumn.index + 1);
  const identity = readIdentity(kind, name, number, cell, readers);
  const nameless = name === null && number === null;
  const missing = nameless ? issue("name-missing", addressOf(table, row, "name") ?? cell, { what: "item" }) : null;
  return { kind, name, identity, identifierColumn, missing };
}

/** Filled cells of further columns of a meaning. */
function alternatives(
  table: Table,
  row: SheetRow,
  role: Role,
): readonly { readonly column: Column; readonly text: string }[] {
  return table.header.columns.flatMap((column) => {
    if (column.alternative !== role) return [];
    const text = cellValue(table.cell(row, column));
    return text === null ? [] : [{ column, text }];
  });
}

function renewalColumns(table: Table, row: SheetRow) {
  if (!renewalRoles.some((role) => table.has(role))) return null;
  const [auto, months, notice, notContinuing] = renewalRoles.map((role) => cellText(table.cellOf(row, role)));
  return { auto: auto ?? "", months: months ?? "", notice: notice ?? "", notContinuing: notContinuing ?? "" };
}

function tooMuch(table: Table, row: SheetRow): Issue | null {
  const { columns } = table.header;
  for (const [index, cell] of row.cells.entries()) {
    if (typeof cell !== "string") continue;
    if (cell.length > longestCell)
      return issue("cell-too-long", cellAddress(row.row, index + 1), { length: cell.length, most: longestCell });
    // In a CSV a comma too many has pushed the cells behind it into the wrong columns.
    if (index >= columns.length && !table.sheet.canMerge && cell.trim() !== "") {
      return issue("row-too-wide", cellAddress(row.row, index + 1), {
        columns: columns.length,
        cells: row.cells.length,
      });
    }
  }
  return null;
}

function unknownKind(table: Table, row: SheetRow, { kind, name }: Item): Issue | null {
  if (kind !== null) return null;
  const cell = addressOf(table, row, "kind") ?? addressOf(table, row, "name");
  return issue("kind-unknown", cell, { written: cellValue(table.cellOf(row, "kind")) ?? name });
}

/** Without number, name or what else the kind is told apart by, the row cannot be found again. */
function unidentified(
  item: Item & { readonly counterparty: string | null; readonly start: string | null },
  table: Table,
  row: SheetRow,
): Issue | null {
  const { kind, name, identity, counterparty, start } = item;
  if (kind === null || identity.rejected !== null || identity.asked !== null) return null;
  const known = { name, identifier: identity.identifier, counterparty, start };
  return identityFields(known, kind) === null
    ? issue("number-missing", addressOf(table, row, "identifier"), { written: null })
    : null;
}

function otherProvince(
  table: Table,
  row: SheetRow,
  { province }: HolderReading,
  { identifier, prefix }: IdentityReading,
  counterparty: string | null,
  { provinces }: CellReaders,
): readonly Issue[] {
  const ofNumber = prefix === null ? null : provinces.ofPrefix(prefix);
  const stated = province ?? counterparty;
  const ofRow = stated === null ? null : provinces.ofText(stated);
  if (identifier === null || prefix === null || ofNumber === null || ofRow === null || ofNumber.id === ofRow.id)
    return [];
  const numberProvince = ofNumber.provinces[0] ?? prefix;
  const proposals = [
    ...(province === null ? [] : [proposal("province", numberProvince, "province-of-number")]),
    ...(ofRow.licencePrefix === null
      ? []
      : [proposal("identifier", identifier.replace(prefix, ofRow.licencePrefix), "number-of-province")]),
  ];
  const cell = addressOf(table, row, "identifier");
  return [issue("province-mismatch", cell, { number: identifier, numberProvince, rowProvince: stated }, proposals)];
}

/** Cells under headings that mean nothing to us, by heading; and what the kind of the row has no use for. */
function extraOf(
  table: Table,
  row: SheetRow,
  { identity, identifierColumn }: Item,
  servicesRead: boolean,
): Readonly<Record<string, string>> {
  const kept: [string, string][] = [];
  const width = Math.max(table.header.columns.length, row.cells.length);
  for (let index = 0; index < width; index += 1) {
    const column = table.header.columns[index];
    const role = column?.role ?? null;
    const isUsed =
      role !== null &&
      !(role === "services" && !servicesRead) &&
      !(role === "identifier" && identity.displaced !== null);
    if (isUsed || (column !== undefined && column === identifierColumn && identity.displaced === null)) continue;
    const text = column === undefined ? cellLine(row.cells[index] ?? null) : (cellValue(table.cell(row, column)) ?? "");
    if (text === "") continue;
    const heading =
      column === undefined || column.heading === "" ? `列${cellAddress(1, index + 1).slice(0, -1)}` : column.heading;
    const taken = kept.filter(([key]) => key === heading || key.startsWith(`${heading}(`)).length;
    kept.push([taken === 0 ? heading : `${heading}(${taken + 1})`, text]);
  }
  return Object.fromEntries(kept);
}
