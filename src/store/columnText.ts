import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/**
 * A column of many rows as one parameter: the fastest way into both databases, with nothing to escape. The values must
 * be free of control characters; JSON text is, and what may hold some travels as JSON.
 */
const separator = "\u001F";

/** Set of texts in order, for the select list of one row per entry. Sent as bytes, which spares the drivers a copy. */
export function column(values: readonly (string | number)[]): RawBuilder<string> {
  // One empty text would be read as no row at all.
  if (values.length === 1 && values[0] === "") return sql<string>`unnest(array[''])`;
  return sql<string>`unnest(string_to_array(${Buffer.from(values.join(separator))}::text, chr(31)))`;
}
