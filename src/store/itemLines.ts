import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Item } from "#record/item/item.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";
import type { Touch } from "./foldItems.ts";

/** `dataText` is empty where the item's first entry alone says how it stands. */
type ItemLine = { readonly item: Item; readonly dataText: string };
type NewLine = ItemLine & { readonly recordedVersion: number };

/** What entries change in the view of the items. */
export type ItemLines = { readonly added: readonly NewLine[]; readonly changed: readonly ItemLine[] };

/** The lines of items as they stand after events that touched them; the first event has the version `firstVersion`. */
export function itemLines(
  items: ReadonlyMap<string, Item>,
  touched: ReadonlyMap<string, Touch>,
  firstVersion: number,
): ItemLines {
  const added: NewLine[] = [];
  const changed: ItemLine[] = [];
  for (const [id, { times, recordedBy }] of touched) {
    const item = items.get(id);
    if (item === undefined) throw new Error(`item ${id} was touched and is not there`);
    if (recordedBy === null) changed.push({ item, dataText: JSON.stringify(item) });
    else
      added.push({
        item,
        dataText: times === 1 ? "" : JSON.stringify(item),
        recordedVersion: firstVersion + recordedBy,
      });
  }
  return { added, changed };
}

/** Writes the lines in two statements at most: one for items that are new, one for those that changed. */
export async function writeItemLines(
  trx: OpenTransaction,
  company: string,
  { added, changed }: ItemLines,
): Promise<void> {
  if (added.length > 0) await insertLines(trx, company, added);
  if (changed.length > 0) await updateLines(trx, company, changed);
}

/** Natural keys come from people's cells, so they travel as JSON; see `column`. */
function lineColumns(lines: readonly ItemLine[]): RawBuilder<unknown> {
  return sql`${column(lines.map(({ item }) => item.id))} as item_id,
    ${column(lines.map(({ item }) => JSON.stringify(item.naturalKey)))} as natural_key,
    ${column(lines.map(({ dataText }) => dataText))} as data`;
}

async function insertLines(trx: OpenTransaction, company: string, lines: readonly NewLine[]): Promise<void> {
  await sql`
    insert into zz.item (company_id, item_id, natural_key, recorded_version, data)
    select ${company}, l.item_id, l.natural_key::json #>> '{}', l.recorded_version::int, nullif(l.data, '')::json
    from (select ${lineColumns(lines)},
      ${column(lines.map(({ recordedVersion }) => recordedVersion))} as recorded_version) as l`.execute(trx);
}

async function updateLines(trx: OpenTransaction, company: string, lines: readonly ItemLine[]): Promise<void> {
  await sql`
    update zz.item set natural_key = l.natural_key::json #>> '{}', data = l.data::json
    from (select ${lineColumns(lines)}) as l
    where zz.item.company_id = ${company} and zz.item.item_id = l.item_id`.execute(trx);
}
