import { record } from "./0001-record.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [record];

/** The schema that this program reads and writes. */
export const schemaVersion = migrations.length;
