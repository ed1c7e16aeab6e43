import type { Kind, KindDetail } from "#law/law.ts";
import type { SheetRow } from "../workbook.ts";
import { cellValue, foldedText } from "./cellText.ts";
import { readInteger } from "./chineseNumerals.ts";
import type { Column } from "./findHeader.ts";
import { plainHeading } from "./headingRole.ts";
import type { Table } from "./table.ts";

export type Details = Readonly<Record<string, number>>;

export type DetailsReading = {
  readonly details: Details;
  /** The columns that were read; of the others the cells are kept as they stand. */
  readonly columns: readonly Column[];
};

/** One value for all rows without any, which travels between threads once. */
export const noDetails: Details = Object.freeze({});

const nothingRead: DetailsReading = { details: noDetails, columns: [] };

/** What stands behind a number of each unit, when it is written and when it is read. */
export const detailSuffix = { person: "人", month: "个月", level: "级" } as const satisfies Record<
  KindDetail["unit"],
  string
>;

const patterns = {
  person: /^共?(.+?)(?:人|名|位)?$/,
  month: /^(.+?)(?:个月|月)?$/,
  level: /^第?(.+?)级?$/,
} as const satisfies Record<KindDetail["unit"], RegExp>;

/**
 * What the law has a kind's ledgers say beside everything else: persons of a proof, the level of a unit. A column means a
 * detail by its heading, for rows of that kind alone. Of several columns the first of its words that can be read counts,
 * whatever their order, so that an exported table is read as its source was.
 */
export function readDetails(table: Table, row: SheetRow, kind: Kind | null): DetailsReading {
  if (kind === null || kind.details.length === 0) return nothingRead;
  const read = kind.details.flatMap((detail) => {
    for (const column of columnsOf(table, detail)) {
      const value = readDetail(cellValue(table.cell(row, column)) ?? "", detail);
      if (value !== null) return [{ id: detail.id, value, column }];
    }
    return [];
  });
  if (read.length === 0) return nothingRead;
  return {
    details: Object.fromEntries(read.map(({ id, value }) => [id, value])),
    columns: read.map(({ column }) => column),
  };
}

/** A number in the unit of a detail and within its bounds; null for anything else. */
export function readDetail(text: string, { unit, least, most }: KindDetail): number | null {
  const written = patterns[unit].exec(foldedText(text))?.[1];
  const value = written === undefined ? null : readInteger(written);
  return value === null || value < least || (most !== null && value > most) ? null : value;
}

const columnsByTable = new WeakMap<Table, Map<KindDetail, readonly Column[]>>();

/** The columns that mean a detail, in the order of its words. */
function columnsOf(table: Table, detail: KindDetail): readonly Column[] {
  const known = columnsByTable.get(table) ?? new Map<KindDetail, readonly Column[]>();
  columnsByTable.set(table, known);
  const found = known.get(detail);
  if (found !== undefined) return found;
  const free = table.header.columns.filter(({ role, heading }) => role === null && heading !== "");
  const columns = detail.words.flatMap((word) => {
    const plain = plainHeading(word);
    return free.filter(({ heading }) => plainHeading(heading) === plain);
  });
  known.set(detail, columns);
  return columns;
}
