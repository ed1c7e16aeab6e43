import type { NewEvent } from "../event.ts";
import type { ItemTable } from "./itemTable.ts";

/**
 * Up to 1,000 items that an import found and the ledger did not have, in one entry: `subject` is the import. A person
 * did one thing, and an entry for each item costs the database five times as much.
 */
export type ItemsRecorded = NewEvent<"items-recorded", ItemTable>;
