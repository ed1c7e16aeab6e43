import type { ItemEvent, ItemRecorded } from "./item.ts";
import type { ItemsRecorded } from "./itemsRecorded.ts";
import { fitsTable, itemTable } from "./itemTable.ts";

/** Items in one entry at most: large enough that its own cost vanishes, small enough to be read for one item's sake. */
export const mostItemsPerEntry = 1000;

/** Puts items that an import recorded one after the other into common entries; the order stays. */
export function gatherRecorded(importId: string, events: readonly ItemEvent[]): readonly (ItemEvent | ItemsRecorded)[] {
  const gathered: (ItemEvent | ItemsRecorded)[] = [];
  let recorded: ItemRecorded[] = [];
  const close = (): void => {
    const [first] = recorded;
    if (first === undefined) return;
    gathered.push({ kind: "items-recorded", subject: importId, on: first.on, data: itemTable(recorded) });
    recorded = [];
  };
  for (const event of events) {
    const joins = event.kind === "item-recorded" && fitsTable(event.data.item);
    if (!joins || recorded.length === mostItemsPerEntry || recorded[0]?.on !== event.on) close();
    if (joins) recorded.push(event);
    else gathered.push(event);
  }
  close();
  return gathered;
}
