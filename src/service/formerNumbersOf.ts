import type { ItemReply } from "#contract/items.ts";
import type { Bilingual } from "#law/law.ts";
import { evolveItem } from "#record/item/evolveItem.ts";
import { itemEventsOf } from "#record/item/itemEventsOf.ts";
import type { Item } from "#record/item/item.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import type { CompanyLedger } from "./deps.ts";

type FormerNumbers = ItemReply["formerNumbers"];

/** Numbers that the item had before a case brought it another: what a ledger corrects was no number of it. */
export function formerNumbersOf(
  { cases }: CompanyLedger,
  id: string,
  history: readonly StoredEvent[],
  titleOf: (caseId: string) => Bilingual,
): FormerNumbers {
  const former: FormerNumbers = [];
  let item: Item | null = null;
  for (const stored of history) {
    for (const event of itemEventsOf(stored)) {
      if (event.subject !== id) continue;
      const was: string | null = item?.identifier ?? null;
      item = evolveItem(item, event);
      const by = "case" in event.data ? (event.data.case ?? null) : null;
      if (was === null || by === null || item.identifier === was) continue;
      const isPrinted = (cases.find((one) => one.id === by)?.published ?? null) !== null;
      const { zh, en } = titleOf(by);
      former.push({
        number: was,
        until: event.on,
        how: isPrinted ? "declared-void" : "replaced",
        case: { id: by, title: { zh, en } },
      });
    }
  }
  return former;
}
