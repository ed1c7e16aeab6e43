import type { Cell, Sheet, SheetRow } from "../workbook.ts";
import { cellText } from "./cellText.ts";
import type { TitleHolder } from "./companyInTitle.ts";
import type { Column, Header } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";
import type { MergedCells } from "./mergedCells.ts";

/** A header with the rows below it, up to the next header. */
export class Table {
  readonly sheet: Sheet;
  readonly header: Header;
  /** What stands above the header and speaks for every row: whose ledger it is, and of which kind. */
  readonly holder: TitleHolder | null;
  readonly hints: readonly string[];
  readonly #merged: MergedCells;
  readonly #byRole: ReadonlyMap<Role, Column>;

  constructor(
    sheet: Sheet,
    header: Header,
    merged: MergedCells,
    above: { readonly holder: TitleHolder | null; readonly titles: readonly string[] },
  ) {
    this.sheet = sheet;
    this.header = header;
    this.holder = above.holder;
    this.#merged = merged;
    this.#byRole = new Map(
      header.columns.flatMap((column) => (column.role === null ? [] : [[column.role, column] as const])),
    );
    const [nameHeading, numberHeading] = [this.#byRole.get("name")?.heading, this.#byRole.get("identifier")?.heading];
    this.hints = [nameHeading ?? "", sheet.name, ...above.titles, numberHeading ?? ""].filter((hint) => hint !== "");
  }

  column(role: Role): Column | null {
    return this.#byRole.get(role) ?? null;
  }

  has(role: Role): boolean {
    return this.#byRole.has(role);
  }

  /** The cell itself, or the value of the merged cell that covers it. */
  cell(row: SheetRow, column: Column): Cell {
    const own = row.cells[column.index] ?? null;
    return own === null || own === "" || (typeof own === "string" && cellText(own) === "")
      ? this.#merged.fill(row.row, column.index)
      : own;
  }

  /** By role; null where the table has no such column. */
  cellOf(row: SheetRow, role: Role): Cell {
    const column = this.#byRole.get(role);
    return column === undefined ? null : this.cell(row, column);
  }
}
