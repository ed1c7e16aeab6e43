import type { CompanyEvent } from "./company/company.ts";
import type { EventEnvelope } from "./event.ts";
import type { ItemEvent, ItemsRecorded } from "./item/item.ts";

/** Every kind of entry that the record knows. */
export type RecordEvent = CompanyEvent | ItemEvent | ItemsRecorded;

/** An entry as it stands in the record. */
export type StoredEvent = RecordEvent extends infer E
  ? E extends { kind: infer K extends string; data: infer D }
    ? EventEnvelope<K, D>
    : never
  : never;
