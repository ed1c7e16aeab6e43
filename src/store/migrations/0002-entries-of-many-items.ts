import type { Migration } from "./migration.ts";

/**
 * An entry may record a thousand items. Compressing its text would cost an import more than all its other work in the
 * database; out of line it is only read where it is asked for.
 */
export const entriesOfManyItems: Migration = {
  number: 2,
  name: "entries-of-many-items",
  statements: [`alter table zz.event alter column data set storage external`],
};
