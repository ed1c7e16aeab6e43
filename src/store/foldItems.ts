import { evolveItem } from "#record/item/evolveItem.ts";
import type { Item } from "#record/item/item.ts";
import { itemEventsOf } from "#record/item/itemEventsOf.ts";
import { itemsOfTable } from "#record/item/itemTable.ts";
import type { RecordEvent } from "#record/recordEvent.ts";

/** What entries did to one item. */
export type Touch = {
  /** How many entries were about it. */
  readonly times: number;
  /** Index of the entry that recorded it; null where it was there before. */
  readonly recordedBy: number | null;
};

/**
 * Folds further entries into the items, which stand by id in the order in which they were recorded. Returns what was
 * touched, in order of first touch.
 */
export function foldItems(items: Map<string, Item>, events: readonly RecordEvent[]): ReadonlyMap<string, Touch> {
  const touched = new Map<string, Touch>();
  for (const [index, event] of events.entries()) {
    if (event.kind === "items-recorded") {
      // A large import makes its items once, not once as an entry of their own and once more as what they are.
      for (const item of itemsOfTable(event.data, event.subject)) {
        if (items.has(item.id)) throw new Error(`item ${item.id} is recorded twice`);
        items.set(item.id, item);
        touched.set(item.id, { times: 1, recordedBy: index });
      }
      continue;
    }
    for (const itemEvent of itemEventsOf(event)) {
      const id = itemEvent.subject;
      items.set(id, evolveItem(items.get(id) ?? null, itemEvent));
      const before = touched.get(id);
      const recordedBy = itemEvent.kind === "item-recorded" ? index : (before?.recordedBy ?? null);
      touched.set(id, { times: (before?.times ?? 0) + 1, recordedBy });
    }
  }
  return touched;
}
