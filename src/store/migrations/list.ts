import { record } from "./0001-record.ts";
import { entriesOfManyItems } from "./0002-entries-of-many-items.ts";
import { lawUses } from "./0003-law-uses.ts";
import { warnings } from "./0004-warnings.ts";
import { cases } from "./0005-cases.ts";
import { files } from "./0006-files.ts";
import { warningsAtScale } from "./0007-warnings-at-scale.ts";
import { ladderPlaces } from "./0008-ladder-places.ts";
import { unheardLadders } from "./0009-unheard-ladders.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  record,
  entriesOfManyItems,
  lawUses,
  warnings,
  cases,
  files,
  warningsAtScale,
  ladderPlaces,
  unheardLadders,
];

/** The schema that this program reads and writes. */
export const schemaVersion = migrations.length;
