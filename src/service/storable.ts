/**
 * What somebody sent, without what no database can keep: NUL, and halves of characters. Every text within is cleaned, as
 * intake cleans the cells of a file.
 */
export function storable<Sent>(sent: Sent): Sent {
  return cleaned(sent) as Sent;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "");
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [cleaned(key), cleaned(one)]));
}
