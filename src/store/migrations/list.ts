import { record } from "./0001-record.ts";
import { entriesOfManyItems } from "./0002-entries-of-many-items.ts";
import { lawUses } from "./0003-law-uses.ts";
import { warnings } from "./0004-warnings.ts";
import { files } from "./0005-files.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [record, entriesOfManyItems, lawUses, warnings, files];

/** The schema that this program reads and writes. */
export const schemaVersion = migrations.length;
