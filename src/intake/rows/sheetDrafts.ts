import type { SheetRow } from "../workbook.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import { draftRow } from "./draftRow.ts";
import { lastValues, lostMergeRoles } from "./lostMerges.ts";
import type { LastValues, MergedRole } from "./lostMerges.ts";
import type { RowAbove } from "./readHolder.ts";
import type { NamedHolder } from "./readingContext.ts";
import type { Line } from "./sheetLines.ts";
import type { Table } from "./table.ts";

type RecordLine = Extract<Line, { readonly kind: "record" }>;

const noValues: LastValues = new Map();

/** Reads the records of a sheet one after the other, each in the light of those above it. */
export class SheetDrafts {
  readonly #owner: NamedHolder | null;
  readonly #readers: CellReaders;
  readonly #lost: ReadonlyMap<Table, readonly MergedRole[]>;
  #above: RowAbove | null = null;
  #last = noValues;

  /** `lines` are all of the sheet: what its merged cells have lost shows only in all of them. */
  constructor(lines: readonly Line[], owner: NamedHolder | null, readers: CellReaders) {
    this.#owner = owner;
    this.#readers = readers;
    this.#lost = lostMergesByTable(lines);
  }

  next({ table, row, follows }: RecordLine): Draft {
    const above = follows ? this.#above : null;
    const last = follows ? this.#last : noValues;
    const lost = this.#lost.get(table) ?? [];
    const draft = draftRow(table, row, { above, owner: this.#owner, lost, last }, this.#readers);
    this.#above = rowAbove(draft, cellText(table.cellOf(row, "serial")), above);
    if (lost.length > 0) this.#last = lastValues(table, row, last);
    return draft;
  }
}

function lostMergesByTable(lines: readonly Line[]): ReadonlyMap<Table, readonly MergedRole[]> {
  const rows = new Map<Table, SheetRow[]>();
  for (const line of lines) {
    if (line.kind !== "record" || line.table.sheet.canMerge) continue;
    const ofTable = rows.get(line.table);
    if (ofTable === undefined) rows.set(line.table, [line.row]);
    else ofTable.push(line.row);
  }
  return new Map([...rows].map(([table, ofTable]) => [table, lostMergeRoles(table, ofTable)]));
}

/** Rows of a lost merge take their client from the row that names it, however many of them follow. */
function rowAbove(draft: Draft, serial: string, before: RowAbove | null): RowAbove | null {
  const serialsRepeat = before !== null && (before.serialsRepeat || (serial !== "" && serial === before.serial));
  if (draft.holder === null && draft.creditCode === null) return before === null ? null : { ...before, serialsRepeat };
  const { row, holder, creditCode, province } = draft;
  return { row, holder, creditCode, province, serial, serialsRepeat };
}
