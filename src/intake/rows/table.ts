import { cellAddress } from "../workbook.ts";
import type { Cell, Sheet, SheetRow } from "../workbook.ts";
import { cellText } from "./cellText.ts";
import type { TitleHolder } from "./companyInTitle.ts";
import type { Column, Header } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";
import type { MergedCells } from "./mergedCells.ts";

const noColumns: readonly Column[] = [];

/** A header with the rows below it, up to the next header. */
export class Table {
  readonly sheet: Sheet;
  readonly header: Header;
  /** What stands above the header and speaks for every row: whose ledger it is, and of which kind. */
  readonly holder: TitleHolder | null;
  readonly hints: readonly string[];
  /** Names of the columns, each once: a second 备注 is 备注(2), a column without heading 列H. */
  readonly keys: readonly string[];
  readonly #merged: MergedCells;
  readonly #byRole: ReadonlyMap<Role, Column>;
  readonly #alternatives: ReadonlyMap<Role | null, readonly Column[]>;

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
    this.keys = uniqueKeys(header);
    this.#byRole = new Map(
      header.columns.flatMap((column) => (column.role === null ? [] : [[column.role, column] as const])),
    );
    this.#alternatives = Map.groupBy(header.columns, ({ alternative }) => alternative);
    const [nameHeading, numberHeading] = [this.#byRole.get("name")?.heading, this.#byRole.get("identifier")?.heading];
    this.hints = [nameHeading ?? "", sheet.name, ...above.titles, numberHeading ?? ""].filter((hint) => hint !== "");
  }

  column(role: Role): Column | null {
    return this.#byRole.get(role) ?? null;
  }

  /** Further columns that would mean this if no better one did. */
  alternatives(role: Role): readonly Column[] {
    return this.#alternatives.get(role) ?? noColumns;
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

/** Name of a column without a heading; the index counts from 0. */
export function columnKey(index: number): string {
  return `列${cellAddress(1, index + 1).slice(0, -1)}`;
}

function uniqueKeys({ columns }: Header): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ heading, index }) => {
    const key = heading === "" ? columnKey(index) : heading;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}(${times})`;
  });
}
