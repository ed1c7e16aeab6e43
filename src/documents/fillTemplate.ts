import { cleanValue } from "./cleanValue.ts";
import { documentFields } from "./documentFields.ts";
import type { DocumentColumn, DocumentData, DocumentField, DocumentRow, FieldId } from "./documentFields.ts";
import { toFill } from "./documentFieldText.ts";
import type { Template } from "./readTemplate.ts";
import { templateHandler } from "./templateHandler.ts";

export type FilledDocument = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Fields that the document shows as to be filled. */
  readonly missing: readonly FieldId[];
  /** Every value as it was written, those of lists among them. */
  readonly values: readonly { readonly field: FieldId; readonly value: string }[];
};

type Written = { readonly missing: boolean; readonly content: string | Record<string, string>[] };

/** The template with its placeholders replaced. What is not known stands there as to be filled, never as nothing. */
export async function fillTemplate({ bytes, fields }: Template, data: DocumentData): Promise<FilledDocument> {
  const content: Record<string, Written["content"]> = {};
  const missing: FieldId[] = [];
  const values: { field: FieldId; value: string }[] = [];
  for (const field of documentFields) {
    if (!fields.includes(field.id)) continue;
    const written = writtenField(field, data[field.id]);
    if (written.missing) missing.push(field.id);
    content[field.name] = written.content;
    content[field.id] = written.content;
    values.push(...valuesOf(field, written.content));
  }
  const filled = await templateHandler.process(bytes.slice().buffer, content);
  return { bytes: new Uint8Array(filled), missing, values };
}

function writtenField(field: DocumentField, value: DocumentData[FieldId]): Written {
  if (field.sort === "list") return writtenList(field, typeof value === "string" ? [] : (value ?? []));
  const text = cleanValue(typeof value === "string" ? value : "");
  // Of a list in words one may be known and another not: it stands there as to be filled, and the whole is not done.
  const shown = text === "" ? toFill(field.name) : text;
  return { missing: shown.includes(toFill(field.name)), content: shown };
}

/** A list of nothing is one row to fill. Rows count themselves. */
function writtenList({ columns }: DocumentField, rows: readonly DocumentRow[]): Written {
  const shown = rows.length === 0 ? [{}] : rows;
  const written = shown.map((row, at) => {
    const cells = columns.map((column) => ({ column, text: cleanValue(cellOf(column, row, at)) }));
    return {
      missing: cells.some(({ text }) => text === ""),
      cells: Object.fromEntries(
        cells.flatMap(({ column: { id, name }, text }) => {
          const shownText = text === "" ? toFill(name) : text;
          return [
            [id, shownText],
            [name, shownText],
          ];
        }),
      ),
    };
  });
  return { missing: written.some((row) => row.missing), content: written.map(({ cells }) => cells) };
}

function cellOf({ id }: DocumentColumn, row: DocumentRow, at: number): string {
  return row[id] ?? (id === "number" ? String(at + 1) : "");
}

function valuesOf({ id, columns }: DocumentField, content: Written["content"]): FilledDocument["values"] {
  if (typeof content === "string") return [{ field: id, value: content }];
  return content.flatMap((row) => columns.map((column) => ({ field: id, value: row[column.id] ?? "" })));
}
