import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/** An instant of the database as the rest of the program writes it: ISO 8601 in UTC with milliseconds. */
export function writtenInstant(instant: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
