import type { DocumentFieldsReply } from "#contract/documents.ts";
import { documentFields } from "#documents/documentFields.ts";
import type { DocumentData, FieldId } from "#documents/documentFields.ts";
import { fillTemplate } from "#documents/fillTemplate.ts";
import { readTemplate } from "#documents/readTemplate.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { documentCase } from "./documents/documentCase.ts";
import type { DocumentAsked } from "./documents/documentCase.ts";
import { leftOut } from "./documents/leftOut.ts";
import { documentReplyOf } from "./documents/documentOf.ts";

/** What a document would say, field by field, before it is made. */
export async function showDocument(
  deps: Deps,
  actor: Actor,
  id: string,
  asked: DocumentAsked,
): Promise<Result<DocumentFieldsReply>> {
  const about = await documentCase(deps, actor, id, asked);
  if (!about.ok) return about;
  const { document, company, data, given, known, template, fileName } = about.value;
  const read = await readTemplate(template.bytes);
  if ("kind" in read) return refused("template-refused", null, { why: read.why, names: read.names.join(", ") });
  const { missing } = await fillTemplate(read, data);
  const unsaid = leftOut(template.own, read.fields, data);
  return done({
    document: documentReplyOf(deps.law, document),
    company,
    fileName: fileName("docx"),
    fields: documentFields
      .filter((field) => read.fields.includes(field.id) || unsaid.includes(field.id))
      .map((field) => ({ ...field, columns: [...field.columns], ...saidOf(field.id, data, given, known) })),
    missing: [...missing, ...unsaid],
    template: { own: template.own, authority: template.authority },
  });
}

type Said = Pick<DocumentFieldsReply["fields"][number], "value" | "from">;

function saidOf(id: FieldId, data: DocumentData, given: DocumentData, known: DocumentData): Said {
  const value = data[id];
  if (value === undefined || value.length === 0) return { value: null, from: null };
  const isGiven = given[id] !== undefined && given[id] !== "";
  const from = isGiven ? "given" : known[id] === undefined ? "ledger" : "case";
  if (typeof value === "string") return { value, from };
  return {
    value: value.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text ?? ""]))),
    from,
  };
}
