import type { RecordEvent } from "../recordEvent.ts";
import type { ItemEvent } from "./item.ts";
import { itemsOfTable } from "./itemTable.ts";

/** What an entry says about single items, in order. A new kind of entry must be put somewhere: the types insist. */
export function itemEventsOf(event: RecordEvent): readonly ItemEvent[] {
  switch (event.kind) {
    case "company-registered":
    case "ledger-imported":
    case "dates-moved":
    case "fallback-set":
    case "ladder-set":
    case "company-archived":
    case "company-renamed":
    case "file-dated":
    case "person-set":
    case "absences-set":
    case "person-left":
    case "channel-set":
    case "warning-settings-set":
      return [];
    case "case-opened":
    case "case-answered":
    case "case-owner-set":
    case "case-commented":
    case "case-law-moved":
    case "case-duty-handled":
    case "case-paper-put":
    case "case-paper-taken":
    case "case-paper-waived":
    case "case-published":
    case "case-step-done":
    case "case-submitted":
    case "case-accepted":
    case "case-correction-asked":
    case "case-correction-answered":
    case "case-paused":
    case "case-resumed":
    case "case-extended":
    case "case-decided":
    case "case-result-received":
    case "case-difference-settled":
    case "case-taken-back":
    case "case-closed":
    case "case-withdrawn":
      return [];
    case "items-recorded":
      return itemsOfTable(event.data, event.subject).map(({ id, ...item }) => ({
        kind: "item-recorded",
        subject: id,
        on: event.on,
        data: { item },
      }));
    case "item-recorded":
    case "item-renewed":
    case "item-corrected":
    case "annual-report-filed":
    case "item-replaced":
    case "item-assigned":
    case "duty-handled":
    case "duty-done":
      return [event];
  }
}
