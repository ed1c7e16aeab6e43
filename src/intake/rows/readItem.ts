import type { Kind } from "#law/law.ts";
import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import { alternativeCells } from "./alternativeCells.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellValue } from "./cellText.ts";
import type { Column } from "./findHeader.ts";
import { issue } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { identityFields } from "./naturalKey.ts";
import { addressOf } from "./readHolder.ts";
import { readIdentity } from "./readIdentity.ts";
import type { IdentityReading } from "./readIdentity.ts";
import type { Table } from "./table.ts";

type NumberCell = ReturnType<typeof alternativeCells>[number];

/** What a row is about: its kind, its name and its number. */
export type ItemReading = {
  readonly kind: Kind | null;
  readonly name: string | null;
  readonly identity: IdentityReading;
  /** Where the number stood; a table can have several columns for it. */
  readonly identifierColumn: Column | null;
  readonly missing: Issue | null;
};

/** Reads kind, name and number; the number may stand in any of several columns. */
export function readItem(table: Table, row: SheetRow, readers: CellReaders): ItemReading {
  const category = cellValue(table.cellOf(row, "kind"));
  const name = table.has("name") ? cellValue(table.cellOf(row, "name")) : category;
  const own = table.column("identifier");
  const written = cellValue(table.cellOf(row, "identifier"));
  const kind = readers.kinds.read({
    category: category ?? "",
    name: name ?? "",
    identifier: written ?? "",
    hints: table.hints,
  });
  const other = otherNumber(kind, own, written, alternativeCells(table, row, "identifier"));
  const number = other?.text ?? written;
  const identifierColumn = other?.column ?? own;
  const cell = identifierColumn === null ? null : cellAddress(row.row, identifierColumn.index + 1);
  const identity = readIdentity(kind, name, number, cell, readers);
  const nameless = name === null && number === null;
  const missing = nameless ? issue("name-missing", addressOf(table, row, "name") ?? cell, { what: "item" }) : null;
  return { kind, name, identity, identifierColumn, missing };
}

/** A second column of numbers counts where the first is empty, or is that of a licence beside a contract. */
function otherNumber(
  kind: Kind | null,
  own: Column | null,
  written: string | null,
  others: readonly NumberCell[],
): NumberCell | null {
  if (written === null) return others[0] ?? null;
  const isContract = kind?.continues === "contract" && /许可证|执照|批文/.test(own?.heading ?? "");
  return isContract ? (others.find(({ column }) => /合同|协议|订单/.test(column.heading)) ?? null) : null;
}

/** A kind that neither words nor form tell. */
export function unknownKind(table: Table, row: SheetRow, { kind, name }: ItemReading): Issue | null {
  if (kind !== null) return null;
  const cell = addressOf(table, row, "kind") ?? addressOf(table, row, "name");
  return issue("kind-unknown", cell, { written: cellValue(table.cellOf(row, "kind")) ?? name });
}

/** Without number, name or what else the kind is told apart by, the row cannot be found again. */
export function unidentified(
  table: Table,
  row: SheetRow,
  { kind, name, identity }: ItemReading,
  others: { readonly counterparty: string | null; readonly start: string | null },
): Issue | null {
  if (kind === null || identity.rejected !== null || identity.asked !== null) return null;
  const fields = identityFields({ name, identifier: identity.identifier, ...others }, kind);
  return fields === null ? issue("number-missing", addressOf(table, row, "identifier"), { written: null }) : null;
}
