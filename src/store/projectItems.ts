import { sql } from "kysely";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";
import { foldItems } from "./foldItems.ts";
import { rowsPerStatement } from "./rowsPerStatement.ts";

type ItemLine = {
  readonly item: Item;
  /** Empty where its first entry alone says how it stands. */ readonly dataText: string;
};
type NewLine = ItemLine & { readonly recordedVersion: number };

/**
 * Brings the view of the items up to date with entries that begin at `firstVersion`; returns the items as they stand
 * then. Two statements per thousand items at most: one for those that are new, one for those that changed.
 */
export async function projectItems(
  trx: OpenTransaction,
  company: string,
  before: ReadonlyMap<string, Item>,
  firstVersion: number,
  events: readonly RecordEvent[],
): Promise<ReadonlyMap<string, Item>> {
  const { items, touched } = foldItems(before, events);
  const recordedAt = new Map<string, number>();
  for (const [index, { kind, subject }] of events.entries()) {
    if (kind === "item-recorded") recordedAt.set(subject, firstVersion + index);
  }
  const added: NewLine[] = [];
  const changed: ItemLine[] = [];
  for (const [id, times] of touched) {
    const item = items.get(id);
    if (item === undefined) throw new Error(`item ${id} was touched and is not there`);
    const recordedVersion = recordedAt.get(id);
    if (recordedVersion === undefined) changed.push({ item, dataText: JSON.stringify(item) });
    else added.push({ item, dataText: times === 1 ? "" : JSON.stringify(item), recordedVersion });
  }
  for (const lines of inThousands(added)) await insertLines(trx, company, lines);
  for (const lines of inThousands(changed)) await updateLines(trx, company, lines);
  return items;
}

function* inThousands<T>(lines: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < lines.length; from += rowsPerStatement) yield lines.slice(from, from + rowsPerStatement);
}

/** Natural keys come from people's cells, so they travel as JSON; see `column`. */
function lineColumns(lines: readonly ItemLine[]) {
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
