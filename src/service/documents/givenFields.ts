import { fieldNamed, isColumnId } from "#documents/documentFields.ts";
import type { DocumentData, DocumentRow } from "#documents/documentFields.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";

export type GivenFields = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/** Values that somebody gave, by the id or the name of their field; a name that no field has is refused. */
export function givenFields(given: GivenFields): Result<DocumentData> {
  const fields: Record<string, string | DocumentRow[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = fieldNamed(name);
    const isList = typeof value !== "string";
    if (field === null || isList !== (field.sort === "list"))
      return refused("document-field-unknown", "further", { field: name });
    if (!isList) {
      fields[field.id] = value;
      continue;
    }
    const rows: DocumentRow[] = [];
    for (const row of value) {
      const cells = Object.entries(row).map(
        ([column, text]) => [field.columns.find((one) => one.id === column || one.name === column)?.id, text] as const,
      );
      const stray = Object.keys(row).find((_, at) => cells[at]?.[0] === undefined);
      if (stray !== undefined) return refused("document-field-unknown", "further", { field: `${name}.${stray}` });
      rows.push(Object.fromEntries(cells.filter(([id]) => id !== undefined && isColumnId(id))) as DocumentRow);
    }
    fields[field.id] = rows;
  }
  return done(fields as DocumentData);
}
