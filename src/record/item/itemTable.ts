import type { Day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import type { Item, ItemRecorded } from "./item.ts";

type Details = NonNullable<Item["details"]> | null;

/** Columns of a table of items, in the order in which rows are written. A later version may add some at the end. */
const columns = [
  "id",
  "kind",
  "naturalKey",
  "name",
  "identifier",
  "province",
  "counterparty",
  "services",
  "renewal",
  "notContinuing",
  "owners",
  "remark",
  "start",
  "end",
  "sheet",
  "row",
] as const;

/** Columns that follow them where an item of the table says something under them, which few do. */
const openColumns = ["minimumMonths", "leavingNotice"] as const;

/** The column behind those, where an item of the table has details. */
const detailsColumn = "details";

/** The last of them: the day of issue, where an item of the table has one. */
const issuedColumn = "issuedOn";

/** What a row holds under `columns`, before the values of the further columns; null where its cell was empty. */
type Row = readonly [
  id: string,
  kind: string,
  naturalKey: string,
  name: string | null,
  identifier: string | null,
  province: string | null,
  counterparty: string | null,
  services: readonly string[],
  renewal: Renewal | null,
  notContinuing: boolean,
  owners: readonly string[],
  remark: string | null,
  start: Day | null,
  end: Day | null,
  sheet: string,
  row: number,
  ...more: (string | number | Renewal["notice"] | Details)[],
];

/** Items of one file with one term each: what they share stands once. Less than half the text of the items alone. */
export type ItemTable = {
  readonly file: string;
  readonly columns: readonly string[];
  /** Headings of further columns, whose values follow in each row. */
  readonly extra: readonly string[];
  readonly rows: readonly Row[];
};

/** True for items that a table can hold: one term, from a row of a file, and nothing happened to them yet. */
export function fitsTable(item: Omit<Item, "id">): boolean {
  const { terms, origin, annualReportsFiled, replacedBy, dutiesDone } = item;
  const untouched = annualReportsFiled === undefined && replacedBy === undefined && dutiesDone === undefined;
  return terms.length === 1 && origin !== null && untouched;
}

/** What an import recorded as a table; all items must fit. */
export function itemTable(recorded: readonly ItemRecorded[]): ItemTable {
  const headings = new Set<string>();
  let open = false;
  let detailed = false;
  let issued = false;
  for (const { data } of recorded) {
    for (const heading of Object.keys(data.item.extra)) headings.add(heading);
    open ||= (data.item.minimumMonths ?? null) !== null || (data.item.leavingNotice ?? null) !== null;
    detailed ||= data.item.details !== undefined;
    issued ||= (data.item.issuedOn ?? null) !== null;
  }
  const extra = [...headings];
  const file = recorded[0]?.data.item.origin?.file ?? "";
  const all = [...openColumns, detailsColumn, issuedColumn];
  const further = issued ? all : detailed ? all.slice(0, -1) : open ? openColumns : [];
  const rows = recorded.map(({ subject, data }) => rowOf(subject, data.item, further.length, extra));
  return { file, columns: further.length > 0 ? [...columns, ...further] : columns, extra, rows };
}

function rowOf(id: string, item: Omit<Item, "id">, further: number, extra: readonly string[]): Row {
  const [term] = item.terms;
  if (term === undefined || item.origin === null) throw new Error(`item ${id} does not fit a table`);
  return [
    id,
    item.kind,
    item.naturalKey,
    item.name,
    item.identifier,
    item.province,
    item.counterparty,
    item.services,
    item.renewal,
    item.notContinuing,
    item.owners,
    item.remark,
    term.start,
    term.end,
    item.origin.sheet,
    item.origin.row,
    ...[item.minimumMonths ?? null, item.leavingNotice ?? null, item.details ?? null, item.issuedOn ?? null].slice(
      0,
      further,
    ),
    ...extra.map((heading) => (Object.hasOwn(item.extra, heading) ? (item.extra[heading] ?? null) : null)),
  ];
}

/** The items of a table; `importId` is the subject of its entry. */
export function itemsOfTable({ file, extra, rows, columns: written }: ItemTable, importId: string): readonly Item[] {
  const open = written.length > columns.length;
  const detailed = written.length > columns.length + openColumns.length;
  const issued = written.includes(issuedColumn);
  return rows.map((row) => {
    const [id, kind, naturalKey, name, identifier, province, counterparty, services, renewal, ...rest] = row;
    const [notContinuing, owners, remark, start, end, sheet, rowNumber, ...more] = rest;
    const [minimumMonths, leavingNotice, details, issuedOn] = more;
    const values = row.slice(written.length);
    return {
      id,
      kind,
      naturalKey,
      name,
      identifier,
      province,
      counterparty,
      services,
      renewal,
      ...(open ? ({ minimumMonths, leavingNotice } as Pick<Item, "minimumMonths" | "leavingNotice">) : {}),
      notContinuing,
      owners,
      remark,
      ...(detailed && details !== null ? { details: details as NonNullable<Details> } : {}),
      ...(issued && issuedOn !== null ? { issuedOn: issuedOn as Day } : {}),
      extra: extraOf(extra, values as (string | null)[]),
      origin: { importId, file, sheet, row: rowNumber },
      terms: [{ start, end }],
    };
  });
}

function extraOf(headings: readonly string[], values: readonly (string | null)[]): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const [index, heading] of headings.entries()) {
    const value = values[index] ?? null;
    // A heading may be any text: an assignment to __proto__ would be lost.
    if (value !== null)
      Object.defineProperty(extra, heading, { value, enumerable: true, writable: true, configurable: true });
  }
  return extra;
}
