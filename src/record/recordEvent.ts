import type { CaseEvent } from "./case/caseEvent.ts";
import type { CompanyEvent } from "./company/company.ts";
import type { EventEnvelope } from "./event.ts";
import type { ItemEvent } from "./item/item.ts";
import type { ItemsRecorded } from "./item/itemsRecorded.ts";
import type { OrganisationEvent } from "./organisation/organisation.ts";

/** Every kind of entry that the record knows. */
export type RecordEvent = CaseEvent | CompanyEvent | ItemEvent | ItemsRecorded | OrganisationEvent;

/** An entry as it stands in the record. */
export type StoredEvent = RecordEvent extends infer E
  ? E extends { kind: infer K extends string; data: infer D }
    ? EventEnvelope<K, D>
    : never
  : never;
