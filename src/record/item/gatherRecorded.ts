import type { Item, ItemEvent } from "./item.ts";
import type { ItemsRecorded } from "./itemsRecorded.ts";
import { fitsTable, itemTable } from "./itemTable.ts";

/** Items in one entry at most: large enough that its own cost vanishes, small enough to be read for one item's sake. */
export const mostItemsPerEntry = 1000;

/** Puts items that an import recorded one after the other into common entries; the order stays. */
export function gatherRecorded(importId: string, events: readonly ItemEvent[]): readonly (ItemEvent | ItemsRecorded)[] {
  const gathered: (ItemEvent | ItemsRecorded)[] = [];
  let items: Item[] = [];
  let on: ItemsRecorded["on"] | null = null;
  const close = (): void => {
    if (on !== null) gathered.push({ kind: "items-recorded", subject: importId, on, data: itemTable(items) });
    items = [];
    on = null;
  };
  for (const event of events) {
    const joins = event.kind === "item-recorded" && fitsTable(event.data.item);
    if (!joins || items.length === mostItemsPerEntry || on !== event.on) close();
    if (!joins) {
      gathered.push(event);
      continue;
    }
    items.push({ id: event.subject, ...event.data.item });
    on = event.on;
  }
  close();
  return gathered;
}
