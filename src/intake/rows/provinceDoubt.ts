import type { SheetRow } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { addressOf } from "./readHolder.ts";
import type { HolderReading } from "./readHolder.ts";
import type { IdentityReading } from "./readIdentity.ts";
import type { Table } from "./table.ts";

/** A licence number prints the letter of its province; the row, or its authority, may name another. */
export function provinceDoubt(
  table: Table,
  row: SheetRow,
  { province }: HolderReading,
  { identifier, prefix }: IdentityReading,
  counterparty: string | null,
  { provinces }: CellReaders,
): Issue | null {
  if (prefix === null) return null;
  const ofNumber = provinces.ofPrefix(prefix);
  const stated = province ?? counterparty;
  const ofRow = stated === null ? null : provinces.ofText(stated);
  if (identifier === null || ofNumber === null || ofRow === null || ofNumber.id === ofRow.id) return null;
  const numberProvince = ofNumber.provinces[0] ?? prefix;
  const proposals = [
    ...(province === null ? [] : [proposal("province", numberProvince, "province-of-number")]),
    ...(ofRow.licencePrefix === null
      ? []
      : [proposal("identifier", identifier.replace(prefix, ofRow.licencePrefix), "number-of-province")]),
  ];
  const cell = addressOf(table, row, "identifier");
  return issue("province-mismatch", cell, { number: identifier, numberProvince, rowProvince: stated }, proposals);
}
