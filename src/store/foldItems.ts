import { evolveItem } from "#record/item/item.ts";
import type { Item, ItemEvent } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";

/**
 * Folds further entries into the items, which stand by id in the order in which they were recorded. Returns the ids
 * that the entries touched, in order of first touch, with the number of entries each.
 */
export function foldItems(items: Map<string, Item>, events: readonly RecordEvent[]): ReadonlyMap<string, number> {
  const touched = new Map<string, number>();
  for (const event of events) {
    const itemEvent = itemEventOf(event);
    if (itemEvent === null) continue;
    const id = itemEvent.subject;
    items.set(id, evolveItem(items.get(id) ?? null, itemEvent));
    touched.set(id, (touched.get(id) ?? 0) + 1);
  }
  return touched;
}

/** Null for entries that are about the company. A new kind of entry must be put on one side: the types insist. */
function itemEventOf(event: RecordEvent): ItemEvent | null {
  return event.kind === "company-registered" || event.kind === "ledger-imported" ? null : event;
}
